package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.material.Earlier;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialDetails;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialOpinions;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.OpinionSheet;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.MomentField;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;

/** The decision on a submitted text: left what was, right what is, what to look for, and the two ways on. */
@Route(MaterialNavigation.LIST + "/:id([0-9]+)/duyet")
@PermitAll
class MaterialReviewView extends View implements BeforeEnterObserver {

    private final Materials materials;
    private final MaterialReviewing reviewing;
    private final MaterialOpinions opinions;
    private final CurrentActor currentActor;
    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Div text = new Div();
    private final CheckboxGroup<MaterialCheck> checks = new CheckboxGroup<>(getTranslation("material.review.checks"));
    private final Button later = new Button(getTranslation("material.review.mark"), VaadinIcon.CHECK.create());
    private final TextArea note = new TextArea(getTranslation("material.review.note"));
    private final MomentField publishAt = new MomentField(getTranslation("material.review.publishAt"));
    private final Reasons reasons = new Reasons(this::fieldOf);
    /** What experts said about the text on the screen. */
    private final Div said = new Div();

    private final Footer decision = new Footer();
    private long id;
    /** Hash of the revision on the screen: a decision on any other is refused. */
    private String seenHash = "";

    MaterialReviewView(
            Materials materials,
            MaterialReviewing reviewing,
            MaterialOpinions opinions,
            CurrentActor currentActor,
            Taxonomy taxonomy,
            Messages messages) {
        this.materials = materials;
        this.reviewing = reviewing;
        this.opinions = opinions;
        this.currentActor = currentActor;
        this.taxonomy = taxonomy;
        this.messages = messages;
        addClassName("hd-review");
        text.addClassName("hd-stacked");
        form();
        var deciding =
                new Section(new H2(getTranslation("material.review.decision")), said, checks, later, note, publishAt);
        deciding.addClassNames("hd-section", "hd-deciding");
        add(text, deciding, decision);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MaterialId.get(event.getRouteParameters());
        var actor = currentActor.get();
        var details = materials.get(id, actor);
        setHeading(getTranslation("material.review.title", details.draft().title()));
        setActions(link("material.review.details", MaterialNavigation.details(id)));
        seenHash = details.submittedHash() == null ? "" : details.submittedHash();
        text.removeAll();
        text.add(state(details), comparison(materials.earlier(id, actor), details.draft()), files(details, actor));
        showOpinions(opinions.of(id, actor));
        if (!details.can(MaterialAction.APPROVE)) {
            reasons.show(getTranslation("material.review.cannot"), details.reasonsAgainst(MaterialAction.APPROVE));
        }
    }

    private void form() {
        checks.setItems(MaterialCheck.values());
        checks.setItemLabelGenerator(check -> getTranslation(check.messageKey()));
        checks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        note.setMaxLength(Reviews.NOTE_MAX);
        note.setHelperText(getTranslation("material.review.note.help"));
        note.setWidthFull();
        note.setMinRows(3);
        publishAt.setHelperText(getTranslation("material.review.publishAt.help"));
        var approve = new Button(getTranslation("material.review.approve"), _ -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var giveBack = new Button(getTranslation("material.review.return"), _ -> giveBack());
        later.addClickListener(_ -> mark());
        later.setTooltipText(getTranslation("material.review.mark.help"));
        var buttons = new Div(giveBack, approve);
        buttons.addClassName("hd-buttons");
        decision.add(reasons, buttons);
        decision.addClassName("hd-decision");
    }

    /** Beside the decision: what experts said, or plainly that nobody has. */
    private void showOpinions(OpinionSheet sheet) {
        said.removeAll();
        said.addClassName("hd-said");
        if (sheet.claims().isEmpty() && sheet.opinions().isEmpty()) {
            said.setVisible(false);
            return;
        }
        said.setVisible(true);
        said.add(new H3(getTranslation("material.opinion")));
        for (var claim : sheet.claims()) {
            if (sheet.current().stream().noneMatch(opinion -> opinion.claim() == claim)) {
                var isAsked = sheet.requests().stream().anyMatch(request -> request.claim() == claim);
                said.add(new Paragraph(getTranslation(
                        isAsked ? "material.opinion.none.asked" : "material.opinion.none",
                        getTranslation("material.claim." + claim))));
            }
        }
        if (!sheet.opinions().isEmpty()) {
            said.add(new OpinionList(sheet.opinions(), sheet.names(), sheet::isCurrent));
        }
        if (sheet.hasObjection()) {
            var warning = new Paragraph(getTranslation("material.opinion.objection"));
            warning.addClassName("hd-note");
            said.add(warning);
        }
    }

    private Component state(MaterialDetails details) {
        return details.reviews().stream()
                .findFirst()
                .<Component>map(review -> new Paragraph(getTranslation(
                        "material.review.submitted",
                        details.names().getOrDefault(review.submittedBy(), ""),
                        Dates.moment(review.submittedAt()),
                        details.organization())))
                .orElseGet(Div::new);
    }

    private Component comparison(Optional<Earlier> earlier, MaterialDraft after) {
        var changes = new MaterialChanges(taxonomy, messages, getLocale());
        var page = new Section(new H2(getTranslation("material.review.page")), new ReadablePage(after.body()));
        page.addClassName("hd-section");
        if (earlier.isEmpty()) {
            var first = new Section(
                    new H2(getTranslation("material.review.first")),
                    new FieldList(changes.fields(after.withFiles(List.of()))));
            first.addClassName("hd-section");
            return stacked(first, page);
        }
        var before = earlier.get().draft();
        var section = new Section(
                new H2(getTranslation(
                        earlier.get().approved() ? "material.review.changed" : "material.review.changed.returned")),
                new Paragraph(getTranslation("material.review.legend")));
        section.addClassName("hd-section");
        section.add(new ComparedDrafts(changes, before, after));
        return stacked(section, page);
    }

    private Component stacked(Component... sections) {
        var stacked = new Div(sections);
        stacked.addClassName("hd-stacked");
        return stacked;
    }

    private Component files(MaterialDetails details, Actor actor) {
        var files = details.draft().files();
        var section = new Section(
                new H2(getTranslation("material.field.files")),
                files.isEmpty()
                        ? new Paragraph(getTranslation("material.files.none"))
                        : new FileLinks(materials, id, files, actor));
        section.addClassName("hd-section");
        return section;
    }

    private void approve() {
        decide(
                () -> reviewing.approve(
                        id,
                        seenHash,
                        checks.getValue(),
                        publishAt.instant().orElse(null),
                        note.getValue(),
                        currentActor.get()),
                publishAt.instant().isPresent() ? "material.done.SCHEDULE" : "material.done.APPROVE");
    }

    /** Decides nothing; the list of what waits can then approve several at once. */
    private void mark() {
        reasons.clear();
        try {
            reviewing.markChecked(id, seenHash, checks.getValue(), currentActor.get());
        } catch (Refused refused) {
            reasons.show(getTranslation("material.review.refused"), refused.reasons());
            return;
        }
        Notices.done(getTranslation("material.done.MARK"));
        getUI().ifPresent(ui -> ui.navigate(MaterialNavigation.QUEUE));
    }

    private void giveBack() {
        decide(
                () -> reviewing.returnWithNote(id, seenHash, note.getValue(), currentActor.get()),
                "material.done.RETURN");
    }

    private void decide(Runnable action, String doneKey) {
        reasons.clear();
        try {
            action.run();
        } catch (Refused refused) {
            reasons.show(getTranslation("material.review.refused"), refused.reasons());
            return;
        }
        Notices.done(getTranslation(doneKey));
        getUI().ifPresent(ui -> ui.navigate(MaterialNavigation.details(id)));
    }

    private @Nullable Component fieldOf(Reason reason) {
        return switch (reason.key()) {
            case "material.refused.checks" -> checks;
            case "material.refused.past" -> publishAt;
            case "review.note.missing", "review.note.long", "material.refused.opinion.negative" -> note;
            default -> null;
        };
    }

    private Anchor link(String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("hd-button");
        return link;
    }
}
