package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.material.MaterialOpinions;
import vn.haidang.material.Materials;
import vn.haidang.material.Opinion;
import vn.haidang.material.OpinionTask;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;

/** Where an expert reads the frozen text that was asked about, and says what they think of it. */
@Route(MaterialNavigation.LIST + "/tham-dinh/:id([0-9]+)")
@PermitAll
class OpinionView extends View implements BeforeEnterObserver {

    private final MaterialOpinions opinions;
    private final Materials materials;
    private final CurrentActor currentActor;
    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Div text = new Div();
    private final RadioButtonGroup<OpinionVerdict> verdict =
            new RadioButtonGroup<>(getTranslation("material.opinion.verdict"));
    private final TextArea words = new TextArea(getTranslation("material.opinion.text"));
    private final Checkbox named = new Checkbox(getTranslation("material.opinion.named"));
    private final Reasons reasons = new Reasons(this::fieldOf);
    private final Section answering = new Section();
    private final Footer footer = new Footer();
    private long requestId;

    OpinionView(
            MaterialOpinions opinions,
            Materials materials,
            CurrentActor currentActor,
            Taxonomy taxonomy,
            Messages messages) {
        this.opinions = opinions;
        this.materials = materials;
        this.currentActor = currentActor;
        this.taxonomy = taxonomy;
        this.messages = messages;
        addClassName("hd-review");
        text.addClassName("hd-stacked");
        form();
        add(text, answering, footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        requestId = MaterialId.get(event.getRouteParameters());
        var task = opinions.task(requestId, currentActor.get());
        setHeading(getTranslation("material.opinion.title", task.draft().title()));
        verdict.setLabel(getTranslation(
                "material.opinion.verdict.of",
                getTranslation("material.claim." + task.request().claim())));
        text.removeAll();
        text.add(asked(task), about(task), page(task), files(task));
        if (!task.earlier().isEmpty()) {
            text.add(section(
                    "material.opinion.others",
                    new OpinionList(
                            task.earlier(),
                            task.names(),
                            opinion -> opinion.isAbout(task.request().revisionHash()))));
        }
        var mayAnswer = task.whyNot().isEmpty();
        answering.setVisible(mayAnswer);
        footer.setVisible(true);
        if (!mayAnswer) {
            reasons.show(getTranslation("material.opinion.cannot"), task.whyNot());
        }
        footer.getChildren().filter(child -> child != reasons).forEach(child -> child.setVisible(mayAnswer));
    }

    private void form() {
        verdict.setItems(OpinionVerdict.values());
        verdict.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        verdict.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        words.setMaxLength(Opinion.TEXT_MAX);
        words.setHelperText(getTranslation("material.opinion.text.help"));
        words.setMinRows(4);
        words.setWidthFull();
        named.setHelperText(getTranslation("material.opinion.named.help"));
        answering.addClassNames("hd-section", "hd-deciding");
        answering.add(new H2(getTranslation("material.opinion.yours")), verdict, words, named);
        var give = new Button(getTranslation("material.opinion.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(give);
        buttons.addClassName("hd-buttons");
        footer.add(reasons, buttons);
        footer.addClassName("hd-decision");
    }

    private Component asked(OpinionTask task) {
        var request = task.request();
        var lines = new ArrayList<Component>();
        lines.add(new Paragraph(getTranslation(
                "material.opinion.asked",
                Objects.requireNonNullElse(task.askedBy(), getTranslation("material.trail.nobody")),
                task.organization(),
                Dates.moment(request.requestedAt()),
                request.revision())));
        if (!request.note().isEmpty()) {
            var note = new Paragraph(request.note());
            note.addClassName("hd-note");
            lines.add(note);
        }
        if (!task.isCurrent()) {
            var stale = new Paragraph(getTranslation("material.opinion.stale"));
            stale.addClassName("hd-note");
            lines.add(stale);
        }
        return section("material.opinion.question", lines.toArray(Component[]::new));
    }

    private Component about(OpinionTask task) {
        return section(
                "material.details.about",
                new FieldList(new MaterialChanges(taxonomy, messages, getLocale())
                        .fields(task.draft().withFiles(List.of()))));
    }

    private Component page(OpinionTask task) {
        return section("material.details.page", new ReadablePage(task.draft().body()));
    }

    private Component files(OpinionTask task) {
        var files = task.draft().files();
        return section(
                "material.field.files",
                files.isEmpty()
                        ? new Paragraph(getTranslation("material.files.none"))
                        : new FileLinks(
                                files,
                                materials.scanning(files),
                                file -> materials.open(
                                        task.request().materialId(),
                                        task.request().revision(),
                                        file.name(),
                                        currentActor.get())));
    }

    private void give() {
        reasons.clear();
        try {
            opinions.give(requestId, verdict.getValue(), words.getValue(), named.getValue(), currentActor.get());
        } catch (Refused refused) {
            reasons.show(getTranslation("material.opinion.refused"), refused.reasons());
            return;
        }
        Notices.done(getTranslation("material.done.OPINE"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private @Nullable Component fieldOf(Reason reason) {
        return switch (reason.key()) {
            case "material.refused.opinion.verdict" -> verdict;
            case "material.refused.opinion.text", "material.refused.opinion.long" -> words;
            default -> null;
        };
    }

    private Section section(String key, Component... components) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(components);
        section.addClassName("hd-section");
        return section;
    }
}
