package vn.haidang.search.synonym;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.access.Actor;
import vn.haidang.history.Tombstones;
import vn.haidang.search.SearchEditing;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * The other names that are searched: the list that travels with the program, what editors changed in it, and the former
 * names of places. Only the changes are kept in the database, so that a newer program brings a newer list. A few hundred
 * lines: searches are answered from memory, lists are made of all of them.
 */
@Service
public class SynonymLines implements SynonymSource {

    /** What tombstones call it. */
    private static final String SUBJECT = "synonym";

    private static final Comparator<SynonymSummary> BY_LINE = Comparator.comparing(SynonymSummary::key);
    private static final Comparator<SynonymSummary> BY_TIME =
            Comparator.comparing(SynonymSummary::updatedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SynonymRows rows;
    private final Tombstones tombstones;
    private final Clock clock;
    private final List<SynonymLine> shipped = SynonymList.shipped();
    private final List<SynonymLine> places = FormerPlaces.lines();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Synonyms known;

    SynonymLines(SynonymRows rows, Tombstones tombstones, Clock clock) {
        this.rows = rows;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    @Override
    public Synonyms now() {
        var synonyms = known;
        if (synonyms == null) {
            var before = changes.get();
            synonyms = of(used(rows.findAll()));
            // What was changed while we read is read again by the next one who asks.
            if (changes.get() == before) {
                known = synonyms;
            }
        }
        return synonyms;
    }

    /**
     * All names as they would be with the line: to see what it changes.
     *
     * @param replacing key of the line that it takes the place of; {@code null} for a new one
     * @throws Refused when the line cannot be read, or the person may not edit the search
     */
    @Transactional(readOnly = true)
    public Synonyms with(SynonymDraft draft, @Nullable String replacing, Actor actor) {
        SearchEditing.demand(actor);
        Refused.unless(draft.reasonsAgainst());
        var others = used(rows.findAll()).filter(line -> !line.key().equals(replacing));
        return of(Stream.concat(others, Stream.of(SynonymLine.parse(draft.line()))));
    }

    /** A page of lines in one query; empty for who may not edit the search. Sorted by {@code line} or {@code updatedAt}. */
    @Transactional(readOnly = true)
    public Page<SynonymSummary> find(SynonymFilter filter, Pageable page, Actor actor) {
        if (!SearchEditing.isAllowed(actor)) {
            return Page.empty(page);
        }
        var text = VietnameseText.folded(VietnameseText.line(filter.text()));
        var found = all().filter(
                        line -> filter.states().isEmpty() || filter.states().contains(line.state()))
                .filter(line ->
                        VietnameseText.folded(line.line() + " " + line.note()).contains(text))
                .sorted(order(page))
                .toList();
        var shown = page.isUnpaged()
                ? found
                : found.stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList();
        return new PageImpl<>(shown, page, found.size());
    }

    private static Comparator<SynonymSummary> order(Pageable page) {
        var order = BY_LINE;
        for (var asked : page.getSort()) {
            var by = asked.getProperty().equals("updatedAt") ? BY_TIME.thenComparing(BY_LINE) : BY_LINE;
            order = asked.isAscending() ? by : by.reversed();
        }
        return order;
    }

    private Stream<SynonymSummary> all() {
        var entries = rows.findAll();
        var byKey = entries.stream().collect(Collectors.toMap(SynonymEntry::key, Function.identity()));
        return Stream.concat(
                entries.stream().filter(SynonymEntry::isOwn).map(entry -> summary(entry, SynonymState.OWN)),
                shipped.stream()
                        .filter(line -> !byKey.containsKey(line.key())
                                || !byKey.get(line.key()).isOwn())
                        .map(line -> byKey.containsKey(line.key())
                                ? summary(byKey.get(line.key()), SynonymState.OFF)
                                : new SynonymSummary(
                                        line.key(), line.text(), SynonymState.SHIPPED, "", 0, null, null)));
    }

    private static SynonymSummary summary(SynonymEntry entry, SynonymState state) {
        return new SynonymSummary(
                entry.key(),
                entry.line().text(),
                state,
                entry.note(),
                entry.version(),
                entry.updatedAt(),
                entry.updatedBy());
    }

    /** @throws Refused with what is wrong with the line, or that it stands there already */
    @Transactional
    public void add(SynonymDraft draft, Actor actor) {
        SearchEditing.demand(actor);
        Refused.unless(draft.reasonsAgainst());
        demandNew(draft);
        rows.saveAndFlush(SynonymEntry.own(draft, actor.accountId(), clock.instant()));
        changed();
    }

    /**
     * Writes another line in its place. One of the program's is switched off for it, and can be switched on again.
     *
     * @param before what the writer last saw
     * @throws Refused when somebody else changed it in between: nothing is overwritten
     */
    @Transactional
    public void change(SynonymSummary before, SynonymDraft draft, Actor actor) {
        SearchEditing.demand(actor);
        Refused.unless(draft.reasonsAgainst());
        var same = SynonymLine.parse(draft.line()).key().equals(before.key());
        if (!same) {
            demandNew(draft);
        }
        if (before.state() == SynonymState.OWN) {
            var entry = held(before);
            entry.write(draft, actor.accountId(), clock.instant());
            rows.saveAndFlush(entry);
        } else if (same) {
            throw Refused.because("search.synonym.line.same");
        } else {
            off(before, "", actor);
            rows.saveAndFlush(SynonymEntry.own(draft, actor.accountId(), clock.instant()));
        }
        changed();
    }

    /** One of the program's lines is not used any more, until it is switched on again. */
    @Transactional
    public void switchOff(SynonymSummary line, String note, Actor actor) {
        SearchEditing.demand(actor);
        off(line, note, actor);
        changed();
    }

    @Transactional
    public void switchOn(SynonymSummary line, Actor actor) {
        SearchEditing.demand(actor);
        rows.delete(held(line));
        changed();
    }

    /** Takes away a line that editors wrote; its history stays. */
    @Transactional
    public void remove(SynonymSummary line, Actor actor) {
        SearchEditing.demand(actor);
        var entry = held(line);
        rows.delete(entry);
        tombstones.place(SUBJECT, String.valueOf(entry.id()), "removed", actor);
        changed();
    }

    private void off(SynonymSummary before, String note, Actor actor) {
        if (before.state() == SynonymState.OWN) {
            throw Refused.because("search.synonym.off.own");
        }
        if (before.state() == SynonymState.OFF) {
            held(before);
            return;
        }
        var line = shipped.stream()
                .filter(some -> some.key().equals(before.key()))
                .findFirst()
                .orElseThrow(() -> Refused.because("search.refused.conflict"));
        if (rows.findByLineKey(before.key()).isPresent()) {
            throw Refused.because("search.refused.conflict");
        }
        rows.saveAndFlush(SynonymEntry.off(line, note, actor.accountId(), clock.instant()));
    }

    private SynonymEntry held(SynonymSummary seen) {
        return rows.findByLineKey(seen.key())
                .filter(entry -> entry.version() == seen.version())
                .orElseThrow(() -> Refused.because("search.refused.conflict"));
    }

    private void demandNew(SynonymDraft draft) {
        var key = SynonymLine.parse(draft.line()).key();
        var taken = rows.findByLineKey(key).isPresent()
                || shipped.stream().anyMatch(line -> line.key().equals(key));
        Refused.unless(taken ? List.of(Reason.of("search.synonym.line.taken")) : List.of());
    }

    private Stream<SynonymLine> used(List<SynonymEntry> entries) {
        Set<String> off = new HashSet<>();
        entries.forEach(entry -> off.add(entry.key()));
        return Stream.concat(
                shipped.stream().filter(line -> !off.contains(line.key())),
                entries.stream().filter(SynonymEntry::isOwn).map(SynonymEntry::line));
    }

    private Synonyms of(Stream<SynonymLine> lines) {
        return new Synonyms(Stream.concat(lines, places.stream()).toList());
    }

    /** In the transaction that changes lines; what it wrote is read again after it ended. */
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
