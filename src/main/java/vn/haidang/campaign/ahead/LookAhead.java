package vn.haidang.campaign.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.account.Authority;
import vn.haidang.area.AreaNames;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;

/**
 * What lies ahead, in the reader's scope: for the city all of it, for a unit what it plans, leads, co-operates in or is
 * given. A number of queries that depends on nothing.
 */
@Service
@Transactional(readOnly = true)
public class LookAhead {

    /** Entries of each kind that a page or sheet holds; more are counted. */
    public static final int MAX = 200;

    /** Days between the first and the last that are looked at together. */
    public static final int DAYS_MAX = 500;

    private final AheadQuery query;
    private final Prints prints;
    private final Plans plans;
    private final Authority authority;
    private final Organizations organizations;
    private final Messages messages;
    private final Clock clock;

    LookAhead(
            AheadQuery query,
            Prints prints,
            Plans plans,
            Authority authority,
            Organizations organizations,
            Messages messages,
            Clock clock) {
        this.query = query;
        this.prints = prints;
        this.plans = plans;
        this.authority = authority;
        this.organizations = organizations;
        this.messages = messages;
        this.clock = clock;
    }

    public boolean mayRead(Actor actor) {
        return actor.mayAnywhere(Permission.PLAN_READ);
    }

    /** From today, with what has changed since this person last printed the same. */
    public AheadSheet of(Reach span, AheadFilter filter, Actor actor) {
        var today = LocalDate.now(clock);
        var sheet = between(today, span.lastDay(today), filter, MAX, actor);
        return prints.compared(sheet, span, filter, actor);
    }

    /** Of any days, for a calendar; nothing is compared. @throws IllegalArgumentException when these are too many days */
    public AheadSheet between(LocalDate from, LocalDate to, AheadFilter filter, Actor actor) {
        return between(from, to, filter, MAX, actor);
    }

    /**
     * Notes that this sheet was printed: the next one is compared with it.
     *
     * @return the sheet as it is to be printed, compared with the print before
     */
    @Transactional
    public AheadSheet print(Reach span, AheadFilter filter, Actor actor) {
        var sheet = of(span, filter, actor);
        prints.keep(sheet, span, filter, actor);
        return sheet;
    }

    AheadSheet between(LocalDate from, LocalDate to, AheadFilter filter, int limit, Actor actor) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(DAYS_MAX))) {
            throw new IllegalArgumentException("not a look ahead: " + from + " to " + to);
        }
        var read = authority.scope(actor, Permission.PLAN_READ);
        var unit = filter.organizationId();
        // Whether another unit has a share in a line is not for a unit to find out.
        if (read.isNowhere() || unit != null && !holds(read, unit)) {
            return empty(from, to);
        }
        var write = filter.onlyIssued() ? Scope.NOWHERE : authority.scope(actor, Permission.PLAN_WRITE);
        return read(new AheadQuery.Ask(read, write, filter, from, to), limit);
    }

    private AheadSheet empty(LocalDate from, LocalDate to) {
        return new AheadSheet(
                LocalDate.now(clock), from, to, List.of(), List.of(), List.of(), List.of(), 0, 0, Map.of(), null);
    }

    private AheadSheet read(AheadQuery.Ask ask, int limit) {
        var days = query.days(ask, limit);
        var running = query.running(ask, limit);
        var untils = query.untils(ask, limit);
        var dues = query.dues(ask, limit);
        var rows = new ArrayList<AheadRow>();
        rows.addAll(days.rows());
        rows.addAll(running.rows());
        rows.addAll(untils.rows());
        var shares = query.shares(rows.stream().map(AheadRow::id).toList(), ask);
        dues.rows().forEach(due -> rows.add(due.line()));
        var wording = wording(rows, shares.values(), dues.rows(), ask);

        var fixed = days.rows().stream()
                .map(row -> wording.entry(row, AheadKind.DAY, row.from(), row.from(), sharesOf(row, shares)))
                .toList();
        var periods = running.rows().stream()
                .map(row -> wording.entry(row, AheadKind.RUNNING, row.from(), row.to(), sharesOf(row, shares)))
                .toList();
        var deadlines = Stream.concat(
                        untils.rows().stream()
                                .map(row -> wording.entry(
                                        row, AheadKind.DEADLINE, row.to(), row.to(), sharesOf(row, shares))),
                        dues.rows().stream()
                                .map(due -> wording.entry(
                                        due.line(), AheadKind.DEADLINE, due.due(), due.due(), due.shares())))
                .sorted(Comparator.comparing(AheadEntry::firstDay).thenComparing(AheadEntry::key))
                .limit(limit)
                .toList();
        var more = new EnumMap<AheadKind, Long>(AheadKind.class);
        more(more, AheadKind.DAY, days.total() - fixed.size());
        more(more, AheadKind.RUNNING, running.total() - periods.size());
        more(more, AheadKind.DEADLINE, untils.total() + dues.total() - deadlines.size());
        var without = query.withoutDays(ask);
        return new AheadSheet(
                LocalDate.now(clock),
                ask.from(),
                ask.to(),
                unmarked(fixed),
                unmarked(deadlines),
                unmarked(periods),
                List.of(),
                without.getOrDefault(PlanTime.Kind.ONGOING, 0L) + without.getOrDefault(PlanTime.Kind.YEARLY, 0L),
                without.getOrDefault(PlanTime.Kind.UNKNOWN, 0L),
                more,
                null);
    }

    private static void more(Map<AheadKind, Long> more, AheadKind kind, long left) {
        if (left > 0) {
            more.put(kind, left);
        }
    }

    private static List<AheadLine> unmarked(List<AheadEntry> entries) {
        return entries.stream()
                .map(entry -> new AheadLine(entry, AheadChange.NONE, null))
                .toList();
    }

    private static AheadShares sharesOf(AheadRow row, Map<Long, AheadShares> shares) {
        return shares.getOrDefault(row.id(), AheadShares.NONE);
    }

    private Wording wording(
            List<AheadRow> rows, Collection<AheadShares> shares, List<AheadQuery.Due> dues, AheadQuery.Ask ask) {
        var heads = plans.heads(rows.stream().map(AheadRow::planId).collect(Collectors.toSet()));
        var units = new HashSet<Long>();
        heads.values().forEach(plan -> units.add(plan.organizationId()));
        Stream.concat(shares.stream(), dues.stream().map(AheadQuery.Due::shares))
                .forEach(share -> {
                    units.add(share.someUnit());
                    units.add(share.otherUnit());
                });
        return new Wording(heads, organizations.findAll(units), ask.read());
    }

    private static boolean holds(Scope scope, long organizationId) {
        return scope.everywhere() || scope.organizationIds().contains(organizationId);
    }

    /** Units by which this person may narrow the view: those in scope that take part in anything in force. */
    public List<OrganizationRef> units(Actor actor) {
        var read = authority.scope(actor, Permission.PLAN_READ);
        return read.isNowhere()
                ? List.of()
                : organizations.findAll(query.unitsIn(read)).values().stream()
                        .sorted(Comparator.comparing(OrganizationRef::name, AreaNames.ALPHABET)
                                .thenComparing(OrganizationRef::id))
                        .toList();
    }

    /** Says what is shown of a line: in Vietnamese, as the plans themselves are. */
    private final class Wording {

        private static final int NAMED_MAX = 2;

        private final Map<Long, PlanHead> heads;
        private final Map<Long, OrganizationRef> units;
        private final Scope read;

        Wording(Map<Long, PlanHead> heads, Map<Long, OrganizationRef> units, Scope read) {
            this.heads = new HashMap<>(heads);
            this.units = units;
            this.read = read;
        }

        AheadEntry entry(AheadRow row, AheadKind kind, LocalDate first, LocalDate last, AheadShares shares) {
            var plan = heads.get(row.planId());
            var own = plan != null && holds(read, plan.organizationId());
            return new AheadEntry(
                    kind + "/" + (kind == AheadKind.DEADLINE ? first + "/" : "") + row.rowKey(),
                    kind,
                    first,
                    last,
                    time(kind, first, last),
                    row.title(),
                    row.lead().isBlank() ? name(plan == null ? 0 : plan.organizationId()) : row.lead(),
                    units(row, shares, own),
                    row.note(),
                    shares.given(),
                    shares.done(),
                    !row.issued(),
                    row.planId(),
                    own,
                    row.updatedAt());
        }

        private String time(AheadKind kind, LocalDate first, LocalDate last) {
            return switch (kind) {
                case DAY -> Dates.day(first);
                case DEADLINE -> text("ahead.time.deadline", Dates.day(last));
                case RUNNING -> text("ahead.time.running", Dates.day(first), Dates.day(last));
            };
        }

        private String units(AheadRow row, AheadShares shares, boolean own) {
            if (shares.given() == 0) {
                return own ? row.units() : "";
            }
            if (shares.given() <= NAMED_MAX) {
                return Stream.of(shares.someUnit(), shares.otherUnit())
                        .distinct()
                        .map(this::name)
                        .collect(Collectors.joining("; "));
            }
            return own && !row.units().isBlank() ? row.units() : text("ahead.units", shares.given());
        }

        private String name(long id) {
            var unit = units.get(id);
            return unit == null ? "" : unit.name();
        }
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, arguments);
    }
}
