package vn.haidang.campaign.ahead;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.haidang.access.Scope;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.shared.VietnameseText;

/** Reads what lies ahead: one query for each kind of entry, whatever there is, and never more rows than are shown. */
@Component
class AheadQuery {

    private static final String COLUMNS =
            "a.id, a.planId, a.rowKey, a.issued, a.title, a.leadText, a.unitsText, a.firstDay, a.lastDay, a.note, a.updatedAt";

    private static final String DAY =
            "a.timeKind in (FIXED, PERIOD) and a.firstDay = a.lastDay and a.firstDay between :from and :to";
    private static final String RUNNING =
            "a.timeKind = PERIOD and a.firstDay < a.lastDay and a.firstDay <= :to and a.lastDay >= :from";
    private static final String WITHOUT_DAYS = "a.timeKind in (ONGOING, YEARLY, UNKNOWN)"
            + " and a.planId in (select p.id from Plan p where p.firstDay <= :to and p.lastDay >= :from)";
    private static final String NOT_ITS_OWN_DAY = "(a.timeKind <> FIXED or a.lastDay is null or a.lastDay <> s.due)";

    private final EntityManager entities;

    AheadQuery(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whose entries are read, and which.
     *
     * @param read organizations whose plans, tasks and shares count
     * @param write organizations whose drafts count
     */
    record Ask(Scope read, Scope write, AheadFilter filter, LocalDate from, LocalDate to) {}

    /** @param total how many there are, of which at most the limit was read */
    record Found<T>(List<T> rows, long total) {}

    /** @param due day by which these shares are to be done */
    record Due(AheadRow line, LocalDate due, AheadShares shares) {}

    Found<AheadRow> days(Ask ask, int limit) {
        return rows(DAY, "a.firstDay", ask, limit);
    }

    Found<AheadRow> running(Ask ask, int limit) {
        return rows(RUNNING, "a.firstDay, a.lastDay", ask, limit);
    }

    /** Lines to be done by a day of which no share says another. */
    Found<AheadRow> untils(Ask ask, int limit) {
        return rows(
                "a.timeKind = UNTIL and a.lastDay between :from and :to and not exists (select 1 from Assignment s"
                        + " where s.activityId = a.id and s.withdrawn = false and s.due is not null and "
                        + visible(ask) + ")",
                "a.lastDay",
                ask,
                limit);
    }

    private Found<AheadRow> rows(String time, String order, Ask ask, int limit) {
        var query = bound(
                        "select " + COLUMNS + ", count(*) over () from Activity a where " + time + " and " + lines(ask)
                                + " order by " + order + ", a.planId, a.position, a.id",
                        ask,
                        true)
                .setMaxResults(limit);
        var rows = new ArrayList<AheadRow>();
        var total = 0L;
        for (var found : query.getResultList()) {
            var columns = (Object[]) found;
            rows.add(row(columns));
            total = (Long) columns[11];
        }
        return new Found<>(rows, total);
    }

    /** What units have to be through with, by line and day; two queries. */
    Found<Due> dues(Ask ask, int limit) {
        var query = bound(
                        "select a.id, s.due, count(s.id), sum(case when s.state = DONE then 1 else 0 end),"
                                + " min(s.organizationId), max(s.organizationId), count(*) over ()"
                                + " from Assignment s join Activity a on a.id = s.activityId"
                                + " where s.withdrawn = false and a.issued = true and s.due between :from and :to and "
                                + NOT_ITS_OWN_DAY + " and " + visible(ask) + " and " + given(ask) + " and "
                                + lines(ask)
                                + " group by a.id, s.due order by s.due, a.id",
                        ask,
                        true)
                .setMaxResults(limit);
        var groups = new ArrayList<Object[]>();
        for (var found : query.getResultList()) {
            groups.add((Object[]) found);
        }
        if (groups.isEmpty()) {
            return new Found<>(List.of(), 0);
        }
        var lines = new HashMap<Long, AheadRow>();
        var ids = groups.stream().map(columns -> (Long) columns[0]).distinct().toList();
        for (var found : entities.createQuery(
                        "select " + COLUMNS + " from Activity a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            var row = row(found);
            lines.put(row.id(), row);
        }
        var dues = new ArrayList<Due>();
        for (var columns : groups) {
            var line = lines.get((Long) columns[0]);
            if (line != null) {
                dues.add(new Due(line, (LocalDate) columns[1], shares(columns, 2)));
            }
        }
        return new Found<>(dues, (Long) groups.getFirst()[6]);
    }

    /** How many lines have no days of their own, by kind. */
    Map<PlanTime.Kind, Long> withoutDays(Ask ask) {
        var counts = new EnumMap<PlanTime.Kind, Long>(PlanTime.Kind.class);
        for (var found : bound(
                        "select a.timeKind, count(a.id) from Activity a where " + WITHOUT_DAYS + " and " + lines(ask)
                                + " group by a.timeKind",
                        ask,
                        true)
                .getResultList()) {
            var columns = (Object[]) found;
            counts.put((PlanTime.Kind) columns[0], (Long) columns[1]);
        }
        return counts;
    }

    /** What this person may see of who was given these lines; one query. */
    Map<Long, AheadShares> shares(Collection<Long> activityIds, Ask ask) {
        var shares = new HashMap<Long, AheadShares>();
        if (activityIds.isEmpty()) {
            return shares;
        }
        for (var found : bound(
                        "select a.id, count(s.id), sum(case when s.state = DONE then 1 else 0 end),"
                                + " min(s.organizationId), max(s.organizationId)"
                                + " from Assignment s join Activity a on a.id = s.activityId"
                                + " where s.withdrawn = false and a.id in :ids and " + visible(ask)
                                + " group by a.id",
                        ask,
                        false)
                .setParameter("ids", activityIds)
                .getResultList()) {
            var columns = (Object[]) found;
            shares.put((Long) columns[0], shares(columns, 1));
        }
        return shares;
    }

    /** Organizations in this scope that own, lead or were given anything in force; one query. */
    Set<Long> unitsIn(Scope read) {
        var query = entities.createQuery(
                """
                select p.organizationId from Plan p where p.issuedRevision is not null%s
                union select a.leadId from Activity a where a.issued = true and a.removedAt is null and a.leadId is not null%s
                union select s.organizationId from Assignment s join Activity a on a.id = s.activityId
                where a.issued = true and a.removedAt is null and s.withdrawn = false%s""".formatted(
                                read.everywhere() ? "" : " and p.organizationId in :read",
                                read.everywhere() ? "" : " and a.leadId in :read",
                                read.everywhere() ? "" : " and s.organizationId in :read"),
                Long.class);
        if (!read.everywhere()) {
            query.setParameter("read", read.idsToAskFor());
        }
        return Set.copyOf(query.getResultList());
    }

    private static AheadShares shares(Object[] columns, int at) {
        return new AheadShares(
                ((Number) columns[at]).intValue(), ((Number) columns[at + 1]).intValue(), (Long) columns[at + 2], (Long)
                        columns[at + 3]);
    }

    private static AheadRow row(Object[] columns) {
        return new AheadRow(
                (Long) columns[0],
                (Long) columns[1],
                (String) columns[2],
                (Boolean) columns[3],
                (String) columns[4],
                (String) columns[5],
                (String) columns[6],
                (LocalDate) columns[7],
                (LocalDate) columns[8],
                (String) columns[9],
                (Instant) columns[10]);
    }

    /** Which lines count at all: not removed, no heading, in force or one's own draft, and what the filter leaves. */
    private static String lines(Ask ask) {
        var all = new ArrayList<String>();
        all.add("a.removedAt is null and a.headingLevel = 0");
        var inForce = "a.issued = true" + (ask.read().everywhere() ? "" : " and " + takesPart("in :read"));
        all.add(
                ask.filter().onlyIssued() || ask.write().isNowhere()
                        ? inForce
                        : "(" + inForce + " or " + draft(ask) + ")");
        var filter = ask.filter();
        if (filter.organizationId() != null) {
            all.add(takesPart("= :unit"));
        }
        if (!filter.forms().isEmpty()) {
            all.add("a.form in :forms");
        }
        if (!filter.audiences().isEmpty()) {
            all.add("exists (select 1 from Activity x join x.audiences xa where x.id = a.id and xa in :audiences)");
        }
        for (var i = 0; i < words(filter).size(); i++) {
            all.add("a.foldedTitle like :word" + i);
        }
        return String.join(" and ", all);
    }

    /** Owns the plan, leads, co-operates or was given a share. */
    private static String takesPart(String units) {
        return "(a.planId in (select p.id from Plan p where p.organizationId " + units + ") or a.leadId " + units
                + " or exists (select 1 from Activity x join x.partners xp where x.id = a.id and xp " + units + ")"
                + " or exists (select 1 from Assignment g where g.activityId = a.id and g.withdrawn = false"
                + " and g.organizationId " + units + "))";
    }

    /** A line that is not in force: one that is keeps showing as it was issued. */
    private static String draft(Ask ask) {
        return "(a.issued = false"
                + (ask.write().everywhere()
                        ? ""
                        : " and a.planId in (select p.id from Plan p where p.organizationId in :write)")
                + " and not exists (select 1 from Activity i where i.rowKey = a.rowKey and i.issued = true"
                + " and i.removedAt is null))";
    }

    /** Of a plan that is not one's own, one's own shares only. */
    private static String visible(Ask ask) {
        return ask.read().everywhere()
                ? "1 = 1"
                : "(s.organizationId in :read or a.planId in (select p.id from Plan p where p.organizationId in :read))";
    }

    private static String given(Ask ask) {
        return ask.filter().organizationId() == null
                ? "1 = 1"
                : "(s.organizationId = :unit or a.leadId = :unit or a.planId in"
                        + " (select p.id from Plan p where p.organizationId = :unit))";
    }

    /** Only letters and digits are left: nothing that LIKE would read as a wildcard. */
    private static List<String> words(AheadFilter filter) {
        return List.of(VietnameseText.folded(filter.text()).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Query bound(String jpql, Ask ask, boolean inTime) {
        var query = entities.createQuery(jpql);
        if (inTime) {
            query.setParameter("from", ask.from());
            query.setParameter("to", ask.to());
        }
        if (jpql.contains(":read")) {
            query.setParameter("read", ask.read().idsToAskFor());
        }
        if (jpql.contains(":write")) {
            query.setParameter("write", ask.write().idsToAskFor());
        }
        if (jpql.contains(":unit")) {
            query.setParameter("unit", ask.filter().organizationId());
        }
        if (jpql.contains(":forms")) {
            query.setParameter("forms", ask.filter().forms());
        }
        if (jpql.contains(":audiences")) {
            query.setParameter("audiences", ask.filter().audiences());
        }
        if (jpql.contains(":word")) {
            var words = words(ask.filter());
            for (var i = 0; i < words.size(); i++) {
                query.setParameter("word" + i, "%" + words.get(i) + "%");
            }
        }
        return query;
    }
}
