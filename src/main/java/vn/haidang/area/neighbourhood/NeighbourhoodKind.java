package vn.haidang.area.neighbourhood;

/** What a ward or commune divides itself into. */
public enum NeighbourhoodKind {
    /** Tổ dân phố, in wards. */
    GROUP,
    /** Thôn, in communes. */
    VILLAGE,
    /** Xóm. */
    HAMLET,
    /** Khu dân cư, as the movement of the Fatherland Front counts. */
    RESIDENTIAL_AREA;

    public String messageKey() {
        return "area.neighbourhood.kind." + this;
    }
}
