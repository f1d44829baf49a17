package vn.haidang.search;

import java.util.List;

/** What editors put first; asked at every search, so that it answers from memory. */
public interface Pins {

    /** Nothing is pinned. */
    Pins NONE = _ -> List.of();

    /**
     * @param text as it was typed, or as it was understood
     * @return public ids, the first one first; empty where nothing is pinned today
     */
    List<String> of(String text);
}
