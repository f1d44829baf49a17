package vn.haidang.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.area.Areas;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationDraft;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationSummary;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Notices;

/** A new organization. Whom a school answers to follows from its levels and area; anything else needs a reason. */
class CreateDialog extends ChangeDialog {

    private final OrganizationDirectory directory;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Select<OrganizationKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("organization.field.name"));
    private final TextField englishName = new TextField(getTranslation("organization.field.englishName"));
    private final TextField code = new TextField(getTranslation("organization.field.code"));
    private final Choices<SchoolLevel> levels = new Choices<>(getTranslation("organization.field.levels"));
    private final AreaField area;
    private final Paragraph rule = new Paragraph();
    private final Checkbox override = new Checkbox(getTranslation("organization.create.override"));
    private final OrganizationField parent;
    private final TextField superiorReason = new TextField(getTranslation("organization.field.superiorReason"));
    private final DayField validFrom = new DayField(getTranslation("organization.field.validFrom"));
    private final TextField basis = new TextField(getTranslation("organization.field.basis"));

    /** @param under chosen as parent from the start; none to choose freely */
    CreateDialog(
            OrganizationDirectory directory,
            OrganizationChanges changes,
            Areas areas,
            CurrentActor currentActor,
            LocalDate today,
            @Nullable OrganizationSummary under) {
        super("organization.create");
        this.directory = directory;
        this.changes = changes;
        this.currentActor = currentActor;
        area = new AreaField(getTranslation("organization.field.area"), areas.communes());
        parent = new OrganizationField(getTranslation("organization.field.parent"), directory, currentActor, Set::of);
        kind.setLabel(getTranslation("organization.field.kind"));
        kind.setItems(OrganizationKind.values());
        kind.setItemLabelGenerator(Words::kind);
        kind.addValueChangeListener(_ -> fit());
        name.setMaxLength(OrganizationDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        englishName.setMaxLength(OrganizationDraft.NAME_MAX);
        code.setMaxLength(OrganizationDraft.CODE_MAX);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("organization.field.code.help"));
        levels.setItems(SchoolLevel.values());
        levels.setItemLabelGenerator(Words::level);
        levels.setHelperText(getTranslation("organization.field.levels.help"));
        levels.setRequiredIndicatorVisible(true);
        levels.addValueChangeListener(_ -> fit());
        area.addValueChangeListener(_ -> fit());
        override.addValueChangeListener(_ -> fit());
        parent.setRequiredIndicatorVisible(true);
        superiorReason.setMaxLength(OrganizationDraft.REASON_MAX);
        superiorReason.setRequiredIndicatorVisible(true);
        validFrom.setMax(today);
        validFrom.setRequiredIndicatorVisible(true);
        basis.setHelperText(getTranslation("organization.field.basis.help"));
        add("kind", kind);
        add("name", name);
        add("englishName", englishName);
        add("code", code);
        add("levels", levels);
        add("area", area);
        addMore(rule, override);
        add("parent", parent);
        add("superiorReason", superiorReason);
        add("validFrom", validFrom);
        add("basis", basis);
        if (under != null) {
            parent.setValue(under);
        }
        kind.setValue(under == null ? OrganizationKind.SCHOOL : OrganizationKind.AGENCY);
    }

    @Override
    void act() {
        var school = isSchool();
        var byHand = !school || override.getValue();
        var draft = new OrganizationDraft(
                code.getValue(),
                name.getValue(),
                englishName.getValue(),
                kind.getValue(),
                school ? levels.getValue() : Set.of(),
                byHand ? parent.chosen().orElse(null) : null,
                area.areaId(),
                validFrom.getValue(),
                school && byHand ? superiorReason.getValue() : "");
        var id = changes.create(draft, basis.getValue(), currentActor.get());
        UI.getCurrent().navigate(OrganizationNavigation.details(id));
        Notices.done(getTranslation("organization.create.done", draft.name()));
    }

    private boolean isSchool() {
        return kind.getValue() == OrganizationKind.SCHOOL;
    }

    private void fit() {
        var school = isSchool();
        levels.setVisible(school);
        rule.setVisible(school);
        override.setVisible(school);
        parent.setVisible(!school || override.getValue());
        superiorReason.setVisible(school && override.getValue());
        area.setRequiredIndicatorVisible(school || kind.getValue() == OrganizationKind.PEOPLES_COMMITTEE);
        if (school) {
            rule.setText(told());
        }
    }

    private String told() {
        if (levels.getValue().isEmpty() || area.areaId() == null) {
            return getTranslation("organization.create.parent.rule");
        }
        return directory
                .rule(levels.getValue(), area.areaId())
                .map(found -> getTranslation("organization.rule", found.superior()))
                .orElseGet(() -> getTranslation("organization.rule.unknown"));
    }
}
