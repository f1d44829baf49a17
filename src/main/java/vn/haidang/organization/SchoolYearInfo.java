package vn.haidang.organization;

/** A school year as it is kept, with its sums. */
public record SchoolYearInfo(long id, long version, SchoolYearDraft draft, int classes, int pupils) {}
