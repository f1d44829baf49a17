package vn.haidang.campaign.ahead;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.access.Scope;

/** Shares of what is in force that are not done, by their day. */
@Component
class OwedQuery {

    private static final String OWED = " from Assignment s join Activity a on a.id = s.activityId"
            + " where a.issued = true and a.removedAt is null and s.withdrawn = false and s.state <> DONE"
            + " and s.due between :from and :to";

    /** Before any plan. */
    static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final EntityManager entities;

    OwedQuery(EntityManager entities) {
        this.entities = entities;
    }

    record Late(long organizationId, long late, LocalDate since) {}

    List<OwedShare> of(long organizationId, LocalDate from, LocalDate to, int limit) {
        var shares = new ArrayList<OwedShare>();
        for (var columns : entities.createQuery(
                        "select s.id, s.planId, a.title, s.due, s.quantity, s.done" + OWED
                                + " and s.organizationId = :unit order by s.due, s.id",
                        Object[].class)
                .setParameter("unit", organizationId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList()) {
            shares.add(new OwedShare(
                    (Long) columns[0],
                    (Long) columns[1],
                    (String) columns[2],
                    (LocalDate) columns[3],
                    (Integer) columns[4],
                    (Integer) columns[5]));
        }
        return shares;
    }

    long count(long organizationId, LocalDate from, LocalDate to) {
        return entities.createQuery("select count(s.id)" + OWED + " and s.organizationId = :unit", Long.class)
                .setParameter("unit", organizationId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    List<Long> unitsOwing(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select distinct s.organizationId" + OWED + " order by s.organizationId", Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Most first. */
    List<Late> late(Scope scope, LocalDate until, int limit) {
        var query = entities.createQuery(
                        "select s.organizationId, count(s.id), min(s.due)" + OWED
                                + (scope.everywhere() ? "" : " and s.organizationId in :units")
                                + " group by s.organizationId order by count(s.id) desc, s.organizationId",
                        Object[].class)
                .setParameter("from", EVER)
                .setParameter("to", until)
                .setMaxResults(limit);
        if (!scope.everywhere()) {
            query.setParameter("units", scope.idsToAskFor());
        }
        return query.getResultList().stream()
                .map(columns -> new Late((Long) columns[0], (Long) columns[1], (LocalDate) columns[2]))
                .toList();
    }
}
