package vn.haidang.indicator.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.NumberFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.indicator.norm.NormDraft;
import vn.haidang.indicator.norm.NormLevel;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.DayField;

/** The fields of a cost norm. The amount may be typed as it is written: 500.000. */
class NormForm extends MarkedForm {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}|\\d{1,3}([., ]\\d{3}){1,4}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final TextField name = new TextField(getTranslation("indicator.norm.name"));
    private final TextField unit = new TextField(getTranslation("indicator.norm.unit"));
    private final TextField amount = new TextField(getTranslation("indicator.norm.amount"));
    private final Select<NormLevel> level = new Select<>();
    private final TextField basis = new TextField(getTranslation("indicator.norm.basis"));
    private final DayField from = new DayField(getTranslation("indicator.norm.from"));
    private final DayField to = new DayField(getTranslation("indicator.norm.to"));
    private final TextArea note = new TextArea(getTranslation("indicator.norm.note"));
    private @Nullable Long documentId;

    NormForm() {
        super("indicator.norm");
        name.setMaxLength(NormDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("indicator.norm.name.help"));
        unit.setMaxLength(NormDraft.UNIT_MAX);
        unit.setRequiredIndicatorVisible(true);
        unit.setHelperText(getTranslation("indicator.norm.unit.help"));
        amount.setRequiredIndicatorVisible(true);
        amount.setAllowedCharPattern("[0-9., ]");
        amount.setSuffixComponent(new Span(getTranslation("indicator.dong")));
        amount.addValueChangeListener(event -> write(number(event.getValue())));
        level.setLabel(getTranslation("indicator.norm.level"));
        level.setItems(NormLevel.values());
        level.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        level.setValue(NormLevel.CITY);
        basis.setMaxLength(NormDraft.BASIS_MAX);
        basis.setRequiredIndicatorVisible(true);
        basis.setHelperText(getTranslation("indicator.norm.basis.help"));
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(getTranslation("indicator.norm.to.help"));
        note.setMaxLength(NormDraft.NOTE_MAX);
        field("name", name);
        field("unit", unit);
        field("amount", amount);
        field("level", level);
        field("basis", basis);
        field("from", from);
        field("to", to);
        field("note", note);
    }

    NormForm with(NormDraft draft) {
        name.setValue(draft.name());
        unit.setValue(draft.unit());
        write(draft.amount());
        level.setValue(draft.level());
        basis.setValue(draft.basis());
        documentId = draft.documentId();
        from.setValue(draft.validFrom());
        to.setValue(draft.validTo());
        note.setValue(draft.note());
        return this;
    }

    NormDraft draft() {
        return new NormDraft(
                name.getValue(),
                unit.getValue(),
                number(amount.getValue()),
                level.getValue(),
                basis.getValue(),
                documentId,
                from.getValue(),
                to.getValue(),
                note.getValue());
    }

    private void write(@Nullable Long value) {
        if (value != null) {
            amount.setValue(NumberFormat.getIntegerInstance(getLocale()).format(value));
        }
    }

    private static @Nullable Long number(String text) {
        var line = VietnameseText.line(text);
        return AMOUNT.matcher(line).matches()
                ? Long.valueOf(NO_DIGIT.matcher(line).replaceAll(""))
                : null;
    }
}
