package vn.haidang.material.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.material.NoSuchMaterial;
import vn.haidang.shared.Refused;

/** One action on many materials, each in its own transaction and by the very rules that hold for one. */
final class Bulk {

    private Bulk() {}

    static <T> BulkOutcome each(Collection<T> rows, Function<T, String> title, Consumer<T> action) {
        var untitled = UI.getCurrent().getTranslation("material.untitled");
        return BulkOutcome.of(rows, row -> title.apply(row).isEmpty() ? untitled : title.apply(row), row -> {
            try {
                action.accept(row);
            } catch (NoSuchMaterial _) {
                throw Refused.because("material.refused.gone");
            }
        });
    }
}
