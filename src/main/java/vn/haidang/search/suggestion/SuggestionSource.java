package vn.haidang.search.suggestion;

import java.util.List;

/**
 * A list of things that can be proposed. A module that search does not know offers one as a bean. Only what editors wrote or
 * published belongs into it: what people type is never proposed to others.
 */
public interface SuggestionSource {

    /** The likelier ones first. */
    List<Suggestion> suggestions();

    /** Another number whenever {@link #suggestions} says something else; asked at every key stroke, so that it costs nothing. */
    long edition();
}
