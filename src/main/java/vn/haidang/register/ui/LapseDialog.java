package vn.haidang.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.register.DocumentDetails;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

/** That a document is no longer in force: its last day, and what took its place. */
class LapseDialog extends Dialog {

    private final DayField lastDay = new DayField(getTranslation("register.field.inForceTo"));
    private final DocumentPicker replacedBy;
    private final Reasons reasons = new Reasons(_ -> lastDay);
    private final Lapse lapse;

    interface Lapse {
        void on(LocalDate lastDay, @Nullable Long replacedBy);
    }

    /** @param lapse what it refuses is shown here */
    LapseDialog(DocumentPicker replacedBy, DocumentDetails details, Lapse lapse) {
        this.replacedBy = replacedBy;
        this.lapse = lapse;
        setHeaderTitle(getTranslation("register.lapse.title"));
        setWidth("36rem");
        lastDay.setHelperText(getTranslation("register.field.inForceTo.help"));
        lastDay.setValue(details.draft().inForceTo());
        replacedBy.setValue(details.replacedBy());
        lastDay.setWidthFull();
        replacedBy.setWidthFull();
        add(new Paragraph(getTranslation("register.lapse.what")), reasons, lastDay, replacedBy);
        var go = new Button(getTranslation("register.lapse.do"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void go() {
        var day = lastDay.getValue();
        if (day == null) {
            refuse(List.of(Reason.of("register.lapse.lastDay.missing")));
            return;
        }
        var replacement = replacedBy.getValue();
        try {
            lapse.on(day, replacement == null ? null : replacement.id());
            close();
        } catch (Refused refused) {
            refuse(refused.reasons());
        }
    }

    private void refuse(List<Reason> against) {
        reasons.show(getTranslation("register.lapse.refused"), against);
        lastDay.focus();
    }
}
