package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haidang.area.AreaUnit;
import vn.haidang.coverage.CoverageTable;
import vn.haidang.coverage.Tally;

/** The communes on a map, coloured by how far they are; beside it the same in words, for the table says all of it. */
class MapPanel extends Div {

    MapPanel(String svg, String attribution, CoverageTable table, CoverageWords words, String tableAddress) {
        addClassName("hd-cov-map");
        var picture = new Div(new Html("<div>" + svg + "</div>"), new Paragraph(attribution));
        picture.addClassName("hd-map");
        var told = new Div(new Legend(), new Anchor(tableAddress, getTranslation("coverage.map.table")));
        for (var state : Tally.State.values()) {
            var units = table.rows().stream()
                    .filter(row -> row.total().state() == state)
                    .map(CoverageTable.Row::unit)
                    .toList();
            if (!units.isEmpty()) {
                told.add(new H2(getTranslation(
                        "coverage.map.count",
                        getTranslation(state.messageKey()),
                        words.number(units.size(), getLocale()))));
                told.add(names(units));
            }
        }
        add(picture, told);
    }

    private UnorderedList names(List<AreaUnit> units) {
        var list = new UnorderedList();
        list.addClassName("hd-cov-names");
        units.forEach(unit -> list.add(new ListItem(unit.shownIn(getLocale()))));
        return list;
    }
}
