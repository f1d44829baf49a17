package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The pages of one plan beside each other, at the top of each. */
final class PlanTabs extends Nav {

    enum Tab {
        ANNEX(""),
        TEXT("/noi-dung"),
        CAMPAIGNS("/chien-dich"),
        TARGETS("/chi-tieu"),
        CHECK("/kiem-tra"),
        MATRIX("/giao-viec"),
        OPINIONS("/y-kien"),
        STEPS("/ban-hanh");

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    PlanTabs(long planId, Tab current) {
        addClassName("hd-tabs");
        setAriaLabel(getTranslation("campaign.tabs"));
        var list = new UnorderedList();
        for (var tab : Tab.values()) {
            var link = new Anchor(PlanNavigation.annex(planId) + tab.path, getTranslation("campaign.tab." + tab));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
