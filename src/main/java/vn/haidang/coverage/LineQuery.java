package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.access.Scope;
import vn.haidang.coverage.Places.Moved;

/**
 * The parts of the questions that coverage asks the database: which lines count, at which communes they are held, and in
 * which columns they stand. The database adds up; nothing is read line by line.
 *
 * <p>A line is held where its shares are; where its areas and neighbourhoods are; where a body that leads it or takes part
 * in it has its commune; and, when it tells nothing of that and nobody was given a share, in the commune whose plan it is.
 *
 * <p>H2 asks a derived table anew for each row it joins it to. So each part is made of tables alone, and derived ones only
 * come first, with what is joined to them by an outer join; and a column of theirs is compared as a sum, or each value
 * of a list would be asked for by itself.
 */
final class LineQuery {

    /** First and last day of the line {@code l}; none where it tells none. */
    static final String FROM_DAY = "coalesce(l.first_day, l.last_day)";

    static final String TO_DAY = "coalesce(l.last_day, l.first_day)";

    /** The numbers of a {@link Tally} over lines that are held at one commune each. */
    static final String TALLY_AT_UNIT = """
            cast(sum(case when t.shares > 0 then t.quantity else 1 end) as bigint),
            cast(sum(case when t.shares > 0 then t.done else t.whole end) as bigint),
            count(*), cast(sum(t.shares) as bigint), cast(sum(t.finished) as bigint),
            cast(sum(t.attendances * case when t.shares > 0 then t.shares else 1 end) as bigint)""";

    static final String FROM_TOUCH = "\nfrom touch t left join activity l on l.id = t.line_id";

    /** The same over lines, each once. */
    static final String TALLY_OF_LINE = """
            cast(sum(case when t.shares > 0 then t.quantity else 1 end) as bigint), cast(sum(t.done) as bigint),
            count(*), cast(sum(t.shares) as bigint), cast(sum(t.finished) as bigint),
            cast(sum(t.attendances * case when t.shares > 0 then t.shares else 1 end) as bigint)""";

    static final String FROM_ONCE = "\nfrom once t left join activity l on l.id = t.line_id";

    /** Whether all units that were given the line {@code a} are done with it. */
    static final String WHOLE = """
            case when exists (select 1 from assignment w where w.activity_id = a.id and w.withdrawn = false)
                and not exists (
                    select 1 from assignment w where w.activity_id = a.id and w.withdrawn = false and w.state <> 'DONE')
                then 1 else 0 end""";

    private static final String ATTENDANCES = """
            coalesce((select sum(f.amount) from activity_figure f
                where f.activity_id = a.id and f.indicator in (:attendances)), 0)""";

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

    /** Adds {@code touch}: a row for each line at each of these communes where it is held, with what its shares there say. */
    LineQuery at(Collection<Long> units) {
        var held = String.join(
                "\nunion all\n",
                byBody(
                        "s.organization_id",
                        "join assignment s on s.activity_id = a.id and s.withdrawn = false",
                        "",
                        """
                        s.quantity, s.done, case when s.state = 'DONE' then 1 else 0 end as finished, 1 as share, 0 as whole"""),
                byBody("r.organization_id", "join activity_partner r on r.activity_id = a.id", "", NO_SHARE),
                byBody("a.lead_id", "", "", NO_SHARE),
                byBody("p.organization_id", "", """
                         and not exists (
                            select 1 from assignment s where s.activity_id = a.id and s.withdrawn = false)
                        and not exists (select 1 from activity_area r where r.activity_id = a.id)
                        and not exists (select 1 from activity_neighbourhood h where h.activity_id = a.id)""", NO_SHARE),
                byArea("r.area_id", "join activity_area r on r.activity_id = a.id"),
                byArea("n.area_id", """
                        join activity_neighbourhood h on h.activity_id = a.id
                        join neighbourhood n on n.id = h.neighbourhood_id"""));
        part("touch", """
                select t.line_id, t.unit_id, sum(t.quantity) as quantity, sum(t.done) as done,
                    sum(t.finished) as finished, sum(t.share) as shares, max(t.whole) as whole,
                    max(t.attendances) as attendances,
                    row_number() over (partition by t.line_id order by t.unit_id) as place
                from (""" + held + ") t where t.unit_id + 0 in (:units) group by t.line_id, t.unit_id");
        parameters.put("units", units.isEmpty() ? List.of(0L) : units);
        return this;
    }

    private static final String NO_SHARE =
            "0 as quantity, 0 as done, 0 as finished, 0 as share, " + WHOLE + " as whole";

    /** @param body column with the organization */
    private String byBody(String body, String join, String condition, String numbers) {
        return "select a.id as line_id, coalesce(m.unit_id, g.area_id, o.area_id) as unit_id, " + numbers + ", "
                + ATTENDANCES + " as attendances from activity a join plan p on p.id = a.plan_id " + join
                + " join organization o on o.id = " + body + unitOfBody() + " where " + counts + condition;
    }

    /** Of the organization {@code o}: itself or the one that goes on with it, in a commune of today. */
    private String unitOfBody() {
        return " left join" + pairs(moved.merged())
                + " g(organization_id, area_id) on g.organization_id = o.id left join" + pairs(moved.former())
                + " m(area_id, unit_id) on m.area_id = coalesce(g.area_id, o.area_id)";
    }

    private String byArea(String area, String join) {
        return "select a.id as line_id, coalesce(m.unit_id, " + area + ") as unit_id, " + NO_SHARE + ", " + ATTENDANCES
                + " as attendances from activity a join plan p on p.id = a.plan_id " + join + " left join"
                + pairs(moved.former()) + " m(area_id, unit_id) on m.area_id = " + area + " where " + counts;
    }

    /** Adds {@code once}: a row for each line, wherever it is held. */
    LineQuery once() {
        return part("once", """
                select a.id as line_id, count(s.id) as shares, coalesce(sum(s.quantity), 0) as quantity,
                    coalesce(sum(s.done), 0) as done,
                    sum(case when s.state = 'DONE' then 1 else 0 end) as finished, """ + ATTENDANCES + """
                         as attendances
                        from activity a join plan p on p.id = a.plan_id
                            left join assignment s on s.activity_id = a.id and s.withdrawn = false
                        where\s""" + counts + " group by a.id");
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

    /** After {@code from}: all lines twice, with 0 for their columns and with 1 for their total. One reading serves both. */
    static final String BOTH = " left join (values (0), (1)) z(total) on z.total >= 0";

    /** What tells the column of the line {@code l}, with {@link #columns} joined. */
    static String slug(Dimension dimension) {
        return switch (dimension) {
            case AUDIENCE -> "c.audience";
            case TOPIC -> "c.topic";
            case FORM -> "case when z.total = 0 then l.form end";
            case MONTH -> "c.slug";
        };
    }

    /** Brings the columns of the line {@code l}, in as many rows as it stands in; none where it tells nothing. After {@link #BOTH}. */
    String columns(Dimension dimension) {
        return switch (dimension) {
            case AUDIENCE ->
                " left join activity_audience c on c.activity_id = l.id and z.total = 0"
                        + only("c.audience", "audiences", filter.audiences());
            case TOPIC ->
                " left join activity_topic c on c.activity_id = l.id and z.total = 0"
                        + only("c.topic", "topics", filter.topics());
            case FORM -> "";
            case MONTH ->
                " left join (values "
                        + filter.months().stream()
                                .map(month -> "('%s', date '%s', date '%s')"
                                        .formatted(month, month.atDay(1), month.atEndOfMonth()))
                                .collect(Collectors.joining(", "))
                        + ") c(slug, from_day, to_day) on z.total = 0 and " + FROM_DAY + " <= c.to_day and " + TO_DAY
                        + " >= c.from_day";
        };
    }

    /** What is not asked for has no column, though a line may name it too. */
    private static String only(String column, String name, Collection<String> values) {
        return values.isEmpty() ? "" : " and " + column + " in (:" + name + ")";
    }

    /** Reads six columns from there on. */
    static Tally tally(Tuple row, int from) {
        return new Tally(
                number(row, from),
                number(row, from + 1),
                number(row, from + 2),
                number(row, from + 3),
                number(row, from + 4),
                number(row, from + 5));
    }

    static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
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
