package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haidang.coverage.Tally;

/** What signs and colours mean, and how is counted. */
class Legend extends Div {

    Legend() {
        var list = new UnorderedList();
        list.addClassName("hd-cov-legend");
        for (var state : Tally.State.values()) {
            var item = new ListItem(new Html("<span>" + CoverageGrid.sign(state) + " "
                    + CellTable.text(getTranslation(state.messageKey())) + "</span>"));
            item.addClassName(CoverageGrid.cellClass(state));
            list.add(item);
        }
        var how = new Paragraph(getTranslation("coverage.how"));
        how.addClassName("hd-cov-how");
        add(list, how);
    }
}
