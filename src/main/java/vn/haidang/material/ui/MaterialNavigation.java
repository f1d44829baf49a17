package vn.haidang.material.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The doors to the pages of materials, as addresses within the workspace. */
public final class MaterialNavigation {

    public static final String LIST = "tai-lieu";
    public static final String NEW = "tai-lieu/moi";

    private MaterialNavigation() {}

    public static String details(long id) {
        return LIST + "/" + id;
    }

    public static String edit(long id) {
        return details(id) + "/soan";
    }

    public static String review(long id) {
        return details(id) + "/duyet";
    }

    /** The list of what was published without approval. */
    public static String toConfirm() {
        return LIST + "?" + FilterAddress.FORCED + "=1";
    }

    /** The list of what cites a document that has lapsed. */
    public static String toReview() {
        return LIST + "?" + FilterAddress.TO_REVIEW + "=1";
    }

    /** Opens the list on these words of the title. */
    public static void find(String text) {
        UI.getCurrent()
                .navigate(
                        LIST,
                        text.isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(FilterAddress.TEXT, text.strip()));
    }
}
