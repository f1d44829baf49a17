package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** Plans that were sent to this person's unit, each with the button that says that it has them. */
final class SentPlansPanel extends Section {

    private final PlanReviewing reviewing;

    SentPlansPanel(PlanReviewing reviewing) {
        this.reviewing = reviewing;
        addClassName("hd-section");
    }

    void show(Actor actor) {
        removeAll();
        var waiting = reviewing.awaitingReceipt(actor);
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        for (var plan : waiting) {
            var title = new Span(plan.title());
            title.addClassName("hd-strong");
            var what = new Span(getTranslation(
                    "campaign.sent.line", plan.number(), Dates.day(plan.issuedOn()), Dates.moment(plan.sentAt())));
            var lines = new Div(title, what);
            lines.addClassName("hd-lines");
            var confirm = new Button(getTranslation("campaign.sent.confirm"), _ -> {
                reviewing.confirmReceipt(plan.planId(), actor.organizationId(), actor);
                Notices.done(getTranslation("campaign.sent.done"));
                show(actor);
            });
            confirm.setAriaLabel(getTranslation("campaign.sent.confirm.of", plan.title()));
            list.add(new ListItem(lines, confirm));
        }
        add(new H2(getTranslation("campaign.sent")), list);
    }
}
