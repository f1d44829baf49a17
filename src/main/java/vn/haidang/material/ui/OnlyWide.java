package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Columns that have no room on a phone: what they tell stands beneath the first column there. */
final class OnlyWide {

    private static final int WIDE_PX = 900;

    private final List<? extends Grid.Column<?>> columns;

    OnlyWide(Component view, List<? extends Grid.Column<?>> columns) {
        this.columns = columns;
        view.addAttachListener(event -> {
            var page = event.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
            page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        });
    }

    private void fit(int width) {
        columns.forEach(column -> column.setVisible(width >= WIDE_PX));
    }
}
