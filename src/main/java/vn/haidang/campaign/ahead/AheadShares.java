package vn.haidang.campaign.ahead;

/** The shares of a line that this person may see. @param someUnit one of the units, {@code otherUnit} another where there is one */
record AheadShares(int given, int done, long someUnit, long otherUnit) {

    static final AheadShares NONE = new AheadShares(0, 0, 0, 0);
}
