package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
 */
final class LineQuery {

    private final CoverageFilter filter;
    private final Moved moved;
    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder with = new StringBuilder();

    /**
     * @param writing whose drafts count, where drafts do
     * @param attendances slugs of the indicators that count lượt người
     */
    LineQuery(CoverageFilter filter, Scope writing, Moved moved, Collection<String> attendances) {
        this.filter = filter;
        this.moved = moved;
        with.append("with line as (").append(lines(writing)).append(")");
        with.append("""
                , given as (
                    select s.activity_id, count(*) as shares, sum(s.quantity) as quantity, sum(s.done) as done,
                        sum(case when s.state = 'DONE' then 1 else 0 end) as finished
                    from assignment s where s.withdrawn = false group by s.activity_id)
                , expected as (
                    select f.activity_id, sum(f.amount) as amount from activity_figure f
                    where f.indicator in (:attendances) group by f.activity_id)""");
        parameters.put("attendances", attendances);
    }

    private String lines(Scope writing) {
        var sql = new StringBuilder("""
                select a.id, a.plan_id, a.form, a.lead_id, p.organization_id as owner_id,
                    coalesce(a.first_day, a.last_day) as from_day, coalesce(a.last_day, a.first_day) as to_day
                from activity a join plan p on p.id = a.plan_id
                where a.removed_at is null and a.heading_level = 0
                    and coalesce(a.first_day, a.last_day, p.first_day) <= :to
                    and coalesce(a.last_day, a.first_day, p.last_day) >= :from
                    and""");
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        if (!filter.drafts() || writing.isNowhere()) {
            sql.append(" a.issued = true");
        } else {
            // A draft of a line that is in force is that line, as it is being changed.
            sql.append("""
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
        narrow(sql, """
                exists (select 1 from activity_audience x where x.activity_id = a.id and x.audience in (:audiences))""", "audiences", filter.audiences());
        narrow(sql, """
                exists (select 1 from activity_topic x where x.activity_id = a.id and x.topic in (:topics))""", "topics", filter.topics());
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
        with.append("""
                , touch as (
                    select t.line_id, t.unit_id, sum(t.quantity) as quantity, sum(t.done) as done,
                        sum(t.finished) as finished, sum(t.share) as shares
                    from (select x.line_id, coalesce(m.unit_id, x.area_id) as unit_id, x.quantity, x.done, x.finished,
                            x.share
                        from (""");
        with.append(bodies("""
                        select l.id as line_id, s.organization_id, s.quantity, s.done,
                            case when s.state = 'DONE' then 1 else 0 end as finished, 1 as share
                        from line l join assignment s on s.activity_id = l.id and s.withdrawn = false
                        union all
                        select l.id, p.organization_id, 0, 0, 0, 0
                        from line l join activity_partner p on p.activity_id = l.id
                        union all
                        select l.id, l.lead_id, 0, 0, 0, 0 from line l where l.lead_id is not null
                        union all
                        select l.id, l.owner_id, 0, 0, 0, 0 from line l
                        where not exists (
                                select 1 from assignment s where s.activity_id = l.id and s.withdrawn = false)
                            and not exists (select 1 from activity_area r where r.activity_id = l.id)
                            and not exists (select 1 from activity_neighbourhood h where h.activity_id = l.id)"""));
        with.append("""

                        union all
                        select l.id, r.area_id, 0, 0, 0, 0 from line l join activity_area r on r.activity_id = l.id
                        union all
                        select l.id, n.area_id, 0, 0, 0, 0
                        from line l join activity_neighbourhood h on h.activity_id = l.id
                            join neighbourhood n on n.id = h.neighbourhood_id) x
                        left join""").append(pairs(moved.former())).append("""
                         m(area_id, unit_id) on m.area_id = x.area_id) t
                    where t.unit_id in (:units)
                    group by t.line_id, t.unit_id)""");
        parameters.put("units", units.isEmpty() ? List.of(0L) : units);
        return this;
    }

    private String bodies(String sql) {
        return """
                        select b.line_id, coalesce(g.area_id, o.area_id) as area_id, b.quantity, b.done, b.finished, b.share
                        from (%s) b join organization o on o.id = b.organization_id
                            left join %s g(organization_id, area_id) on g.organization_id = b.organization_id"""
                .formatted(sql, pairs(moved.merged()));
    }

    /** Communes whose bodies have plans of the period: that are in force, or, where drafts count, any. */
    String bodiesWithPlans() {
        return bodies("""
                        select p.id as line_id, p.organization_id, 0 as quantity, 0 as done, 0 as finished, 0 as share
                        from plan p join organization w on w.id = p.organization_id
                        where w.kind = 'PEOPLES_COMMITTEE' and p.first_day <= :to and p.last_day >= :from"""
                + (filter.drafts() ? "" : " and p.issued_revision is not null"));
    }

    /** A table of pairs of numbers. */
    static String pairs(Map<Long, Long> pairs) {
        return pairs.isEmpty()
                ? " (values (0, 0))"
                : pairs.entrySet().stream()
                        .map(pair -> "(" + pair.getKey() + ", " + pair.getValue() + ")")
                        .collect(Collectors.joining(", ", " (values ", ")"));
    }

    /** Brings {@code c.slug}, a column of the line {@code l}, in as many rows as it stands in; none where it tells nothing. */
    String columns(Dimension dimension) {
        return switch (dimension) {
            case AUDIENCE ->
                " left join (select x.activity_id, x.audience as slug from activity_audience x" + only(
                                "x.audience", "audiences", filter.audiences())
                        + ") c on c.activity_id = l.id";
            case TOPIC ->
                " left join (select x.activity_id, x.topic as slug from activity_topic x" + only(
                                "x.topic", "topics", filter.topics())
                        + ") c on c.activity_id = l.id";
            case FORM -> " left join (select y.id as activity_id, y.form as slug from activity y) c on c.activity_id = l.id";
            case MONTH ->
                " left join (values "
                        + filter.months().stream()
                                .map(month -> "('%s', date '%s', date '%s')"
                                        .formatted(month, month.atDay(1), month.atEndOfMonth()))
                                .collect(Collectors.joining(", "))
                        + ") c(slug, first_day, last_day) on l.from_day <= c.last_day and l.to_day >= c.first_day";
        };
    }

    /** What is not asked for has no column, though a line may name it too. */
    private static String only(String column, String name, Collection<String> values) {
        return values.isEmpty() ? "" : " where " + column + " in (:" + name + ")";
    }

    /** The numbers of a {@link Tally} over lines {@code l}, each at one commune {@code t}. */
    static final String TALLY_AT_UNIT = """
            cast(sum(case when t.shares > 0 then t.quantity else 1 end) as bigint),
            cast(sum(case when t.shares > 0 then t.done when g.finished = g.shares then 1 else 0 end) as bigint),
            count(*), cast(sum(t.shares) as bigint), cast(sum(t.finished) as bigint),
            cast(sum(coalesce(e.amount, 0) * case when t.shares > 0 then t.shares else 1 end) as bigint)""";

    static final String FROM_TOUCH = "\n" + """
            from touch t join line l on l.id = t.line_id
                left join given g on g.activity_id = t.line_id
                left join expected e on e.activity_id = t.line_id""";

    /** The same over lines, each once. */
    static final String TALLY_OF_LINE = """
            cast(sum(coalesce(g.quantity, 1)) as bigint), cast(sum(coalesce(g.done, 0)) as bigint),
            count(*), cast(sum(coalesce(g.shares, 0)) as bigint), cast(sum(coalesce(g.finished, 0)) as bigint),
            cast(sum(coalesce(e.amount, 0) * coalesce(g.shares, 1)) as bigint)""";

    static final String FROM_LINE = "\n" + """
            from line l left join given g on g.activity_id = l.id left join expected e on e.activity_id = l.id""";

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
        with.append(", ").append(name).append(" as (").append(sql).append(")");
        return this;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> ask(EntityManager entities, String select) {
        var sql = with + " " + select;
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
