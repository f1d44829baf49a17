package vn.haidang.area.figure;

/** What is counted. */
public enum FigureKind {
    POPULATION,
    HOUSEHOLDS,
    SCHOOLS,
    /** By grade, 1 to 12. */
    PUPILS;

    public static final int GRADE_MAX = 12;

    public String messageKey() {
        return "area.figure." + this;
    }

    public boolean isByGrade() {
        return this == PUPILS;
    }
}
