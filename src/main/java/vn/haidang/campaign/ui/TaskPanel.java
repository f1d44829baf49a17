package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.campaign.ahead.LateUnit;
import vn.haidang.campaign.ahead.OwedShare;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.shared.ui.Dates;

/** What plans ask of the person who looks, as part of the first page; each row leads to the one next action. */
public final class TaskPanel extends Div {

    private static final int ROWS_MAX = 10;

    public TaskPanel(PlanTasks tasks, Actor actor) {
        addClassName("hd-board");
        toDecide(tasks, actor);
        toAnswer(tasks.opinionsOwed(actor));
        owed("ahead.task.overdue", tasks.overdue(actor, ROWS_MAX), "?" + AssignedView.OVERDUE + "=1");
        owed("ahead.task.soon", tasks.dueSoon(actor, ROWS_MAX), "");
        behind(tasks.late(actor));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private void toDecide(PlanTasks tasks, Actor actor) {
        var list = list();
        tasks.toDecide(actor, ROWS_MAX)
                .forEach(review -> list.add(row(
                        review.title(),
                        getTranslation("ahead.task.decide.line", Dates.moment(review.submittedAt())),
                        AheadNavigation.decide(review.subjectId()),
                        "ahead.task.decide.do")));
        section("ahead.task.decide", list);
    }

    /** Questions that other units' plans ask of this person's own. */
    private void toAnswer(long count) {
        var list = list();
        if (count > 0) {
            list.add(row(
                    getTranslation("ahead.task.opinions.count", count),
                    getTranslation("ahead.task.opinions.line"),
                    OpinionNavigation.LIST,
                    "ahead.task.opinions.do"));
        }
        section("ahead.task.opinions", list);
    }

    private void owed(String key, List<OwedShare> shares, String query) {
        var list = list();
        shares.forEach(share -> list.add(row(
                share.title(),
                getTranslation("ahead.task.overdue.line", Dates.day(share.due()), share.done(), share.quantity()),
                AheadNavigation.ASSIGNED + query,
                "ahead.task.do")));
        var section = section(key, list);
        if (shares.size() == ROWS_MAX) {
            section.add(new Anchor(AheadNavigation.ASSIGNED + query, getTranslation("ahead.task.all")));
        }
    }

    /** Only for those who look after more than one unit. */
    private void behind(List<LateUnit> late) {
        var list = list();
        if (late.size() > 1) {
            list.add(row(
                    getTranslation("ahead.late"),
                    getTranslation(
                            "ahead.task.late.line",
                            late.size(),
                            late.stream().mapToLong(LateUnit::late).sum()),
                    AheadNavigation.ASSIGNED + "?" + AssignedView.OVERDUE + "=1",
                    "ahead.task.late.do"));
        }
        section("ahead.task.late", list);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        return list;
    }

    private Section section(String key, UnorderedList rows) {
        var section = new Section(new H2(getTranslation(key)), rows);
        section.addClassName("hd-section");
        if (rows.getComponentCount() > 0) {
            add(section);
        }
        return section;
    }

    private ListItem row(String title, String line, String path, String actionKey) {
        var name = new Span(title);
        name.addClassName("hd-strong");
        var text = new Div(name, new Span(line));
        text.addClassName("hd-lines");
        var action = new Anchor(path, getTranslation(actionKey));
        action.addClassName("hd-row-action");
        action.setAriaLabel(getTranslation(actionKey) + ": " + title);
        return new ListItem(text, action);
    }
}
