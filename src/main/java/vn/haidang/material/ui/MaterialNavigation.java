package vn.haidang.material.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The doors to the pages of materials, as addresses within the workspace. */
public final class MaterialNavigation {

    public static final String LIST = "tai-lieu";
    public static final String NEW = "tai-lieu/moi";
    /** What waits for the approver's decision. */
    public static final String QUEUE = "tai-lieu/cho-duyet";
    /** What was withdrawn or discarded. */
    public static final String GONE = "tai-lieu/da-thu-hoi-da-bo";

    static final String TEXT = "q";
    static final String FORCED = "cho-xac-nhan";
    static final String TO_REVIEW = "can-ra-soat";

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

    public static String history(long id) {
        return details(id) + "/lich-su";
    }

    /** Where an expert answers. */
    public static String opinion(long requestId) {
        return LIST + "/tham-dinh/" + requestId;
    }

    /** The list of what was published without approval. */
    public static String toConfirm() {
        return LIST + "?" + FORCED + "=1";
    }

    /** The list of what cites a document that has lapsed. */
    public static String toReview() {
        return LIST + "?" + TO_REVIEW + "=1";
    }

    /** Opens the list on these words of the title. */
    public static void find(String text) {
        UI.getCurrent()
                .navigate(LIST, text.isBlank() ? QueryParameters.empty() : QueryParameters.of(TEXT, text.strip()));
    }
}
