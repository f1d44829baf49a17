package vn.haidang.account;

import java.util.Locale;

/** Somebody who is written to for a unit. @param mail address */
public record Correspondent(long accountId, long organizationId, String mail, Locale language) {

    /** Says nothing of the address. */
    @Override
    public String toString() {
        return "account " + accountId;
    }
}
