package vn.haidang.campaign.activity;

import java.time.LocalDate;

/**
 * A unit's share with the line and the plan that it comes from.
 *
 * @param time of the line in words
 * @param mayAnswer whether this person may say how far it is
 */
public record AssignedWork(
        Share share,
        String organization,
        long planId,
        String plan,
        String title,
        String time,
        String product,
        boolean mayAnswer) {

    public boolean isOverdue(LocalDate today) {
        return share.isOverdue(today);
    }
}
