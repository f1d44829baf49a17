package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.search.SynonymPreview;
import vn.haidang.search.SynonymPreview.Effect;
import vn.haidang.search.synonym.SynonymDraft;
import vn.haidang.search.synonym.SynonymLine;
import vn.haidang.search.synonym.SynonymLines;
import vn.haidang.search.synonym.SynonymState;
import vn.haidang.search.synonym.SynonymSummary;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** One line of other names: written, tried, saved, switched off. */
class SynonymDialog extends Dialog {

    private final SynonymLines lines;
    private final SynonymPreview preview;
    private final @Nullable SynonymSummary known;
    private final Actor actor;
    private final Runnable saved;
    private final TextArea line = new TextArea(getTranslation("search.synonym.line"));
    private final TextField note = new TextField(getTranslation("search.synonym.note"));
    private final Reasons reasons = new Reasons(this::fieldOf);
    private final Div effects = new Div();

    /**
     * @param known {@code null} for a new line
     * @param text what a new one begins with
     * @param saved is told when something changed
     */
    SynonymDialog(
            SynonymLines lines,
            SynonymPreview preview,
            @Nullable SynonymSummary known,
            String text,
            Actor actor,
            Runnable saved) {
        this.lines = lines;
        this.preview = preview;
        this.known = known;
        this.actor = actor;
        this.saved = saved;
        setHeaderTitle(getTranslation(known == null ? "search.synonym.new" : "search.synonym.edit"));
        setWidth("40rem");
        line.setHelperText(getTranslation("search.synonym.line.help"));
        line.setMaxLength(SynonymLine.LENGTH_MAX);
        line.setRequiredIndicatorVisible(true);
        line.setWidthFull();
        line.setValue(known == null ? text : known.line());
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.addValueChangeListener(_ -> effects.removeAll());
        note.setHelperText(getTranslation("search.pin.note.help"));
        note.setMaxLength(SynonymDraft.NOTE_MAX);
        note.setWidthFull();
        note.setValue(known == null ? "" : known.note());
        effects.getElement().setAttribute("role", "status");
        var tryIt = new Button(getTranslation("search.synonym.preview"), _ -> tryIt());
        var form = new Div(reasons, line, note, tryIt, effects);
        form.addClassName("hd-form-dialog");
        add(form);
        if (known != null) {
            getFooter().add(other(known));
        }
        var save = new Button(getTranslation("search.pin.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), save);
        line.focus();
    }

    private Button other(SynonymSummary before) {
        var button = switch (before.state()) {
            case SHIPPED ->
                new Button(
                        getTranslation("search.synonym.off"),
                        _ -> decide(() -> lines.switchOff(before, note.getValue(), actor), "search.synonym.off.done"));
            case OFF ->
                new Button(
                        getTranslation("search.synonym.on"),
                        _ -> decide(() -> lines.switchOn(before, actor), "search.synonym.on.done"));
            case OWN -> new Button(getTranslation("search.synonym.remove"), _ -> ask(before));
        };
        button.addThemeVariants(ButtonVariant.TERTIARY);
        if (before.state() != SynonymState.OFF) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private SynonymDraft draft() {
        return new SynonymDraft(line.getValue(), note.getValue());
    }

    private void tryIt() {
        try {
            show(preview.of(draft(), known == null ? null : known.key(), actor));
            reasons.clear();
        } catch (Refused refused) {
            effects.removeAll();
            reasons.show(getTranslation("search.synonym.refused.try"), refused.reasons());
        }
    }

    private void show(List<Effect> tried) {
        effects.removeAll();
        if (tried.stream().noneMatch(Effect::isAny)) {
            effects.add(new Paragraph(getTranslation("search.synonym.effect.none")));
            return;
        }
        var list = new UnorderedList();
        tried.forEach(effect -> list.add(new ListItem(said(effect))));
        effects.add(list);
    }

    private Div said(Effect effect) {
        var typed = new Span("“" + effect.typed() + "”");
        typed.addClassName("hd-strong");
        var said = new Div(typed);
        said.addClassName("hd-lines");
        if (!effect.isAny()) {
            said.add(new Span(getTranslation("search.synonym.effect.same", effect.after())));
            return said;
        }
        said.add(new Span(getTranslation("search.synonym.effect.total", effect.before(), effect.after())));
        if (!effect.gained().isEmpty()) {
            said.add(new Span(getTranslation("search.synonym.effect.gained", String.join("; ", effect.gained()))));
        }
        if (!effect.lost().isEmpty()) {
            said.add(new Span(getTranslation("search.synonym.effect.lost", String.join("; ", effect.lost()))));
        }
        return said;
    }

    private void save() {
        decide(
                () -> {
                    if (known == null) {
                        lines.add(draft(), actor);
                    } else {
                        lines.change(known, draft(), actor);
                    }
                },
                "search.pin.saved");
    }

    private void ask(SynonymSummary before) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("search.synonym.remove.ask"));
        ask.setText(before.line());
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("search.synonym.remove"));
        ask.setConfirmButtonTheme("primary error");
        ask.addConfirmListener(_ -> decide(() -> lines.remove(before, actor), "search.synonym.removed"));
        ask.open();
    }

    private void decide(Runnable action, String doneKey) {
        try {
            action.run();
        } catch (Refused refused) {
            reasons.show(getTranslation("search.pin.refused"), refused.reasons());
            return;
        }
        close();
        Notices.done(getTranslation(doneKey));
        saved.run();
    }

    private Component fieldOf(Reason reason) {
        return reason.key().startsWith("search.synonym.note") ? note : line;
    }
}
