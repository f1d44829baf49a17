package vn.haidang.campaign.check;

/** An agency, union, school or People's Committee that leads a line or takes part in it. */
public record CheckedBody(String name, Kind kind) {

    public enum Kind {
        POLICE,
        HEALTH,
        EDUCATION,
        SCHOOL,
        UNION,
        COMMUNE,
        CULTURE,
        PRESS,
        OTHER;

        /** Whose people may stand in a class beside an officer, or in his place. */
        boolean teachesPupils() {
            return this == HEALTH || this == EDUCATION || this == SCHOOL || this == UNION;
        }
    }
}
