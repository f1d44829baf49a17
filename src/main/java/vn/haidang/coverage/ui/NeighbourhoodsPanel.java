package vn.haidang.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.NeighbourhoodTable;
import vn.haidang.coverage.NeighbourhoodTable.Reach;
import vn.haidang.coverage.Tally;
import vn.haidang.shared.ui.EmptyState;

/** A commune's neighbourhoods: first those that nothing reaches, by name; then all of them against audiences. */
class NeighbourhoodsPanel extends Div {

    private final CoverageWords words;

    NeighbourhoodsPanel(NeighbourhoodTable table, CoverageWords words) {
        this.words = words;
        addClassName("hd-cov-gaps");
        if (table.rows().isEmpty()) {
            add(new EmptyState(
                    getTranslation("coverage.neighbourhoods.none", table.unit().shownIn(getLocale()))));
            return;
        }
        var never = table.neverReached();
        var section = new Section(new H2(
                never.isEmpty()
                        ? getTranslation(
                                "coverage.neighbourhoods.all", table.rows().size())
                        : getTranslation(
                                "coverage.neighbourhoods.never",
                                never.size(),
                                table.rows().size())));
        section.addClassName("hd-section");
        if (!never.isEmpty()) {
            var names = new UnorderedList();
            names.addClassName("hd-cov-names");
            never.forEach(each -> names.add(new ListItem(each.name())));
            section.add(names);
        }
        if (table.unplaced() > 0) {
            section.add(new Paragraph(getTranslation("coverage.neighbourhoods.unplaced", table.unplaced())));
        }
        add(section, grid(table));
    }

    private CellTable grid(NeighbourhoodTable table) {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("coverage.column.all"));
        table.columns().forEach(column -> columns.add(words.column(Dimension.AUDIENCE, column, getLocale())));
        var lines = table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<CellTable.Cell>();
                    cells.add(cell(row.total()));
                    table.columns().forEach(column -> cells.add(cell(row.cell(column))));
                    return new CellTable.Line(
                            "<span>" + CellTable.text(row.neighbourhood().name()) + "</span>", "", List.copyOf(cells));
                })
                .toList();
        return new CellTable(
                getTranslation("coverage.neighbourhoods.table", table.unit().shownIn(getLocale())),
                getTranslation("coverage.neighbourhoods.name"),
                columns,
                lines,
                _ -> {});
    }

    private CellTable.Cell cell(Reach reach) {
        var state = reach.lines() == 0
                ? Tally.State.EMPTY
                : reach.done() >= reach.lines()
                        ? Tally.State.DONE
                        : reach.done() > 0 ? Tally.State.UNDER_WAY : Tally.State.PLANNED;
        var number = reach.lines() == 0
                ? "0"
                : words.number(reach.done(), getLocale()) + "/" + words.number(reach.lines(), getLocale());
        return new CellTable.Cell(
                CoverageGrid.sign(state).replace("+", "–")
                        + number
                        + CoverageGrid.hidden(" " + getTranslation(state.messageKey())),
                CoverageGrid.cellClass(state),
                "");
    }
}
