package vn.haidang.campaign.check;

/**
 * Meetings that build on each other.
 *
 * @param sessions with the same people, all lines of the series together
 */
public record CheckedSeries(long id, int sessions) {

    /** From so many sessions on, meetings count as a series. */
    static final int ENOUGH = 3;
}
