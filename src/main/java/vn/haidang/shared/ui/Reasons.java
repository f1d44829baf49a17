package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** Why something was not done: every reason at once, read out when it appears, each leading to the field it is about. */
public final class Reasons extends Div {

    private final SerializableFunction<Reason, @Nullable Component> fieldOf;

    public Reasons() {
        this(_ -> null);
    }

    /** @param fieldOf where a reason can be mended; {@code null} for nowhere on the page */
    public Reasons(SerializableFunction<Reason, @Nullable Component> fieldOf) {
        this.fieldOf = fieldOf;
        addClassName("hd-reasons");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void show(String heading, List<Reason> reasons, Component... help) {
        removeAll();
        var title = new Paragraph(heading);
        title.addClassName("hd-reasons-title");
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(line(reason))));
        add(title, list);
        add(help);
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private Component line(Reason reason) {
        var text = getTranslation(reason.key(), reason.arguments().toArray());
        if (fieldOf.apply(reason) instanceof Focusable<?> field) {
            var link = new Button(text, _ -> field.focus());
            link.addThemeVariants(ButtonVariant.TERTIARY);
            link.addClassName("hd-link-button");
            return link;
        }
        return new Span(text);
    }
}
