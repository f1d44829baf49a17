package vn.haidang.campaign.target;

/**
 * A target of a plan.
 *
 * @param indicator slug of what is counted
 * @param amount in the indicator's unit
 */
public record Target(long id, String indicator, String title, long amount, long version) {}
