package vn.haidang.indicator.calendar;

/** A row that officers keep, as its form shows it. */
public record EntryDetails(long id, EntryDraft draft, long version) {}
