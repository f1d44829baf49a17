package vn.haidang.search.missed;

/**
 * Which entries a list shows.
 *
 * @param text part of what was searched, with or without marks
 * @param settled those that are pinned or dismissed too
 */
public record MissedFilter(String text, boolean settled) {

    public static final MissedFilter TO_DO = new MissedFilter("", false);
}
