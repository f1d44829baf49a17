package vn.haidang.organization.ui;

import java.time.LocalDate;
import java.util.Set;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDirectory;

/** Hangs an organization, with all below it, under another. */
class MoveDialog extends ChangeDialog {

    private final OrganizationDetails details;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final OrganizationField parent;
    private final DecisionFields decision;

    MoveDialog(
            OrganizationDetails details,
            OrganizationDirectory directory,
            OrganizationChanges changes,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.move");
        this.details = details;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        parent = new OrganizationField(getTranslation("organization.move.to"), directory, currentActor, Set::of);
        parent.setRequiredIndicatorVisible(true);
        explain(getTranslation("organization.move.what"));
        add("parent", parent);
        decision = new DecisionFields(this, "organization.field.on", today);
    }

    @Override
    void act() {
        changes.move(details.ref().id(), parent.required(), decision.decision(), details.version(), currentActor.get());
        done.run();
    }
}
