package vn.haidang.organization.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import java.util.Set;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDirectory;

/** One organization goes into another of its kind; cannot be undone, so a person has to say that it is right. */
class MergeDialog extends ChangeDialog {

    private final OrganizationDetails details;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final OrganizationField successor;
    private final DecisionFields decision;

    MergeDialog(
            OrganizationDetails details,
            OrganizationDirectory directory,
            OrganizationChanges changes,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.merge");
        this.details = details;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        var kinds = Set.of(details.ref().kind());
        successor =
                new OrganizationField(getTranslation("organization.merge.to"), directory, currentActor, () -> kinds);
        successor.setRequiredIndicatorVisible(true);
        explain(getTranslation("organization.merge.what", details.ref().name()));
        add("parent", successor);
        decision = new DecisionFields(this, "organization.field.on", today);
        var sure = new Checkbox(
                getTranslation("organization.merge.sure", details.ref().name()));
        sure.addValueChangeListener(event -> setPossible(event.getValue()));
        addMore(sure);
        setPossible(false);
        grave();
    }

    @Override
    void act() {
        changes.merge(
                details.ref().id(), successor.required(), decision.decision(), details.version(), currentActor.get());
        done.run();
    }
}
