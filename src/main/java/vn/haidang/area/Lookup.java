package vn.haidang.area;

import java.util.List;

/**
 * What a name that somebody typed leads to.
 *
 * @param text as it was understood: one line
 * @param hits units of that name, those of today first
 * @param alike units whose name differs in marks only, when marks were typed
 * @param similar units whose name contains the words, when none has that name
 * @param sameWithoutMarks whether the text, typed without marks, means names that differ in marks
 * @param placeIgnored whether a place after a comma fitted nothing and was left out
 * @param more whether there were more than can be shown
 */
public record Lookup(
        String text,
        List<Hit> hits,
        List<Hit> alike,
        List<Hit> similar,
        boolean sameWithoutMarks,
        boolean placeIgnored,
        boolean more) {

    static final Lookup NOTHING = new Lookup("", List.of(), List.of(), List.of(), false, false, false);

    /**
     * One unit under one name, through one or two of the earlier lists.
     *
     * @param unit the latest state of it
     * @param states the same unit in each period, earliest first
     * @param fate of the latest state
     * @param uncertain earlier states whose extent is not known to be that of the latest
     */
    public record Hit(AreaUnit unit, List<AreaUnit> states, Fate fate, List<AreaUnit> uncertain) {}
}
