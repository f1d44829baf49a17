package vn.haidang.account.entry;

import java.time.Duration;

/**
 * How often something may fail before each further try has to wait, twice as long each time.
 *
 * <p>Guessing at one account is held back by {@link #ACCOUNT_AT_ADDRESS} wherever it comes from, and by {@link #ACCOUNT}
 * when it comes from many places. {@link #ADDRESS} stands so high that only somebody who tries many accounts reaches it: a
 * school of a thousand people may share one address.
 */
enum Limit {
    ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(5)),
    /** The person who owns the account waits as well: never long. */
    ACCOUNT(20, Duration.ofSeconds(30)),
    ADDRESS(300, Duration.ofMinutes(1)),
    /** A million codes, three right at a time: after five wrong ones guessing takes years. */
    SECOND_FACTOR(5, Duration.ofMinutes(15)),
    /** Links that do not exist. */
    LINK_AT_ADDRESS(20, Duration.ofMinutes(5)),
    /** Asking for a new password sends a mail: every time counts. */
    PASSWORD_ASKED(3, Duration.ofMinutes(15)),
    PASSWORD_ASKED_AT_ADDRESS(30, Duration.ofMinutes(5));

    final int free;
    final Duration longest;

    Limit(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** 2, 4, 8 … seconds from the failure that was one too many. */
    Duration pause(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(2L << Math.min(failures - free, 16));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
