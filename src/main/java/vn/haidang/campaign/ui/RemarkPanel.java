package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.campaign.remark.ApproverRemark;
import vn.haidang.campaign.remark.PlanRemarks;
import vn.haidang.shared.ui.Notices;

/** What approvers remarked on a plan: each remark leads to its line, and its writers say when they have dealt with it. */
@StyleSheet("context://styles/opinion.css")
final class RemarkPanel extends Section {

    private final PlanRemarks remarks;
    private final Runnable changed;

    /** @param changed whoever shows the plan shows it anew */
    RemarkPanel(PlanRemarks remarks, Runnable changed) {
        this.remarks = remarks;
        this.changed = changed;
        addClassName("hd-section");
    }

    /** @param settles whether this person can say that a remark is dealt with */
    void show(long planId, List<ApproverRemark> made, boolean settles, Actor actor) {
        removeAll();
        var open = made.stream().filter(ApproverRemark::isOpen).count();
        add(
                new H2(getTranslation("campaign.remark.panel")),
                new Paragraph(getTranslation("campaign.remark.panel.told", made.size(), open)));
        var revision = 0;
        var list = new UnorderedList();
        for (var remark : made) {
            if (remark.revision() != revision) {
                revision = remark.revision();
                list = new UnorderedList();
                list.addClassName("hd-remarks");
                add(new H3(getTranslation("campaign.remark.revision", revision)), list);
            }
            var item = new RemarkItem(planId, remark, true);
            if (settles) {
                item.add(settle(remark, actor));
            }
            list.add(item);
        }
    }

    private Button settle(ApproverRemark remark, Actor actor) {
        var about = remark.line().isEmpty() ? getTranslation("opinion.whole") : remark.line();
        var button = new Button(
                getTranslation(remark.isOpen() ? "campaign.remark.settle" : "campaign.remark.settle.again"),
                _ -> RemarkDialog.settling(about, remark.text(), remark.answer(), PlanRemarks.ANSWER_MAX, answer -> {
                            remarks.settle(remark.id(), answer, remark.version(), actor);
                            changed.run();
                            Notices.done(getTranslation("campaign.remark.settle.done"));
                        })
                        .open());
        button.setAriaLabel(getTranslation("campaign.remark.settle.of", about));
        return button;
    }
}
