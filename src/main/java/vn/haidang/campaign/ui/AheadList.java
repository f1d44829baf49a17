package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.haidang.campaign.ahead.AheadLine;
import vn.haidang.campaign.ahead.AheadSheet;
import vn.haidang.shared.ui.Dates;

/** The days ahead as a list: what has a day by weeks, then what is due, then what runs. */
class AheadList extends Div {

    AheadList(AheadSheet sheet) {
        addClassName("hd-board");
        add(fixed(sheet));
        if (!sheet.deadlines().isEmpty()) {
            add(section("ahead.kind.DEADLINE", list(sheet.deadlines())));
        }
        if (!sheet.running().isEmpty()) {
            add(section("ahead.kind.RUNNING", list(sheet.running())));
        }
        if (!sheet.removed().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("hd-ahead-list");
            sheet.removed().forEach(line -> list.add(AheadItem.removed(line)));
            add(section("ahead.change.REMOVED.heading", list));
        }
    }

    private Section fixed(AheadSheet sheet) {
        var section = section("ahead.kind.DAY");
        if (sheet.fixed().isEmpty()) {
            section.add(new Paragraph(getTranslation("ahead.view.fixed.none")));
        }
        sheet.weeks(sheet.fixed()).forEach((monday, lines) -> {
            var week = new H3(getTranslation("ahead.view.week", Dates.day(monday), Dates.day(monday.plusDays(6))));
            week.addClassName("hd-ahead-week");
            section.add(week, list(lines));
        });
        return section;
    }

    private Section section(String key, OrderedList... lists) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("hd-section");
        section.add(lists);
        return section;
    }

    private static OrderedList list(List<AheadLine> lines) {
        var list = new OrderedList();
        list.addClassName("hd-ahead-list");
        lines.forEach(line -> list.add(new AheadItem(line)));
        return list;
    }
}
