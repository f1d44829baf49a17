package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Scope;
import vn.haidang.coverage.Places.Moved;

/**
 * The questions that coverage asks the database: which lines count, where they are held, and in which columns they stand. The
 * answers are put together by {@link Coverage}: adding up tens of thousands of shares over derived tables took the database
 * seconds, reading them takes a fraction of one.
 *
 * <p>A line is held where its shares are; where its areas and neighbourhoods are; where a body that leads it or takes part
 * in it has its commune; and, when it tells nothing of that and nobody was given a share, in the commune whose plan it is.
 */
final class LineQuery {

    /** Whether all units that were given the line {@code a} are done with it. */
    static final String WHOLE = """
            case when exists (select 1 from assignment w where w.activity_id = a.id and w.withdrawn = false)
                and not exists (
                    select 1 from assignment w where w.activity_id = a.id and w.withdrawn = false and w.state <> 'DONE')
                then 1 else 0 end""";

    private final CoverageFilter filter;
    private final Moved moved;
    private final String counts;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> parts = new ArrayList<>();

    /**
     * @param writing whose drafts count, where drafts do
     * @param attendances slugs of the indicators that count lượt người
     */
    LineQuery(CoverageFilter filter, Scope writing, Moved moved, Collection<String> attendances) {
        this.filter = filter;
        this.moved = moved;
        counts = counts(writing);
        parameters.put("attendances", attendances);
    }

    /** The condition on {@code activity a join plan p} by which a line counts. */
    String counts() {
        return counts;
    }

    private String counts(Scope writing) {
        var sql = new StringBuilder("""
                a.removed_at is null and a.heading_level = 0
                    and coalesce(a.first_day, a.last_day, p.first_day) <= :to
                    and coalesce(a.last_day, a.first_day, p.last_day) >= :from""");
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        if (!filter.drafts() || writing.isNowhere()) {
            sql.append(" and a.issued = true");
        } else {
            // A draft of a line that is in force is that line, as it is being changed.
            sql.append(" and ").append("""
                    (a.issued = true or not exists (
                        select 1 from activity i
                        where i.row_key = a.row_key and i.issued = true and i.removed_at is null)""");
            if (!writing.everywhere()) {
                sql.append(" and p.organization_id in (:writing)");
                parameters.put("writing", writing.idsToAskFor());
            }
            sql.append(")");
        }
        narrow(sql, "a.form in (:forms)", "forms", filter.forms());
        narrow(sql, "a.plan_id in (:plans)", "plans", filter.plans());
        narrow(
                sql,
                "exists (select 1 from activity_audience x where x.activity_id = a.id and x.audience in (:audiences))",
                "audiences",
                filter.audiences());
        narrow(
                sql,
                "exists (select 1 from activity_topic x where x.activity_id = a.id and x.topic in (:topics))",
                "topics",
                filter.topics());
        return sql.toString();
    }

    private void narrow(StringBuilder sql, String condition, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(condition);
            parameters.put(name, values);
        }
    }

    /** Each line that counts: id, form, first and last day, expected attendances. */
    String lines() {
        return "select a.id, a.form, a.first_day, a.last_day, coalesce(sum(f.amount), 0) from activity a"
                + " join plan p on p.id = a.plan_id"
                + " left join activity_figure f on f.activity_id = a.id and f.indicator in (:attendances) where "
                + counts
                + " group by a.id, a.form, a.first_day, a.last_day";
    }

    /** What places a line: the line, the area, the body whose area it is or 0; of a share quantity, done and whether it is finished. */
    String places() {
        return String.join(
                "\nunion all\n",
                ofBody(
                        "s.organization_id",
                        "join assignment s on s.activity_id = a.id and s.withdrawn = false",
                        "",
                        """
                        s.quantity, s.done, case when s.state = 'DONE' then 1 else 0 end"""),
                ofBody("r.organization_id", "join activity_partner r on r.activity_id = a.id", "", NO_SHARE),
                ofBody("a.lead_id", "", "", NO_SHARE),
                ofBody("p.organization_id", "", """
                         and not exists (
                            select 1 from assignment s where s.activity_id = a.id and s.withdrawn = false)
                        and not exists (select 1 from activity_area r where r.activity_id = a.id)
                        and not exists (select 1 from activity_neighbourhood h where h.activity_id = a.id)""", NO_SHARE),
                ofArea("r.area_id", "join activity_area r on r.activity_id = a.id"),
                ofArea("n.area_id", """
                        join activity_neighbourhood h on h.activity_id = a.id
                        join neighbourhood n on n.id = h.neighbourhood_id"""));
    }

    private static final String NO_SHARE = "0, 0, -1";

    /** @param body column with the organization */
    private String ofBody(String body, String join, String condition, String numbers) {
        return "select a.id, coalesce(o.area_id, 0), o.id, " + numbers
                + " from activity a join plan p on p.id = a.plan_id " + join + " join organization o on o.id = " + body
                + " where " + counts + condition;
    }

    private String ofArea(String area, String join) {
        return "select a.id, " + area + ", 0, " + NO_SHARE + " from activity a join plan p on p.id = a.plan_id " + join
                + " where " + counts;
    }

    /** Audiences or topics of each line, those that are asked for. */
    String terms(Dimension dimension) {
        var audience = dimension == Dimension.AUDIENCE;
        return "select a.id, c." + (audience ? "audience" : "topic")
                + " from activity a join plan p on p.id = a.plan_id join "
                + (audience ? "activity_audience" : "activity_topic") + " c on c.activity_id = a.id"
                + (audience
                        ? only("c.audience", "audiences", filter.audiences())
                        : only("c.topic", "topics", filter.topics()))
                + " where " + counts;
    }

    /** Of the organization {@code o}: itself or the one that goes on with it, in a commune of today. */
    private String unitOfBody() {
        return " left join" + pairs(moved.merged())
                + " g(organization_id, area_id) on g.organization_id = o.id left join" + pairs(moved.former())
                + " m(area_id, unit_id) on m.area_id = coalesce(g.area_id, o.area_id)";
    }

    /** Communes whose People's Committees have plans of the period: that are in force, or, where drafts count, any. */
    String unitsWithPlans() {
        return "select distinct coalesce(m.unit_id, g.area_id, o.area_id) from plan p"
                + " join organization o on o.id = p.organization_id"
                + unitOfBody()
                + " where o.kind = 'PEOPLES_COMMITTEE' and p.first_day <= :to and p.last_day >= :from"
                + " and coalesce(m.unit_id, g.area_id, o.area_id) in (:units)"
                + (filter.drafts() ? "" : " and p.issued_revision is not null");
    }

    /** A table of pairs of numbers. */
    static String pairs(Map<Long, Long> pairs) {
        return pairs.isEmpty()
                ? " (values (0, 0))"
                : pairs.entrySet().stream()
                        .map(pair -> "(" + pair.getKey() + ", " + pair.getValue() + ")")
                        .collect(Collectors.joining(", ", " (values ", ")"));
    }

    /** Brings the audiences of the line {@code l}, in as many rows as it has; none where it tells nothing. */
    String audiences() {
        return " left join activity_audience c on c.activity_id = l.id"
                + only("c.audience", "audiences", filter.audiences());
    }

    /** What is not asked for has no column, though a line may name it too. */
    private static String only(String column, String name, Collection<String> values) {
        return values.isEmpty() ? "" : " and " + column + " in (:" + name + ")";
    }

    static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    static @Nullable LocalDate day(Tuple row, int column) {
        var value = row.get(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    LineQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds a named part. */
    LineQuery part(String name, String sql) {
        parts.add(name + " as (" + sql + ")");
        return this;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> ask(EntityManager entities, String select) {
        var sql = (parts.isEmpty() ? "" : "with " + String.join(", ", parts) + " ") + select;
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
