package vn.haidang.account;

import java.time.Duration;

/** What a link is good for, and for how long. */
public enum LinkPurpose {
    /** The invited person takes the account. */
    INVITATION(Duration.ofDays(7)),
    /** A new password for somebody who asked for it. */
    PASSWORD(Duration.ofHours(1)),
    /** A new password that an administrator offers: may be handed over on paper. */
    PASSWORD_BY_ADMINISTRATOR(Duration.ofDays(2));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
