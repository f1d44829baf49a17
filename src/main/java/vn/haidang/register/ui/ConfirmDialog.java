package vn.haidang.register.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.haidang.access.Names;
import vn.haidang.history.Change;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.register.reading.ReadingRow;
import vn.haidang.register.reading.Study;
import vn.haidang.register.reading.StudyForm;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

/** What a unit says of having studied a document; said again, it corrects what was said. */
class ConfirmDialog extends Dialog {

    private final DayField studiedOn = new DayField(getTranslation("register.reading.studiedOn"));
    private final Select<StudyForm> form = new Select<>();
    private final IntegerField people = new IntegerField(getTranslation("register.reading.people"));
    private final TextArea remark = new TextArea(getTranslation("register.reading.remark"));
    private final Reasons reasons = new Reasons();
    private final Consumer<Study> confirm;

    /**
     * @param said what was said before, to be shown below
     * @param confirm what it refuses is shown here
     */
    ConfirmDialog(ReadingRow row, LocalDate today, List<Change> said, Names names, Consumer<Study> confirm) {
        this.confirm = confirm;
        setHeaderTitle(getTranslation("register.reading.confirm.title"));
        setWidth("36rem");
        form.setLabel(getTranslation("register.reading.form"));
        form.setItems(StudyForm.values());
        form.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        people.setHelperText(getTranslation("register.reading.people.help"));
        people.setMin(1);
        people.setMax(Study.PEOPLE_MAX);
        remark.setMaxLength(Study.REMARK_MAX);
        studiedOn.setMax(today);
        List.<HasSize>of(studiedOn, form, people, remark).forEach(field -> field.setWidthFull());
        fill(row, today);
        add(new Paragraph(DocumentNames.full(row.document())), reasons, studiedOn, form, people, remark);
        if (row.study() != null) {
            add(new HistoryPanel(said, names));
        }
        var go = new Button(getTranslation("register.reading.confirm.do"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void fill(ReadingRow row, LocalDate today) {
        var study = row.study();
        studiedOn.setValue(study == null ? today : study.studiedOn());
        if (study != null) {
            form.setValue(study.form());
            people.setValue(study.people());
            remark.setValue(study.remark());
        }
    }

    private void go() {
        var missing = new ArrayList<Reason>();
        var day = studiedOn.getValue();
        var how = form.getValue();
        if (day == null) {
            missing.add(Reason.of("register.reading.studiedOn.missing"));
        }
        if (how == null) {
            missing.add(Reason.of("register.reading.form.missing"));
        }
        if (day == null || how == null) {
            refuse(missing);
            return;
        }
        try {
            confirm.accept(new Study(day, how, people.getValue(), remark.getValue()));
            close();
        } catch (Refused refused) {
            refuse(refused.reasons());
        }
    }

    private void refuse(List<Reason> against) {
        reasons.show(getTranslation("register.reading.confirm.refused"), against);
    }
}
