package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.campaign.ahead.LateUnit;
import vn.haidang.shared.ui.Dates;

/** Which units are late, most first; each leads to what it is late with. */
class LateTable extends NativeDetails {

    LateTable(List<LateUnit> late) {
        addClassName("hd-late");
        setSummaryText(getTranslation(
                "ahead.late.what",
                late.size(),
                late.stream().mapToLong(LateUnit::late).sum()));
        var table = new NativeTable();
        table.addClassName("hd-problems");
        table.setCaptionText(getTranslation("ahead.late"));
        var heading = new NativeTableRow();
        Stream.of("unit", "count", "since").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("ahead.late." + column));
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        });
        var body = new NativeTableBody();
        late.forEach(unit -> body.add(new NativeTableRow(
                new NativeTableCell(new Anchor(AheadNavigation.late(unit.organizationId()), unit.name())),
                new NativeTableCell(String.valueOf(unit.late())),
                new NativeTableCell(Dates.day(unit.since())))));
        table.add(new NativeTableHeader(heading), body);
        setContent(table);
    }
}
