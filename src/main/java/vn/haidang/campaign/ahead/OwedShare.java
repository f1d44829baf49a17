package vn.haidang.campaign.ahead;

import java.time.LocalDate;

/**
 * What a unit still has to do of a line in force.
 *
 * @param quantity how often, {@code done} how often so far
 */
public record OwedShare(long id, long planId, String title, LocalDate due, int quantity, int done) {}
