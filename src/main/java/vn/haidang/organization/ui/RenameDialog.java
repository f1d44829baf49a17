package vn.haidang.organization.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDraft;

/** A new name from a day on; the former one stays for the time before. */
class RenameDialog extends ChangeDialog {

    private final OrganizationDetails details;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("organization.rename.name"));
    private final TextField englishName = new TextField(getTranslation("organization.field.englishName"));
    private final DecisionFields decision;

    RenameDialog(
            OrganizationDetails details,
            OrganizationChanges changes,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.rename");
        this.details = details;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        name.setMaxLength(OrganizationDraft.NAME_MAX);
        name.setValue(details.facts().name());
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        englishName.setMaxLength(OrganizationDraft.NAME_MAX);
        englishName.setValue(details.facts().englishName());
        explain(getTranslation("organization.rename.what"));
        add("name", name);
        add("englishName", englishName);
        decision = new DecisionFields(this, "organization.field.on", today);
    }

    @Override
    void act() {
        changes.rename(
                details.ref().id(),
                name.getValue(),
                englishName.getValue(),
                decision.decision(),
                details.version(),
                currentActor.get());
        done.run();
    }
}
