package vn.haidang.organization.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import vn.haidang.access.CurrentActor;
import vn.haidang.area.Areas;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDraft;
import vn.haidang.organization.OrganizationFacts;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.shared.ui.Choices;

/** Puts facts right; a school whose levels or area change goes to whom the rule says, which needs a basis. */
class CorrectDialog extends ChangeDialog {

    private final OrganizationDetails details;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("organization.field.name"));
    private final TextField englishName = new TextField(getTranslation("organization.field.englishName"));
    private final Choices<SchoolLevel> levels = new Choices<>(getTranslation("organization.field.levels"));
    private final AreaField area;
    private final TextField superiorReason = new TextField(getTranslation("organization.field.superiorReason"));
    private final DecisionFields decision;

    CorrectDialog(
            OrganizationDetails details,
            OrganizationChanges changes,
            Areas areas,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.correct");
        this.details = details;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        var facts = details.facts();
        area = new AreaField(getTranslation("organization.field.area"), areas.communes());
        name.setMaxLength(OrganizationDraft.NAME_MAX);
        name.setValue(facts.name());
        name.setRequiredIndicatorVisible(true);
        englishName.setMaxLength(OrganizationDraft.NAME_MAX);
        englishName.setValue(facts.englishName());
        levels.setItems(SchoolLevel.values());
        levels.setItemLabelGenerator(Words::level);
        levels.setValue(facts.levels());
        levels.setHelperText(getTranslation("organization.field.levels.help"));
        levels.setRequiredIndicatorVisible(true);
        area.choose(facts.areaId());
        superiorReason.setValue(facts.superiorReason());
        superiorReason.setMaxLength(OrganizationDraft.REASON_MAX);
        explain(getTranslation("organization.correct.what"));
        add("name", name);
        add("englishName", englishName);
        if (isSchool()) {
            add("levels", levels);
        }
        add("area", area);
        if (isSchool()) {
            add("superiorReason", superiorReason);
        }
        decision = new DecisionFields(this, "organization.field.on", today);
        decision.optional();
        decision.setVisible(isSchool());
    }

    @Override
    void act() {
        changes.correct(
                details.ref().id(),
                new OrganizationFacts(
                        name.getValue(),
                        englishName.getValue(),
                        isSchool() ? levels.getValue() : Set.of(),
                        area.areaId(),
                        superiorReason.getValue()),
                decision.decision(),
                details.version(),
                currentActor.get());
        done.run();
    }

    private boolean isSchool() {
        return details.ref().kind() == OrganizationKind.SCHOOL;
    }
}
