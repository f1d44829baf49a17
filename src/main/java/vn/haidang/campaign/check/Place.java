package vn.haidang.campaign.check;

/** A unit where a line happens. */
public record Place(long id, String name) {}
