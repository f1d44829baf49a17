package vn.haidang.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.search.SearchEditing;

/** Where the search's pages are. */
public final class SearchNavigation {

    /** Opens the first of its pages. */
    public static final String LIST = "tim-kiem";

    static final String MISSED = LIST + "/khong-thay";
    static final String PINS = LIST + "/ghim";
    static final String NEW_PIN = PINS + "/moi";
    static final String SYNONYMS = LIST + "/dong-nghia";
    static final String WHY = LIST + "/vi-sao";
    static final String INDEX = LIST + "/chi-muc";

    static final String TEXT = "q";
    /** What it is for: the entry of what was not found for which something is pinned, or words that lack another name. */
    static final String FOR = "cho";

    private SearchNavigation() {}

    /** Whether the person has these pages. */
    public static boolean isFor(Actor actor) {
        return SearchEditing.isAllowed(actor);
    }

    static String pin(long id) {
        return PINS + "/" + id;
    }

    static String newPin(String text, @Nullable Long missed) {
        return NEW_PIN + query(missed == null ? Map.of(TEXT, text) : Map.of(TEXT, text, FOR, String.valueOf(missed)));
    }

    /** A new line of other names for it. */
    static String newSynonym(String text) {
        return SYNONYMS + query(Map.of(FOR, text));
    }

    static String why(String text) {
        return WHY + query(Map.of(TEXT, text));
    }

    /** The public's search for it. */
    static String site(String text) {
        return "/tim-kiem" + query(Map.of(TEXT, text));
    }

    private static String query(Map<String, String> parameters) {
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
