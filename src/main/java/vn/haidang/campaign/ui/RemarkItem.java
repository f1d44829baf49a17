package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.campaign.remark.ApproverRemark;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;

/** One remark of an approver: on what, by whom, and what was done about it. */
final class RemarkItem extends ListItem {

    private static final int TITLE = 90;

    /** @param withLine whether it says on which line, with the way to it */
    RemarkItem(long planId, ApproverRemark remark, boolean withLine) {
        if (withLine) {
            add(about(planId, remark));
        }
        var by = new Span(getTranslation(
                "campaign.remark.by", remark.madeBy(), Dates.moment(remark.madeAt()), remark.revision()));
        by.addClassName("hd-remark-about");
        add(new Paragraph(remark.text()), by);
        var settledAt = remark.settledAt();
        if (settledAt == null) {
            add(OpinionBadges.open(getTranslation("campaign.remark.open")));
            return;
        }
        add(new StateBadge(
                StateBadge.Tone.DONE,
                VaadinIcon.CHECK,
                getTranslation("campaign.remark.settled", remark.settledBy(), Dates.moment(settledAt))));
        if (!remark.answer().isEmpty()) {
            add(new Paragraph(getTranslation("campaign.remark.answer", remark.answer())));
        }
    }

    private Component about(long planId, ApproverRemark remark) {
        if (remark.isOnWholePlan()) {
            var whole = new Span(getTranslation("opinion.whole"));
            whole.addClassName("hd-strong");
            return whole;
        }
        return new Anchor(
                PlanNavigation.line(planId, remark.rowKey()),
                remark.line().isEmpty()
                        ? getTranslation("campaign.remark.line")
                        : VietnameseText.beginning(remark.line(), TITLE));
    }
}
