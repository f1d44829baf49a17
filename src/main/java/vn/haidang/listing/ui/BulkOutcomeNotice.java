package vn.haidang.listing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.shared.ui.Notices;

/** All done: a word at the foot of the page. Some refused: a dialog that says which and why. */
final class BulkOutcomeNotice {

    private final BulkOutcome outcome;
    private final UI ui = UI.getCurrent();

    BulkOutcomeNotice(BulkOutcome outcome) {
        this.outcome = outcome;
    }

    void show() {
        if (outcome.refused().isEmpty()) {
            Notices.done(ui.getTranslation("listing.bulk.done", outcome.done()));
        } else {
            dialog().open();
        }
    }

    private Dialog dialog() {
        var dialog = new Dialog(ui.getTranslation(
                "listing.bulk.partly", outcome.done(), outcome.refused().size()));
        dialog.setWidth("min(560px, 100%)");
        var rows = new UnorderedList();
        rows.addClassName("hd-refused-rows");
        for (var row : outcome.refused()) {
            var name = new Span(row.name());
            name.addClassName("hd-strong");
            var item = new ListItem(name);
            row.reasons().stream()
                    .map(reason -> new Paragraph(
                            ui.getTranslation(reason.key(), reason.arguments().toArray())))
                    .forEach(item::add);
            rows.add(item);
        }
        dialog.add(rows);
        dialog.getFooter().add(new Button(ui.getTranslation("ui.close"), _ -> dialog.close()));
        return dialog;
    }
}
