package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.search.Hit;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.search.pin.PinDraft;
import vn.haidang.search.pin.PinnedThing;

/** What is put first, in its order: found by the public's own search, moved by buttons. */
class ThingsField extends Div {

    private final List<PinnedThing> things = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final ComboBox<Hit> more = new ComboBox<>(getTranslation("search.pin.things.add"));

    ThingsField(SiteSearch search) {
        addClassName("hd-things");
        var label = new Span(getTranslation("search.pin.things"));
        label.addClassName("hd-label");
        list.getElement().setAttribute("aria-label", getTranslation("search.pin.things"));
        more.setPlaceholder(getTranslation("search.pin.things.find"));
        more.setHelperText(getTranslation("search.pin.things.help", PinDraft.THINGS_MAX));
        more.setItemLabelGenerator(Hit::title);
        more.setItems(query -> {
            // One page of the best is what anybody looks through.
            var found =
                    search.find(SearchQuery.of(query.getFilter().orElse(""))).hits();
            return query.getPage() == 0 ? found.stream().limit(query.getPageSize()) : Stream.<Hit>empty();
        });
        more.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                add(event.getValue());
                more.clear();
            }
        });
        add(label, list, more);
    }

    void show(List<PinnedThing> shown) {
        things.clear();
        things.addAll(shown);
        draw();
    }

    List<String> publicIds() {
        return things.stream().map(PinnedThing::publicId).toList();
    }

    void setReadOnly(boolean readOnly) {
        more.setReadOnly(readOnly);
    }

    /** Where a person mends it. */
    ComboBox<Hit> field() {
        return more;
    }

    private void add(Hit hit) {
        if (!publicIds().contains(hit.publicId())) {
            things.add(new PinnedThing(hit.publicId(), hit.title(), hit.address(), true));
            draw();
        }
    }

    private void draw() {
        list.removeAll();
        for (var place = 0; place < things.size(); place++) {
            list.add(line(place));
        }
        list.setVisible(!things.isEmpty());
        more.setEnabled(things.size() < PinDraft.THINGS_MAX);
    }

    private ListItem line(int place) {
        var thing = things.get(place);
        var name = thing.address().isEmpty()
                ? new Span(thing.title())
                : new Anchor(thing.address(), thing.title(), AnchorTarget.BLANK);
        var lines = new Div(name);
        lines.addClassName("hd-lines");
        if (!thing.shown()) {
            lines.add(PinBadges.gone(getTranslation("search.pin.gone")));
        }
        var up = button(VaadinIcon.ARROW_UP, "search.pin.things.up", thing, () -> swap(place, place - 1));
        up.setEnabled(place > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "search.pin.things.down", thing, () -> swap(place, place + 1));
        down.setEnabled(place < things.size() - 1);
        var remove = button(VaadinIcon.CLOSE_SMALL, "search.pin.things.remove", thing, () -> things.remove(place));
        var buttons = new Div(up, down, remove);
        buttons.addClassName("hd-buttons");
        return new ListItem(new Component[] {lines, buttons});
    }

    private void swap(int one, int other) {
        Collections.swap(things, one, other);
    }

    private Button button(VaadinIcon icon, String key, PinnedThing thing, Runnable action) {
        var button = new Button(icon.create(), _ -> {
            action.run();
            draw();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, thing.title()));
        return button;
    }
}
