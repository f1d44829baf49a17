package vn.haidang.area.neighbourhood;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaNames;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.history.Histories;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/**
 * The neighbourhoods of the wards. Everybody who is signed in may read them; the ward itself and the city keep them. A name
 * is unique within its ward and time. All changes in one ward happen one after the other: its row is held.
 */
@Service
@Transactional(readOnly = true)
public class Neighbourhoods {

    /** More in one go is a mistake. */
    public static final int MERGE_MAX = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final NeighbourhoodRows rows;
    private final NeighbourhoodSuccessions successions;
    private final Areas areas;
    private final Histories histories;
    private final Messages messages;
    private final Clock clock;

    Neighbourhoods(
            NeighbourhoodRows rows,
            NeighbourhoodSuccessions successions,
            Areas areas,
            Histories histories,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.areas = areas;
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    public boolean mayManage(long areaId, Actor actor) {
        return actor.mayInArea(Permission.NEIGHBOURHOOD_MANAGE, areaId);
    }

    /** A page of them; two queries whatever its size and the number of rows. */
    public Page<NeighbourhoodSummary> find(NeighbourhoodFilter filter, Pageable page) {
        return rows.findAll(matching(filter), page).map(this::summary);
    }

    private Specification<Neighbourhood> matching(NeighbourhoodFilter filter) {
        var today = LocalDate.now(clock);
        return (row, _, criteria) -> {
            var all = new ArrayList<Predicate>();
            if (!filter.areaIds().isEmpty()) {
                all.add(row.get("areaId").in(filter.areaIds()));
            }
            if (!filter.kinds().isEmpty()) {
                all.add(row.get("kind").in(filter.kinds()));
            }
            for (var word : AreaNames.folded(filter.text()).split(" ")) {
                if (!word.isEmpty()) {
                    // Only letters and digits are left: nothing that LIKE would read as a wildcard.
                    all.add(criteria.like(row.get("foldedName"), "%" + word + "%"));
                }
            }
            var over = criteria.and(
                    row.get("validTo").isNotNull(), criteria.lessThan(row.<LocalDate>get("validTo"), today));
            all.add(filter.ended() ? over : criteria.not(over));
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    public Optional<NeighbourhoodSummary> find(long id) {
        return rows.findById(id).map(this::summary);
    }

    /** How many a ward has today. */
    public long count(long areaId) {
        return rows.countOn(areaId, LocalDate.now(clock));
    }

    /** How many each ward has today; one query. */
    public Map<Long, Long> counts() {
        return rows.countByArea(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        NeighbourhoodRows.CountInArea::getAreaId, NeighbourhoodRows.CountInArea::getAmount));
    }

    /** In which neighbourhood each earlier one of a ward goes on today, by id of the earlier one; one query. */
    public Map<Long, Long> goneOnIn(long areaId) {
        var next = successions.steps(areaId).stream()
                .collect(Collectors.toMap(
                        NeighbourhoodSuccessions.Step::getPredecessor,
                        NeighbourhoodSuccessions.Step::getSuccessor,
                        (one, _) -> one));
        return next.keySet().stream().collect(Collectors.toMap(id -> id, id -> {
            var now = id;
            for (var hops = 0; hops < next.size() && next.containsKey(now); hops++) {
                now = next.get(now);
            }
            return now;
        }));
    }

    /** @throws NoSuchElementException when there is none */
    public NeighbourhoodDetails get(long id, Actor actor, Locale locale) {
        var row = rows.findById(id).orElseThrow();
        return new NeighbourhoodDetails(
                summary(row),
                successions.predecessors(id).stream().map(this::summary).toList(),
                successions.successors(id).stream().map(this::summary).toList(),
                histories.of(Neighbourhood.class, id, state -> state.inWords(key -> messages.text(locale, key))),
                mayManage(row.areaId(), actor));
    }

    /** @return its id */
    @Transactional
    public long add(long areaId, NeighbourhoodDraft draft, Actor actor) {
        hold(areaId, actor);
        Refused.unless(problems(areaId, List.of(draft)).getFirst());
        return rows.save(new Neighbourhood(areaId, draft)).id();
    }

    /** All of them or, when one is not right, none. */
    @Transactional
    public void addAll(long areaId, List<NeighbourhoodDraft> drafts, Actor actor) {
        hold(areaId, actor);
        Refused.unless(problems(areaId, drafts).stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
        rows.saveAll(
                drafts.stream().map(draft -> new Neighbourhood(areaId, draft)).toList());
    }

    /** What is wrong with each of them, in their order; one query. Changes nothing. */
    public List<List<Reason>> problems(long areaId, List<NeighbourhoodDraft> drafts) {
        var unit = areas.find(areaId).orElseThrow();
        var keys = drafts.stream().map(draft -> AreaNames.marked(draft.name())).collect(Collectors.toSet());
        var taken = rows.findByAreaIdAndNameKeyIn(areaId, keys).stream()
                .collect(Collectors.groupingBy(Neighbourhood::nameKey));
        var among = new HashSet<String>();
        var all = new ArrayList<List<Reason>>();
        for (var draft : drafts) {
            var key = AreaNames.marked(draft.name());
            var problems = new ArrayList<>(draft.problems());
            problems.addAll(datesIn(unit, draft.validFrom()));
            if (problems.isEmpty()) {
                taken(draft, taken.getOrDefault(key, List.of()), Set.of()).ifPresent(problems::add);
                if (!among.add(key)) {
                    problems.add(Reason.of("area.neighbourhood.twice", draft.name()));
                }
            }
            all.add(problems);
        }
        return all;
    }

    /** Mends the name, the kind or the first day of one: it never was otherwise. */
    @Transactional
    public void correct(long id, NeighbourhoodDraft draft, long version, Actor actor) {
        var row = held(id, version, actor);
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(datesIn(unit(row), draft.validFrom()));
        Refused.unless(problems);
        requireFree(row.areaId(), draft, row.validTo(), Set.of(id));
        row.correct(draft);
    }

    /** From the day of the draft on it goes on under another name. @return the id under that name */
    @Transactional
    public long rename(long id, NeighbourhoodDraft draft, long version, Actor actor) {
        return goOn(List.of(held(id, version, actor)), draft, Ending.RENAMED);
    }

    /** From the day of the draft on several are one. @return its id */
    @Transactional
    public long merge(Collection<Long> ids, NeighbourhoodDraft draft, Actor actor) {
        var chosen = Set.copyOf(ids);
        if (chosen.size() < 2 || chosen.size() > MERGE_MAX) {
            throw Refused.because("area.neighbourhood.merge.count", MERGE_MAX);
        }
        var areaIds = rows.areaIds(chosen);
        if (areaIds.size() != 1) {
            throw Refused.because("area.neighbourhood.merge.areas");
        }
        hold(areaIds.getFirst(), actor);
        var found = rows.findAllById(chosen);
        if (found.size() < chosen.size()) {
            throw Refused.because("area.neighbourhood.changed");
        }
        return goOn(found, draft, Ending.MERGED);
    }

    private long goOn(List<Neighbourhood> before, NeighbourhoodDraft draft, Ending how) {
        var areaId = before.getFirst().areaId();
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(datesIn(unit(before.getFirst()), draft.validFrom()));
        Refused.unless(problems);
        var from = Objects.requireNonNull(draft.validFrom());
        var refused = new ArrayList<Reason>();
        for (var row : before) {
            try {
                row.end(from.minusDays(1), how);
            } catch (Refused why) {
                refused.addAll(why.reasons());
            }
        }
        Refused.unless(refused);
        requireFree(areaId, draft, null, Set.of());
        var after = rows.save(new Neighbourhood(areaId, draft)).id();
        before.forEach(row -> successions.save(new NeighbourhoodSuccession(row.id(), after)));
        return after;
    }

    /** @param lastDay on which it still is */
    @Transactional
    public void close(long id, @Nullable LocalDate lastDay, long version, Actor actor) {
        if (lastDay == null) {
            throw Refused.because("area.neighbourhood.undated");
        }
        held(id, version, actor).end(lastDay, Ending.CLOSED);
    }

    /** Takes back a closing that was a mistake. */
    @Transactional
    public void reopen(long id, long version, Actor actor) {
        var row = held(id, version, actor);
        var draft = row.summary("").draft();
        requireFree(row.areaId(), draft, null, Set.of(id));
        row.reopen();
    }

    private Neighbourhood held(long id, long version, Actor actor) {
        hold(rows.areaIds(Set.of(id)).stream().findFirst().orElseThrow(), actor);
        var row = rows.findById(id).orElseThrow();
        row.expect(version);
        return row;
    }

    /** Asks for permission and holds the ward. */
    private void hold(long areaId, Actor actor) {
        if (!mayManage(areaId, actor)) {
            throw Refused.because("area.neighbourhood.denied");
        }
        var unit = areas.find(areaId).orElseThrow();
        if (!unit.isCurrent() || !unit.kind().isCommune()) {
            throw Refused.because("area.neighbourhood.commune");
        }
        areas.hold(areaId);
    }

    private void requireFree(long areaId, NeighbourhoodDraft draft, @Nullable LocalDate to, Set<Long> but) {
        var same = rows.findByAreaIdAndNameKeyIn(areaId, Set.of(AreaNames.marked(draft.name())));
        Refused.unless(taken(draft, to, same, but).stream().toList());
    }

    private static Optional<Reason> taken(NeighbourhoodDraft draft, List<Neighbourhood> same, Set<Long> but) {
        return taken(draft, null, same, but);
    }

    private static Optional<Reason> taken(
            NeighbourhoodDraft draft, @Nullable LocalDate to, List<Neighbourhood> same, Set<Long> but) {
        var from = Objects.requireNonNull(draft.validFrom());
        return same.stream()
                .filter(row -> !but.contains(row.id()) && row.overlaps(from, to))
                .findFirst()
                .map(row -> Reason.of("area.neighbourhood.taken", draft.name(), DAY.format(row.validFrom())));
    }

    /** A neighbourhood belongs to its ward from the ward's first day at the earliest. */
    private List<Reason> datesIn(AreaUnit unit, @Nullable LocalDate from) {
        if (from == null) {
            return List.of();
        }
        if (from.isBefore(unit.validFrom())) {
            return List.of(Reason.of("area.neighbourhood.before", unit.fullName(), DAY.format(unit.validFrom())));
        }
        return from.isAfter(LocalDate.now(clock).plusYears(1))
                ? List.of(Reason.of("area.neighbourhood.future"))
                : List.of();
    }

    private AreaUnit unit(Neighbourhood row) {
        return areas.find(row.areaId()).orElseThrow();
    }

    private NeighbourhoodSummary summary(Neighbourhood row) {
        return row.summary(areas.find(row.areaId()).map(AreaUnit::fullName).orElse(""));
    }
}
