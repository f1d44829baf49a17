package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** Fields in one column, each of which shows what is wrong with it: {@code prefix.field.problem} belongs to {@code field}. */
abstract class MarkedForm extends Div {

    private final String prefix;
    private final Map<String, Component> byName = new LinkedHashMap<>();

    MarkedForm(String prefix) {
        this.prefix = prefix + ".";
        addClassName("hd-fields");
    }

    <C extends Component> void field(String name, C field) {
        byName.put(name, field);
        add(field);
    }

    @Nullable
    Component fieldOf(Reason reason) {
        return reason.key().startsWith(prefix)
                ? byName.get(reason.key().substring(prefix.length()).split("\\.", 2)[0])
                : null;
    }

    void mark(List<Reason> reasons) {
        byName.values().forEach(field -> {
            if (field instanceof HasValidationProperties marked) {
                marked.setInvalid(false);
            }
        });
        for (var reason : reasons) {
            if (fieldOf(reason) instanceof HasValidationProperties field) {
                field.setErrorMessage(
                        getTranslation(reason.key(), reason.arguments().toArray()));
                field.setInvalid(true);
            }
        }
    }
}
