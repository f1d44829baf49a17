package vn.haidang.register.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.register.reading.Readings;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

/** Which units are asked to study a document, and by when. */
class AssignDialog extends Dialog {

    private final List<OrganizationRef> communes;
    private final Checkbox all = new Checkbox(getTranslation("register.reading.assign.all"), true);
    private final Choices<OrganizationRef> units = new Choices<>(getTranslation("register.reading.assign.units"));
    private final DayField due = new DayField(getTranslation("register.reading.assign.due"));
    private final TextArea remark = new TextArea(getTranslation("register.reading.assign.remark"));
    private final Reasons reasons = new Reasons();
    private final Assign assign;

    interface Assign {
        void to(Collection<Long> unitIds, LocalDate due, String remark);
    }

    /** @param assign what it refuses is shown here */
    AssignDialog(List<OrganizationRef> communes, Assign assign) {
        this.communes = communes;
        this.assign = assign;
        setHeaderTitle(getTranslation("register.reading.assign.title"));
        setWidth("36rem");
        units.setItems(communes);
        units.setItemLabelGenerator(OrganizationRef::name);
        units.setVisible(false);
        all.addValueChangeListener(event -> units.setVisible(!event.getValue()));
        remark.setMaxLength(Readings.REMARK_MAX);
        List.<HasSize>of(units, due, remark).forEach(field -> field.setWidthFull());
        add(reasons, all, units, due, remark);
        var go = new Button(getTranslation("register.reading.assign.do"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void go() {
        var day = due.getValue();
        if (day == null) {
            refuse(List.of(Reason.of("register.reading.assign.due.missing")));
            return;
        }
        try {
            assign.to(chosen(), day, remark.getValue());
            close();
        } catch (Refused refused) {
            refuse(refused.reasons());
        }
    }

    private Set<Long> chosen() {
        return (all.getValue() ? communes : units.getValue())
                .stream().map(OrganizationRef::id).collect(Collectors.toSet());
    }

    private void refuse(List<Reason> against) {
        reasons.show(getTranslation("register.reading.assign.refused"), against);
    }
}
