package vn.haidang.search.pin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.access.Actor;
import vn.haidang.history.Histories;
import vn.haidang.history.Tombstones;
import vn.haidang.search.Pins;
import vn.haidang.search.PublishedThing;
import vn.haidang.search.PublishedThings;
import vn.haidang.search.SearchEditing;
import vn.haidang.search.SearchWords;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/**
 * Keeps the pins and answers searches from memory: they are few, and read again only after one was changed. What was taken
 * back stays in its pin and is left out by the search itself, see {@code docs/decisions/0027}.
 */
@Service
public class PinnedResults implements Pins {

    /** What tombstones call it. */
    private static final String SUBJECT = "pin";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PinRows rows;
    private final PublishedThings published;
    private final Histories histories;
    private final Tombstones tombstones;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Map<String, PinDraft> known;

    PinnedResults(PinRows rows, PublishedThings published, Histories histories, Tombstones tombstones, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.histories = histories;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    @Override
    public List<String> of(String text) {
        var pins = pins();
        if (pins.isEmpty()) {
            return List.of();
        }
        var pin = pins.get(SearchWords.folded(text));
        return pin == null || PinState.on(LocalDate.now(clock), pin.firstDay(), pin.lastDay()) != PinState.HOLDS
                ? List.of()
                : pin.things();
    }

    private Map<String, PinDraft> pins() {
        var pins = known;
        if (pins == null) {
            var before = changes.get();
            pins = rows.findAll().stream().collect(Collectors.toMap(PinnedQuery::key, PinnedQuery::draft));
            // What was changed while we read is read again by the next one who asks.
            if (changes.get() == before) {
                known = pins;
            }
        }
        return pins;
    }

    /** A page of pins in three queries, whatever its size; empty for who may not edit the search. */
    @Transactional(readOnly = true)
    public Page<PinSummary> find(PinFilter filter, Pageable page, Actor actor) {
        if (!SearchEditing.isAllowed(actor)) {
            return Page.empty(page);
        }
        var today = LocalDate.now(clock);
        var found = rows.findAll(PinSearch.matching(filter, today), page);
        var things = published.of(
                found.stream().flatMap(pin -> pin.things().stream()).collect(Collectors.toSet()));
        return found.map(pin -> new PinSummary(
                pin.id(),
                pin.draft().text(),
                things(pin.things(), things),
                pin.draft().firstDay(),
                pin.draft().lastDay(),
                pin.on(today),
                pin.updatedAt(),
                pin.updatedBy()));
    }

    /** @throws NoSuchPin when there is none, or the person may not edit the search */
    @Transactional(readOnly = true)
    public PinDetails get(long id, Actor actor) {
        if (!SearchEditing.isAllowed(actor)) {
            throw new NoSuchPin("for this person");
        }
        var pin = rows.findById(id).orElseThrow(() -> new NoSuchPin(String.valueOf(id)));
        var titles = new LinkedHashMap<String, String>();
        var history = histories.of(PinnedQuery.class, id, row -> inWords(row.draft(), titles));
        var things = published.of(pin.things());
        return new PinDetails(
                id, pin.version(), pin.draft(), things(pin.things(), things), pin.on(LocalDate.now(clock)), history);
    }

    /** @return its id */
    @Transactional
    public long create(PinDraft draft, Actor actor) {
        SearchEditing.demand(actor);
        check(draft, null);
        var pin = rows.saveAndFlush(new PinnedQuery(draft, actor.accountId(), clock.instant()));
        changed();
        return pin.id();
    }

    /**
     * @param expectedVersion what the writer last saw
     * @throws Refused when somebody else saved in between: nothing is overwritten
     */
    @Transactional
    public void save(long id, PinDraft draft, long expectedVersion, Actor actor) {
        SearchEditing.demand(actor);
        var pin = rows.lock(id).orElseThrow(() -> new NoSuchPin(String.valueOf(id)));
        if (pin.version() != expectedVersion) {
            throw Refused.because("search.refused.conflict");
        }
        check(draft, pin);
        pin.write(draft, actor.accountId(), clock.instant());
        rows.saveAndFlush(pin);
        changed();
    }

    /** Nothing is put first for its text any more; its history stays. */
    @Transactional
    public void remove(long id, Actor actor) {
        SearchEditing.demand(actor);
        var pin = rows.lock(id).orElseThrow(() -> new NoSuchPin(String.valueOf(id)));
        rows.delete(pin);
        tombstones.place(SUBJECT, String.valueOf(id), "removed", actor);
        changed();
    }

    private void check(PinDraft draft, @Nullable PinnedQuery before) {
        var reasons = new ArrayList<>(draft.reasonsAgainst());
        rows.findByTextKey(draft.key())
                .filter(other -> before == null || other.id() != before.id())
                .ifPresent(other -> reasons.add(
                        Reason.of("search.pin.text.taken", other.draft().text())));
        reasons.addAll(unknown(draft, before));
        Refused.unless(reasons);
    }

    /** What was taken back may stay in a pin, and cannot be put into one. */
    private List<Reason> unknown(PinDraft draft, @Nullable PinnedQuery before) {
        var fresh = new HashSet<>(draft.things());
        if (before != null) {
            before.things().forEach(fresh::remove);
        }
        var there = published.of(fresh);
        return fresh.stream()
                .filter(id -> {
                    var thing = there.get(id);
                    return thing == null || !thing.findable();
                })
                .map(id -> Reason.of("search.pin.things.gone", id))
                .toList();
    }

    private static List<PinnedThing> things(Collection<String> ids, Map<String, PublishedThing> published) {
        return ids.stream()
                .map(id -> {
                    var thing = published.get(id);
                    return thing == null
                            ? new PinnedThing(id, id, "", false)
                            : new PinnedThing(id, thing.title(), thing.address(), thing.findable());
                })
                .toList();
    }

    /** Label key → value, for the history. */
    private Map<String, String> inWords(PinDraft draft, Map<String, String> titles) {
        var unknown =
                draft.things().stream().filter(id -> !titles.containsKey(id)).toList();
        things(unknown, published.of(unknown)).forEach(thing -> titles.put(thing.publicId(), thing.title()));
        var words = new LinkedHashMap<String, String>();
        words.put("search.pin.text", draft.text());
        words.put("search.pin.things", draft.things().stream().map(titles::get).collect(Collectors.joining("; ")));
        words.put("search.pin.firstDay", draft.firstDay() == null ? "" : DAY.format(draft.firstDay()));
        words.put("search.pin.lastDay", draft.lastDay() == null ? "" : DAY.format(draft.lastDay()));
        words.put("search.pin.note", draft.note());
        return words;
    }

    /** In the transaction that changes pins; what it wrote is read again after it ended. */
    private void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
                known = null;
            }
        });
    }
}
