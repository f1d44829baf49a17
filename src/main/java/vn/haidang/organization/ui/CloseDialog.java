package vn.haidang.organization.ui;

import java.time.LocalDate;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;

/** An organization is no more, and nobody goes on with its work. */
class CloseDialog extends ChangeDialog {

    private final OrganizationDetails details;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final DecisionFields decision;

    CloseDialog(
            OrganizationDetails details,
            OrganizationChanges changes,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.close");
        this.details = details;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        explain(getTranslation("organization.close.what", details.ref().name()));
        decision = new DecisionFields(this, "organization.close.on", today);
        grave();
    }

    @Override
    void act() {
        changes.close(details.ref().id(), decision.decision(), details.version(), currentActor.get());
        done.run();
    }
}
