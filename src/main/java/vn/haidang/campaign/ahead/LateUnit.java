package vn.haidang.campaign.ahead;

import java.time.LocalDate;

/** A unit with shares that are not done after their day. @param since the earliest of these days */
public record LateUnit(long organizationId, String name, long late, LocalDate since) {}
