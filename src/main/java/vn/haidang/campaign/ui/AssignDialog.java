package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.haidang.access.Actor;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.Share;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.annex.UnitClass;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;

/** Gives a line to units: each of a class at once, or one by one; the same number and term for all that are new. */
final class AssignDialog extends FormDialog {

    AssignDialog(ActivityLine line, Assignments assignments, Units units, Actor actor, Runnable done) {
        this(line, assignments, actor, done, new Fields(line, assignments, units, actor));
    }

    private AssignDialog(ActivityLine line, Assignments assignments, Actor actor, Runnable done, Fields fields) {
        super(
                fields.getTranslation("campaign.assign"),
                line.text().title(),
                fields,
                fields.getTranslation("campaign.assign.do"),
                "campaign.assign.refused",
                () -> {
                    assignments.give(line.planId(), line.key(), fields.drafts(), actor);
                    done.run();
                });
    }

    private static final class Fields extends Div {

        private static final List<List<UnitClass>> CLASSES = List.of(
                List.of(UnitClass.WARD, UnitClass.COMMUNE, UnitClass.SPECIAL_ZONE),
                List.of(UnitClass.PRIMARY_SCHOOL),
                List.of(UnitClass.LOWER_SECONDARY_SCHOOL),
                List.of(UnitClass.UPPER_SECONDARY_SCHOOL),
                List.of(UnitClass.AGENCY),
                List.of(UnitClass.UNION));

        private final Choices<OrganizationRef> chosen = new Choices<>(getTranslation("campaign.assign.units"));
        private final IntegerField quantity = new IntegerField(getTranslation("campaign.assign.quantity"));
        private final DayField due = new DayField(getTranslation("campaign.assign.due"));

        Fields(ActivityLine line, Assignments assignments, Units units, Actor actor) {
            addClassName("hd-form-dialog");
            var all = new LinkedHashMap<Long, OrganizationRef>();
            units.of(CLASSES.stream().flatMap(List::stream).toList()).forEach(unit -> all.put(unit.id(), unit));
            var known = assignments.of(line.planId(), line.key(), actor).stream()
                    .map(Share::organizationId)
                    .collect(Collectors.toSet());
            chosen.setItems(all.values());
            chosen.setItemLabelGenerator(OrganizationRef::name);
            chosen.setWidthFull();
            chosen.setValue(
                    known.stream().map(all::get).filter(Objects::nonNull).collect(Collectors.toSet()));
            quantity.setMin(1);
            quantity.setMax(ActivityText.QUANTITY_MAX);
            quantity.setStepButtonsVisible(true);
            quantity.setValue(line.text().quantity() == null ? 1 : line.text().quantity());
            due.setValue(line.text().lastDay());
            due.setHelperText(getTranslation("campaign.assign.due.help"));
            var pair = new Div(quantity, due);
            pair.addClassName("hd-pair");
            add(new Paragraph(getTranslation("campaign.assign.what")), classes(units), chosen, pair);
        }

        private Div classes(Units units) {
            var row = new Div();
            row.addClassName("hd-chips");
            for (var classes : CLASSES) {
                var button = new Button(getTranslation("campaign.assign.class." + classes.getFirst()), _ -> {
                    var now = new LinkedHashSet<>(chosen.getValue());
                    now.addAll(units.of(classes));
                    chosen.setValue(now);
                });
                button.addThemeVariants(ButtonVariant.SMALL);
                row.add(button);
            }
            row.add(new Button(getTranslation("campaign.assign.nobody"), _ -> chosen.clear()));
            return row;
        }

        List<AssignmentDraft> drafts() {
            var drafts = new ArrayList<AssignmentDraft>();
            for (var unit : chosen.getValue()) {
                var amount = quantity.getValue() == null ? 0 : quantity.getValue();
                drafts.add(new AssignmentDraft(unit.id(), amount, due.getValue()));
            }
            return drafts;
        }
    }
}
