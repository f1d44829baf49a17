package vn.haidang.area.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.figure.FigureDraft;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.Figures;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.DayField;

/** The fields of a figure. Numbers may be typed as they are written: 18.240. */
class FigureForm extends Div {

    private final Select<FigureKind> kind = new Select<>();
    private final Select<Integer> grade = new Select<>();
    private final TextField amount = new TextField(getTranslation("area.figure.amount"));
    private final Checkbox approximate = new Checkbox(getTranslation("area.figure.approximate"));
    private final DayField asOf = new DayField(getTranslation("area.figure.asOf"));
    private final TextField source = new TextField(getTranslation("area.figure.source"));
    private final TextField reason = new TextField(getTranslation("area.figure.reason"));

    FigureForm() {
        addClassName("hd-fields");
        kind.setLabel(getTranslation("area.figure.kind"));
        kind.setItems(FigureKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        kind.addValueChangeListener(event -> fit(event.getValue()));
        kind.setValue(FigureKind.POPULATION);
        grade.setLabel(getTranslation("area.figure.grade"));
        grade.setItems(IntStream.rangeClosed(1, FigureKind.GRADE_MAX).boxed().toList());
        amount.setRequiredIndicatorVisible(true);
        amount.setAllowedCharPattern("[0-9., ]");
        asOf.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("area.figure.source.help"));
        source.setMaxLength(FigureDraft.SOURCE_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Figures.REASON_MAX);
        reason.setVisible(false);
        add(kind, grade, amount, approximate, asOf, source, reason);
        fit(FigureKind.POPULATION);
    }

    private void fit(@Nullable FigureKind chosen) {
        grade.setVisible(chosen != null && chosen.isByGrade());
    }

    FigureForm correcting(FigureDraft draft) {
        kind.setValue(draft.kind());
        kind.setReadOnly(true);
        grade.setValue(draft.grade());
        grade.setReadOnly(true);
        amount.setValue(String.valueOf(draft.amount()));
        approximate.setValue(draft.approximate());
        asOf.setValue(draft.asOf());
        source.setValue(draft.source());
        reason.setVisible(true);
        return this;
    }

    FigureDraft draft() {
        return new FigureDraft(
                kind.getValue(),
                kind.getValue().isByGrade() ? grade.getValue() : null,
                number(amount.getValue()),
                approximate.getValue(),
                asOf.getValue(),
                source.getValue());
    }

    String reason() {
        return reason.getValue();
    }

    private static @Nullable Long number(String text) {
        var line = VietnameseText.line(text);
        return line.matches("\\d{1,10}|\\d{1,3}([., ]\\d{3}){1,3}") ? Long.valueOf(line.replaceAll("\\D", "")) : null;
    }
}
