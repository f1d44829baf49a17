package vn.haidang.register.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalLong;
import vn.haidang.register.NoSuchDocument;

/** The number in the address of an entry's pages. */
final class DocumentId {

    private DocumentId() {}

    static OptionalLong find(RouteParameters parameters) {
        return parameters.get("id").map(DocumentId::number).orElse(OptionalLong.empty());
    }

    static long get(RouteParameters parameters) {
        return find(parameters).orElseThrow(() -> new NoSuchDocument("without a number"));
    }

    private static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw new NoSuchDocument(text);
        }
    }
}
