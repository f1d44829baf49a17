package vn.haidang.campaign.opinion;

import java.util.Set;

/** What the list of a unit is narrowed to. @param text each word stands in the plan's title, marks or not */
public record OpinionFilter(String text, Set<OpinionState> states) {

    public static final OpinionFilter ALL = new OpinionFilter("", Set.of());

    public OpinionFilter {
        states = Set.copyOf(states);
    }
}
