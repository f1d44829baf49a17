package vn.haidang.account;

import java.util.Locale;
import vn.haidang.access.Actor;

/** An active person who can be written to. @param mail the address, for the outbox alone */
public record Reachable(Actor actor, String mail, Locale language) {

    /** Says nothing of the address. */
    @Override
    public String toString() {
        return "account " + actor.accountId();
    }
}
