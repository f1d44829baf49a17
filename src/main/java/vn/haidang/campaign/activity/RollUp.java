package vn.haidang.campaign.activity;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What came of a line, over its units.
 *
 * @param quantity asked of all of them together; {@code done} so far
 * @param finished units that are done; {@code overdue} those that are not, after their day
 */
public record RollUp(int units, long quantity, long done, int finished, int underWay, int overdue) {

    public static final RollUp NOTHING = new RollUp(0, 0, 0, 0, 0, 0);

    public static RollUp of(Collection<Share> shares, LocalDate today) {
        var quantity = 0L;
        var done = 0L;
        var finished = 0;
        var underWay = 0;
        var overdue = 0;
        for (var share : shares) {
            quantity += share.quantity();
            done += share.done();
            finished += share.state() == AssignmentState.DONE ? 1 : 0;
            underWay += share.state() == AssignmentState.UNDER_WAY ? 1 : 0;
            overdue += share.isOverdue(today) ? 1 : 0;
        }
        return new RollUp(shares.size(), quantity, done, finished, underWay, overdue);
    }
}
