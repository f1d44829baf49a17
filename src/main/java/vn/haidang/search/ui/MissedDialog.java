package vn.haidang.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.haidang.access.Actor;
import vn.haidang.search.missed.MissedEntry;
import vn.haidang.search.missed.MissedSearches;
import vn.haidang.search.missed.MissedState;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** One text that was not found, and what can be done about it. */
class MissedDialog extends Dialog {

    private final MissedSearches missed;
    private final MissedEntry entry;
    private final Actor actor;
    private final Runnable decided;
    private final TextArea note = new TextArea(getTranslation("search.missed.note"));
    private final Reasons reasons = new Reasons(_ -> note);

    /** @param decided is told when something was */
    MissedDialog(MissedSearches missed, MissedEntry entry, Actor actor, Runnable decided) {
        this.missed = missed;
        this.entry = entry;
        this.actor = actor;
        this.decided = decided;
        setHeaderTitle("“" + entry.text() + "”");
        setWidth("36rem");
        note.setHelperText(getTranslation("search.missed.note.help"));
        note.setMaxLength(MissedEntry.NOTE_MAX);
        note.setValue(entry.note());
        note.setWidthFull();
        var form = new Div(
                new Paragraph(getTranslation(
                        "search.missed.facts",
                        entry.times(),
                        entry.days(),
                        Dates.day(entry.firstDay()),
                        Dates.day(entry.lastDay()))),
                links(),
                reasons,
                note,
                deciding());
        form.addClassName("hd-form-dialog");
        add(form);
        var erase = new Button(getTranslation("search.missed.erase"), _ -> askToErase());
        erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        getFooter().add(erase, new Button(getTranslation("ui.close"), _ -> close()));
    }

    private Div links() {
        var pin = new Anchor(SearchNavigation.newPin(entry.text(), entry.id()), getTranslation("search.missed.pin"));
        pin.addClassName("hd-button-primary");
        var site = new Anchor(
                SearchNavigation.site(entry.text()), getTranslation("search.missed.try"), AnchorTarget.BLANK);
        site.addClassName("hd-button");
        var synonym = new Anchor(SearchNavigation.newSynonym(entry.text()), getTranslation("search.missed.synonym"));
        synonym.addClassName("hd-button");
        var links = new Div(pin, synonym, site);
        links.addClassName("hd-buttons");
        return links;
    }

    private Div deciding() {
        var keep = new Button(getTranslation("search.missed.note.keep"), _ -> suggest());
        var buttons = new Div(keep);
        buttons.addClassName("hd-buttons");
        if (entry.state() == MissedState.OPEN || entry.state() == MissedState.NOTED) {
            buttons.add(new Button(
                    getTranslation("search.missed.dismiss"),
                    _ -> decide(() -> missed.dismiss(entry.id(), actor), "search.missed.dismissed")));
        } else {
            buttons.add(new Button(
                    getTranslation("search.missed.reopen"),
                    _ -> decide(() -> missed.reopen(entry.id(), actor), "search.missed.reopened")));
        }
        return buttons;
    }

    private void suggest() {
        decide(() -> missed.suggestSynonym(entry.id(), note.getValue(), actor), "search.missed.noted");
    }

    private void decide(Runnable action, String doneKey) {
        try {
            action.run();
        } catch (Refused refused) {
            reasons.show(getTranslation("search.missed.refused"), refused.reasons());
            return;
        }
        close();
        Notices.done(getTranslation(doneKey));
        decided.run();
    }

    private void askToErase() {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("search.missed.erase.ask"));
        ask.setText(getTranslation("search.missed.erase.what"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("search.missed.erase.do"));
        ask.setConfirmButtonTheme("primary error");
        ask.addConfirmListener(_ -> decide(() -> missed.erase(entry.id(), actor), "search.missed.erased"));
        ask.open();
    }
}
