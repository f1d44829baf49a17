package vn.haidang.coverage;

/**
 * What lines come to at one place.
 *
 * @param planned how often, over the shares of the place; a line that is held there without a share of its own counts once
 * @param done how often so far
 * @param lines how many lines of plans
 * @param shares of units, {@code finished} those that are done
 * @param attendances expected, in lượt người; never people
 */
public record Tally(long planned, long done, long lines, long shares, long finished, long attendances) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    /** How far a place is. */
    public enum State {
        EMPTY,
        PLANNED,
        UNDER_WAY,
        DONE;

        public String messageKey() {
            return "coverage.state." + this;
        }
    }

    public State state() {
        if (lines == 0) {
            return State.EMPTY;
        }
        if (done >= planned || finished == shares && shares == lines) {
            return State.DONE;
        }
        return done > 0 || finished > 0 ? State.UNDER_WAY : State.PLANNED;
    }
}
