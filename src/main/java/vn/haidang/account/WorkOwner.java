package vn.haidang.account;

import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.shared.Reason;

/** A module in which officers have work in hand that somebody else can take over. */
public interface WorkOwner {

    /** What this person has in hand; kinds of which there is none are left out. */
    List<Work> workOf(long accountId);

    /** Why the other cannot take it over; empty when they can. */
    List<Reason> reasonsAgainst(long fromAccountId, Actor to);

    /** In the caller's transaction. What was decided before keeps its author. @return how many were handed over */
    int handOver(long fromAccountId, Actor to);

    /**
     * @param messageKey of a text with one placeholder, the count
     */
    record Work(String messageKey, long count) {}
}
