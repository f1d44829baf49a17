package vn.haidang.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The pages of the search beside each other, at the top of each. */
final class SearchTabs extends Nav {

    enum Tab {
        MISSED(SearchNavigation.MISSED),
        PINS(SearchNavigation.PINS),
        SYNONYMS(SearchNavigation.SYNONYMS),
        WHY(SearchNavigation.WHY),
        INDEX(SearchNavigation.INDEX);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    SearchTabs(Tab current) {
        addClassName("hd-tabs");
        setAriaLabel(getTranslation("search.tabs"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(tab.path, getTranslation("search.tab." + tab));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
