package vn.haidang.indicator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import vn.haidang.access.CurrentActor;
import vn.haidang.shared.ui.View;

/** One of the lists of planning: only for who may read them. */
abstract class PlanningView extends View implements BeforeEnterObserver {

    private final CurrentActor currentActor;

    PlanningView(CurrentActor currentActor, PlanningTabs.Tab tab) {
        this.currentActor = currentActor;
        add(new PlanningTabs(tab));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!IndicatorNavigation.isFor(currentActor.get())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    Paragraph help(String key) {
        var what = new Paragraph(getTranslation(key));
        what.addClassName("hd-help");
        return what;
    }
}
