package vn.haidang.area.hotspot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaNames;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.history.Change;
import vn.haidang.history.Histories;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/**
 * Hotspot classes for planning. Seen by those who plan for the whole city and by the ward itself; kept by the city's officers;
 * for everybody else there are none: reading answers with nothing, never with a refusal that tells that there is something.
 * Classes of one area do not overlap in time: its row is held while they change.
 */
@Service
@Transactional(readOnly = true)
public class HotspotClasses {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Comparator<HotspotLine> NEWEST_FIRST = Comparator.comparing(HotspotLine::validFrom)
            .thenComparing(HotspotLine::id)
            .reversed();

    private final HotspotRows rows;
    private final Areas areas;
    private final Histories histories;
    private final Messages messages;
    private final Clock clock;

    HotspotClasses(HotspotRows rows, Areas areas, Histories histories, Messages messages, Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether classes of the whole city are shown to this person. */
    public boolean seesAll(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> reads(grant) && grant.isCity());
    }

    /** Whether classes of this unit are shown to this person. */
    public boolean sees(long areaId, Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> reads(grant)
                        && (grant.isCity() || isCommittee(grant) && Objects.equals(grant.areaId(), areaId)));
    }

    /** Whether this person keeps them: the city's officers, nobody below. */
    public boolean mayManage(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role().includes(Permission.HOTSPOT_MANAGE) && grant.isCity());
    }

    private static boolean reads(Grant grant) {
        return grant.role().includes(Permission.HOTSPOT_READ);
    }

    /**
     * Committees of wards stand directly below the city. A school or an agency further down may name the same unit as its
     * place; that makes it no part of the ward's administration.
     */
    private static boolean isCommittee(Grant grant) {
        return grant.path().chars().filter(sign -> sign == '/').count() == 3;
    }

    /** By unit, for a day; only what this person sees. One query, or none. */
    public Map<Long, HotspotLevel> visibleTo(Actor actor, LocalDate day) {
        var seen = seen(actor);
        return seen.isEmpty()
                ? Map.of()
                : rows.thatHold(seen, day).stream()
                        .collect(Collectors.toMap(HotspotClass::areaId, HotspotClass::level));
    }

    /** The class of one unit on a day; empty also for who must not see it. */
    public Optional<HotspotLevel> of(long areaId, LocalDate day, Actor actor) {
        return sees(areaId, actor)
                ? rows.thatHold(Set.of(areaId), day).stream()
                        .map(HotspotClass::level)
                        .findFirst()
                : Optional.empty();
    }

    /** All classes of one unit, the latest first; those that were taken out only for who may put them back. */
    public List<HotspotLine> of(long areaId, Actor actor) {
        if (!sees(areaId, actor)) {
            return List.of();
        }
        var unit = areas.find(areaId).orElseThrow();
        var keeps = mayManage(actor);
        return rows.findByAreaIdOrderByValidFromDescIdDesc(areaId).stream()
                .filter(row -> keeps || !row.isRemoved())
                .map(row -> row.line(unit))
                .toList();
    }

    /**
     * A page of those this person sees, sorted by {@code area}, {@code level}, {@code decidedOn}, {@code validFrom} or
     * {@code validTo}; the latest first without. One query: some hundred units with a class a year are sorted in memory.
     */
    public Page<HotspotLine> find(HotspotFilter filter, Pageable page, Actor actor) {
        var seen = seen(actor);
        if (seen.isEmpty()) {
            return Page.empty(page);
        }
        var all = rows.findByAreaIdInAndRemovedFalse(seen).stream()
                .map(row -> row.line(areas.find(row.areaId()).orElseThrow()))
                .filter(line -> matches(line, filter))
                .sorted(order(page.getSort()))
                .toList();
        var from = (int) Math.min(page.getOffset(), all.size());
        return new PageImpl<>(all.subList(from, Math.min(from + page.getPageSize(), all.size())), page, all.size());
    }

    /** The years in which classes hold that this person sees, the latest first; this year at least. */
    public List<Integer> years(Actor actor) {
        var today = LocalDate.now(clock).getYear();
        var first = find(HotspotFilter.ALL, Pageable.ofSize(Integer.MAX_VALUE), actor).stream()
                .mapToInt(line -> line.validFrom().getYear())
                .min()
                .orElse(today);
        var years = new ArrayList<Integer>();
        for (var year = Math.max(first, today); year >= Math.min(first, today); year--) {
            years.add(year);
        }
        return years;
    }

    /** Who changed what of one unit's classes, newest first; nothing for who must not see them. */
    public List<Change> history(long areaId, Actor actor, Locale locale) {
        if (!sees(areaId, actor)) {
            return List.of();
        }
        return rows.findByAreaIdOrderByValidFromDescIdDesc(areaId).stream()
                .flatMap(row ->
                        histories
                                .of(
                                        HotspotClass.class,
                                        row.id(),
                                        state -> state.inWords(key -> messages.text(locale, key)))
                                .stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(Histories.MAX)
                .toList();
    }

    /**
     * Notes what was decided. The class that goes on until then ends on the day before.
     *
     * @return its id
     * @throws Refused when something is missing or another class holds at that time
     */
    @Transactional
    public long add(long areaId, HotspotDraft draft, Actor actor) {
        var unit = hold(areaId, actor);
        Refused.unless(problems(unit, draft));
        var from = Objects.requireNonNull(draft.validFrom());
        var all = rows.findByAreaIdOrderByValidFromDescIdDesc(areaId);
        if (draft.validTo() == null) {
            all.stream()
                    .filter(row -> row.isOpenBefore(from))
                    .forEach(row -> row.end(from.minusDays(1), clock.instant(), actor.accountId()));
        }
        requireFree(all, draft, null);
        return rows.save(new HotspotClass(areaId, draft, clock.instant(), actor.accountId()))
                .id();
    }

    /** Mends what was written wrongly of one. */
    @Transactional
    public void change(long id, HotspotDraft draft, long version, Actor actor) {
        var row = held(id, version, actor);
        Refused.unless(problems(areas.find(row.areaId()).orElseThrow(), draft));
        requireFree(rows.findByAreaIdOrderByValidFromDescIdDesc(row.areaId()), draft, id);
        row.change(draft, clock.instant(), actor.accountId());
    }

    /** @param lastDay on which it still holds */
    @Transactional
    public void end(long id, @Nullable LocalDate lastDay, long version, Actor actor) {
        if (lastDay == null) {
            throw Refused.because("area.hotspot.to.missing");
        }
        held(id, version, actor).end(lastDay, clock.instant(), actor.accountId());
    }

    /** Takes out what was noted by mistake; {@link #putBack} undoes it. */
    @Transactional
    public void remove(long id, long version, Actor actor) {
        held(id, version, actor).remove(clock.instant(), actor.accountId());
    }

    /** @throws Refused when another class has taken its time meanwhile */
    @Transactional
    public void putBack(long id, long version, Actor actor) {
        var row = held(id, version, actor);
        var draft = row.line(areas.find(row.areaId()).orElseThrow()).draft();
        requireFree(rows.findByAreaIdOrderByValidFromDescIdDesc(row.areaId()), draft, id);
        row.putBack(clock.instant(), actor.accountId());
    }

    private Set<Long> seen(Actor actor) {
        return areas.communesOfToday().stream()
                .map(AreaUnit::id)
                .filter(id -> sees(id, actor))
                .collect(Collectors.toSet());
    }

    private static boolean matches(HotspotLine line, HotspotFilter filter) {
        var name = AreaNames.folded(line.area());
        return Arrays.stream(AreaNames.folded(filter.text()).split(" ")).allMatch(name::contains)
                && (filter.levels().isEmpty() || filter.levels().contains(line.level()))
                && (filter.years().isEmpty() || filter.years().stream().anyMatch(year -> line.heldIn(year)));
    }

    private static Comparator<HotspotLine> order(Sort sort) {
        Comparator<HotspotLine> order = NEWEST_FIRST;
        // The last rule of the list first: each is put before those that follow it.
        for (var rule : sort.stream().toList().reversed()) {
            var by = by(rule.getProperty());
            if (by != null) {
                order = (rule.isAscending() ? by : by.reversed()).thenComparing(order);
            }
        }
        return order;
    }

    private static @Nullable Comparator<HotspotLine> by(String property) {
        return switch (property) {
            case "area" -> Comparator.comparing(HotspotLine::area, AreaNames.ALPHABET);
            case "level" -> Comparator.comparing(HotspotLine::level);
            case "decidedOn" -> Comparator.comparing(HotspotLine::decidedOn);
            case "validFrom" -> Comparator.comparing(HotspotLine::validFrom);
            case "validTo" -> Comparator.comparing(line -> line.validTo() == null ? LocalDate.MAX : line.validTo());
            default -> null;
        };
    }

    private HotspotClass held(long id, long version, Actor actor) {
        if (!mayManage(actor)) {
            throw Refused.because("area.hotspot.denied");
        }
        hold(rows.areaId(id).orElseThrow(NoSuchElementException::new), actor);
        var row = rows.findById(id).orElseThrow();
        row.expect(version);
        return row;
    }

    /** Asks for permission and holds the unit. */
    private AreaUnit hold(long areaId, Actor actor) {
        if (!mayManage(actor)) {
            throw Refused.because("area.hotspot.denied");
        }
        var unit = areas.find(areaId).orElseThrow();
        if (!unit.isCurrent() || !unit.kind().isCommune()) {
            throw Refused.because("area.hotspot.commune");
        }
        areas.hold(areaId);
        return unit;
    }

    /** Classes of former units rested on other criteria: they are not kept and not compared. */
    private List<Reason> problems(AreaUnit unit, HotspotDraft draft) {
        var problems = draft.problems(LocalDate.now(clock));
        var from = draft.validFrom();
        if (from != null && from.isBefore(unit.validFrom())) {
            problems.add(Reason.of("area.hotspot.before", unit.fullName(), DAY.format(unit.validFrom())));
        }
        return problems;
    }

    private static void requireFree(List<HotspotClass> all, HotspotDraft draft, @Nullable Long but) {
        var from = Objects.requireNonNull(draft.validFrom());
        all.stream()
                .filter(row -> (but == null || row.id() != but) && row.overlaps(from, draft.validTo()))
                .findFirst()
                .ifPresent(row -> {
                    throw Refused.because("area.hotspot.taken", row.period());
                });
    }
}
