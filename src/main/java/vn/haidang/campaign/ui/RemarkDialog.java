package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haidang.shared.ui.FormDialog;

/** A few words on one line: a remark of the approver, or what the writers did about one. */
final class RemarkDialog extends FormDialog {

    /** @param words what the dialog is called, what its field is called, and what its button does, by the end of the key */
    private RemarkDialog(String words, String about, String quoted, TextArea field, Consumer<String> save) {
        super(
                text(field, words),
                about,
                fields(quoted, field),
                text(field, words + ".do"),
                "campaign.refused",
                () -> save.accept(field.getValue()));
    }

    static RemarkDialog onLine(String about, int max, Consumer<String> save) {
        return new RemarkDialog("campaign.remark.make", about, "", field("campaign.remark.make.text", max), save);
    }

    static RemarkDialog settling(String about, String remark, String answer, int max, Consumer<String> save) {
        var field = field("campaign.remark.settle.answer", max);
        field.setValue(answer);
        field.setMinRows(2);
        return new RemarkDialog("campaign.remark.settle", about, remark, field, save);
    }

    private static TextArea field(String key, int max) {
        var field = new TextArea();
        field.setLabel(field.getTranslation(key));
        field.setHelperText(field.getTranslation(key + ".help", max));
        field.setMaxLength(max);
        field.setMinRows(3);
        field.setWidthFull();
        field.focus();
        return field;
    }

    private static String text(TextArea field, String key) {
        return field.getTranslation(key);
    }

    private static Div fields(String quoted, TextArea field) {
        var fields = new Div();
        fields.addClassName("hd-form-dialog");
        if (!quoted.isEmpty()) {
            var quote = new Paragraph(quoted);
            quote.addClassName("hd-note");
            fields.add(quote);
        }
        fields.add(field);
        return fields;
    }
}
