package vn.haidang.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The lists of planning beside each other, at the top of each. */
final class PlanningTabs extends Nav {

    enum Tab {
        INDICATORS(IndicatorNavigation.LIST),
        FORMS(IndicatorNavigation.FORMS),
        NORMS(IndicatorNavigation.NORMS),
        CALENDAR(IndicatorNavigation.CALENDAR);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    PlanningTabs(Tab current) {
        addClassName("hd-tabs");
        setAriaLabel(getTranslation("indicator.tabs"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(tab.path, getTranslation("indicator.tab." + tab));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
