package vn.haidang.listing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Supplier;
import vn.haidang.access.Actor;
import vn.haidang.listing.SavedViewRef;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;

/** The views of a list that a person kept, and keeping the one at hand. */
final class SavedViewsMenu extends Div {

    private final String list;
    private final ListTools tools;
    private final FilterBar filters;
    private final Popover menu = new Popover();
    private final Div content = new Div();

    SavedViewsMenu(String list, ListTools tools, FilterBar filters) {
        this.list = list;
        this.tools = tools;
        this.filters = filters;
        addClassName("hd-saved-views");
        var open = new Button(getTranslation("listing.views"), VaadinIcon.BOOKMARK_O.create());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setAutofocus(true);
        menu.setModal(true);
        menu.setAriaLabel(getTranslation("listing.views"));
        content.addClassName("hd-saved-views-menu");
        menu.add(content);
        menu.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
        add(open, menu);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        setVisible(tools.currentActor().find().isPresent());
    }

    private void fill() {
        content.removeAll();
        var views = tools.savedViews().of(list, actor());
        content.add(views.isEmpty() ? new Paragraph(getTranslation("listing.views.none")) : entries(views));
        content.add(keeping());
    }

    private UnorderedList entries(List<SavedViewRef> views) {
        var entries = new UnorderedList();
        views.forEach(view -> entries.add(entry(view)));
        return entries;
    }

    private ListItem entry(SavedViewRef view) {
        var open = new Button(view.name(), _ -> {
            menu.close();
            filters.open(QueryParameters.fromString(view.query()));
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var delete = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> delete(view));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("listing.views.delete", view.name()));
        return new ListItem(open, delete);
    }

    private Component keeping() {
        if (filters.isAll()) {
            return new Paragraph(getTranslation("listing.views.filter"));
        }
        var name = new TextField(getTranslation("listing.views.name"));
        name.setMaxLength(SavedViewRef.NAME_MAX);
        var keep = new Button(getTranslation("listing.views.keep"), _ -> keep(name::getValue));
        name.addKeyPressListener(Key.ENTER, _ -> keep(name::getValue));
        var row = new Div(name, keep);
        row.addClassName("hd-saved-views-keep");
        return row;
    }

    private void keep(Supplier<String> name) {
        try {
            tools.savedViews().keep(list, name.get(), filters.query(), actor());
            Notices.done(getTranslation("listing.views.kept"));
            fill();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    /** Deleted at once; what it held can be kept again with the same words. */
    private void delete(SavedViewRef view) {
        tools.savedViews().delete(view.id(), actor());
        fill();
    }

    private Actor actor() {
        return tools.currentActor().get();
    }
}
