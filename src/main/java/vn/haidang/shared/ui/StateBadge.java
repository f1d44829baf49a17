package vn.haidang.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state as icon and word; the colour only repeats what they say. */
public final class StateBadge extends Span {

    public enum Tone {
        QUIET,
        WAITING,
        DONE,
        REFUSED
    }

    public StateBadge(Tone tone, VaadinIcon icon, String word) {
        addClassNames("hd-badge", "hd-badge-" + tone.name().toLowerCase(Locale.ROOT));
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(word));
    }
}
