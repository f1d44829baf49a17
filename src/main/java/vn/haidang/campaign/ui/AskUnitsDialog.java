package vn.haidang.campaign.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaNames;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.annex.UnitClass;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

/** Which units are asked for their opinion, by when, with what words. */
class AskUnitsDialog extends Dialog {

    private static final List<UnitClass> COMMUNES = List.of(UnitClass.COMMUNE, UnitClass.WARD, UnitClass.SPECIAL_ZONE);
    private static final int USUAL_DAYS = 10;

    private final Units groups;
    private final Choices<OrganizationRef> units = new Choices<>(getTranslation("opinion.ask.units"));
    private final Span chosen = new Span();
    private final DayField deadline = new DayField(getTranslation("opinion.ask.deadline"));
    private final TextArea note = new TextArea(getTranslation("opinion.ask.note"));
    private final Reasons reasons = new Reasons();
    private final Ask ask;

    interface Ask {
        void of(Set<Long> units, @Nullable LocalDate deadline, String note);
    }

    /** @param ask what it refuses is shown here, and what was typed stays */
    AskUnitsDialog(Units groups, long ownerId, LocalDate today, Ask ask) {
        this.groups = groups;
        this.ask = ask;
        setHeaderTitle(getTranslation("opinion.ask.title"));
        setWidth("min(40rem, 100%)");
        var all = new ArrayList<OrganizationRef>();
        all.addAll(groups.of(COMMUNES));
        all.addAll(groups.of(List.of(UnitClass.AGENCY, UnitClass.UNION, UnitClass.SCHOOL)));
        units.setItems(all.stream()
                .filter(unit -> unit.id() != ownerId)
                .sorted((one, other) -> AreaNames.ALPHABET.compare(one.name(), other.name()))
                .toList());
        units.setItemLabelGenerator(OrganizationRef::name);
        units.setHelperText(getTranslation("opinion.ask.units.help"));
        units.addValueChangeListener(_ -> count());
        chosen.getElement().setAttribute("role", "status");
        deadline.setMin(today);
        deadline.setMax(today.plusDays(PlanConsulting.DEADLINE_DAYS_MAX));
        deadline.setValue(today.plusDays(USUAL_DAYS));
        note.setMaxLength(PlanConsulting.NOTE_MAX);
        note.setHelperText(getTranslation("opinion.ask.note.help"));
        List.<HasSize>of(units, deadline, note).forEach(HasSize::setWidthFull);
        var quick = new Div(
                group("communes", COMMUNES, ownerId),
                group("agencies", List.of(UnitClass.AGENCY), ownerId),
                group("unions", List.of(UnitClass.UNION), ownerId),
                new Button(getTranslation("opinion.ask.group.clear"), _ -> units.clear()));
        quick.addClassName("hd-buttons");
        var form = new Div(
                new Paragraph(getTranslation("opinion.ask.what")), reasons, units, quick, chosen, deadline, note);
        form.addClassName("hd-dialog-form");
        add(form);
        count();
        var go = new Button(getTranslation("opinion.ask.do"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private Button group(String name, List<UnitClass> classes, long ownerId) {
        return new Button(getTranslation("opinion.ask.group." + name), _ -> {
            var more = new HashSet<>(units.getValue());
            groups.of(classes).stream().filter(unit -> unit.id() != ownerId).forEach(more::add);
            units.setValue(more);
        });
    }

    private void count() {
        chosen.setText(getTranslation("opinion.ask.chosen", units.getValue().size()));
    }

    private void go() {
        try {
            ask.of(
                    units.getValue().stream().map(OrganizationRef::id).collect(Collectors.toSet()),
                    deadline.getValue(),
                    note.getValue());
            close();
        } catch (Refused refused) {
            show(refused.reasons());
        }
    }

    private void show(List<Reason> against) {
        reasons.show(getTranslation("opinion.ask.refused"), against);
    }
}
