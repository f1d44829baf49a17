package vn.haidang.search.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import vn.haidang.access.CurrentActor;
import vn.haidang.shared.ui.View;

/** A page of the search: only for who may shape it. */
abstract class SearchView extends View implements BeforeEnterObserver {

    private final CurrentActor currentActor;

    SearchView(CurrentActor currentActor, SearchTabs.Tab tab) {
        this.currentActor = currentActor;
        add(new SearchTabs(tab));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!SearchNavigation.isFor(currentActor.get())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }
}
