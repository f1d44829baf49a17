package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.campaign.ahead.AheadKind;
import vn.haidang.campaign.ahead.AheadLine;
import vn.haidang.campaign.ahead.AheadSheet;

/** A month: a table of weeks where there is room, the same days one below the other on a phone. */
class AheadMonth extends Div {

    private static final int SHOWN = 3;

    private final LocalDate today;
    private final Map<LocalDate, List<AheadLine>> byDay;

    AheadMonth(YearMonth month, LocalDate today, AheadSheet sheet) {
        this.today = today;
        byDay = Stream.of(sheet.fixed(), sheet.deadlines())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(line -> line.entry().firstDay(), TreeMap::new, Collectors.toList()));
        addClassName("hd-month");
        add(table(month), agenda());
        if (!sheet.running().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("hd-ahead-list");
            sheet.running().forEach(line -> list.add(new AheadItem(line)));
            var section = new Section(new H2(getTranslation("ahead.month.runs")), list);
            section.addClassName("hd-section");
            add(section);
        }
    }

    private NativeTable table(YearMonth month) {
        var table = new NativeTable();
        table.addClassName("hd-month-table");
        table.setCaptionText(getTranslation(
                "ahead.month.caption", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear())));
        var heading = new NativeTableRow();
        for (var day = 1; day <= 7; day++) {
            var cell = new NativeTableHeaderCell(getTranslation("ahead.weekday." + day));
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        }
        var body = new NativeTableBody();
        for (var monday = AheadSheet.monday(month.atDay(1));
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            var week = new NativeTableRow();
            for (var i = 0; i < 7; i++) {
                week.add(cell(monday.plusDays(i), month));
            }
            body.add(week);
        }
        table.add(new NativeTableHeader(heading), body);
        return table;
    }

    private NativeTableCell cell(LocalDate day, YearMonth month) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("hd-month-other");
            return cell;
        }
        cell.add(number(day));
        var lines = byDay.getOrDefault(day, List.of());
        if (!lines.isEmpty()) {
            cell.add(list(lines.subList(0, Math.min(SHOWN, lines.size()))));
        }
        if (lines.size() > SHOWN) {
            cell.add(new NativeDetails(
                    getTranslation("ahead.month.more", lines.size() - SHOWN),
                    list(lines.subList(SHOWN, lines.size()))));
        }
        return cell;
    }

    private Component number(LocalDate day) {
        var number = new Div(new Span(String.valueOf(day.getDayOfMonth())));
        number.addClassName("hd-month-day");
        if (day.equals(today)) {
            number.addClassName("hd-month-today");
            number.add(new Span(" " + getTranslation("ahead.month.today")));
        }
        return number;
    }

    private UnorderedList list(List<AheadLine> lines) {
        var list = new UnorderedList();
        for (var line : lines) {
            var entry = line.entry();
            var words = new Span((entry.kind() == AheadKind.DEADLINE
                            ? getTranslation("ahead.feed.deadline", entry.title())
                            : entry.title())
                    + (entry.draft() ? " (" + getTranslation("ahead.draft") + ")" : ""));
            list.add(new ListItem(words));
        }
        return list;
    }

    /** For narrow screens: only days on which there is something. */
    private Section agenda() {
        var agenda = new Section();
        agenda.addClassName("hd-month-agenda");
        byDay.forEach((day, lines) -> {
            var list = new OrderedList();
            list.addClassName("hd-ahead-list");
            lines.forEach(line -> list.add(new AheadItem(line)));
            agenda.add(
                    new H3(getTranslation("ahead.weekday." + day.getDayOfWeek().getValue()) + ", "
                            + "%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue())),
                    list);
        });
        return agenda;
    }
}
