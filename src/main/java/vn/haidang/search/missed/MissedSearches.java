package vn.haidang.search.missed;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.access.Actor;
import vn.haidang.search.SearchEditing;
import vn.haidang.search.SearchPage;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SearchWords;
import vn.haidang.search.care.Care;
import vn.haidang.search.missed.Misses.Miss;
import vn.haidang.shared.HomeSecret;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * What people searched and did not find. A text is kept only once it was asked for ten times on three days; until then there
 * is a keyed fingerprint of it with counts by day, and nothing that tells who asked. See {@code docs/decisions/0027}.
 */
@Service
public class MissedSearches {

    public static final int TIMES_MIN = 10;
    public static final int DAYS_MIN = 3;

    /** Days for which fingerprints are kept. */
    public static final int COUNTS_KEPT = 90;
    /** Days for which a kept text stays after it was last asked for. */
    public static final int TEXTS_KEPT = 365;

    private static final Logger log = LoggerFactory.getLogger(MissedSearches.class);
    /** Fingerprints of one query. */
    private static final int TOGETHER = 500;

    private final Misses misses = new Misses();
    private final MissedRows rows;
    private final DailyCounts counts;
    private final HomeSecret secret;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MissedSearches(
            MissedRows rows, DailyCounts counts, HomeSecret secret, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.secret = secret;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A search of the public: it counts when it asked for anything at all and found nothing. Only remembers it: what is
     * counted is written later, and lost in a crash. What was asked for with filters, on a later page or about getting
     * drugs is nobody's task to supply.
     */
    public void note(SearchQuery query, SearchPage found) {
        var narrowed = query.year() != null
                || Stream.of(query.kinds(), query.topics(), query.audiences(), query.grades())
                        .anyMatch(chosen -> !chosen.isEmpty());
        if (found.total() == 0 && found.care() == Care.NONE && query.page() == 0 && !query.literal() && !narrowed) {
            note(query.text());
        }
    }

    void note(String text) {
        CountableText.of(text).ifPresent(countable -> misses.count(new Miss(LocalDate.now(clock), countable)));
    }

    /** Writes what was counted, one at a time: otherwise two would add the first count of a day. */
    synchronized void write() {
        var byDay = misses.take().entrySet().stream()
                .collect(Collectors.groupingBy(count -> count.getKey().day(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, taken) -> {
            var texts = new HashMap<String, String>();
            var times = new HashMap<String, Integer>();
            taken.forEach(count -> {
                var fingerprint = fingerprint(count.getKey().text());
                texts.put(fingerprint, count.getKey().text());
                times.put(fingerprint, count.getValue());
            });
            transactions.executeWithoutResult(_ -> write(day, texts, times));
        });
    }

    @PreDestroy
    void writeTheRest() {
        try {
            write();
        } catch (RuntimeException e) {
            log.warn("What was searched last and not found is not counted", e);
        }
    }

    /** @param texts by fingerprint; they go no further unless they were asked for often enough */
    private void write(LocalDate day, Map<String, String> texts, Map<String, Integer> times) {
        counts.add(day, times);
        var fingerprints = List.copyOf(times.keySet());
        for (var from = 0; from < fingerprints.size(); from += TOGETHER) {
            var some = fingerprints.subList(from, Math.min(from + TOGETHER, fingerprints.size()));
            var known = new HashSet<String>();
            for (var kept : rows.lock(some)) {
                known.add(kept.fingerprint());
                kept.asked(day, times.getOrDefault(kept.fingerprint(), 0));
            }
            counts.frequent(some, TIMES_MIN, DAYS_MIN).stream()
                    .filter(total -> !known.contains(total.fingerprint()))
                    .map(total -> new MissedSearch(
                            total.fingerprint(),
                            texts.getOrDefault(total.fingerprint(), ""),
                            total.firstDay(),
                            total.lastDay(),
                            total.days(),
                            total.times()))
                    .forEach(rows::save);
        }
    }

    private String fingerprint(String text) {
        return secret.fingerprint("missed search: " + text);
    }

    /** Forgets what is old: fingerprints after {@value #COUNTS_KEPT} days, texts that nobody asks for any more. */
    @Transactional
    void forget() {
        var today = LocalDate.now(clock);
        counts.deleteBefore(today.minusDays(COUNTS_KEPT));
        rows.deleteLastAskedBefore(today.minusDays(TEXTS_KEPT));
    }

    /** A page of entries in two queries; empty for who may not edit the search. */
    @Transactional(readOnly = true)
    public Page<MissedEntry> find(MissedFilter filter, Pageable page, Actor actor) {
        if (!SearchEditing.isAllowed(actor)) {
            return Page.empty(page);
        }
        return rows.findAll(matching(filter), page).map(MissedSearch::entry);
    }

    private static Specification<MissedSearch> matching(MissedFilter filter) {
        return (row, _, builder) -> {
            var all = new ArrayList<Predicate>();
            all.add(builder.notEqual(row.get("text"), ""));
            if (!filter.settled()) {
                all.add(row.get("state").in(MissedState.OPEN, MissedState.NOTED));
            }
            var words = SearchWords.folded(filter.text());
            if (!words.isEmpty()) {
                all.add(builder.like(row.get("textKey"), "%" + words + "%"));
            }
            return builder.and(all);
        };
    }

    /** Nothing is to be done about it; can be undone. */
    @Transactional
    public void dismiss(long id, Actor actor) {
        decide(id, MissedState.DISMISSED, actor);
    }

    /** Something is put first for it now. */
    @Transactional
    public void pinned(long id, Actor actor) {
        decide(id, MissedState.PINNED, actor);
    }

    /** To be taken into the synonyms. */
    @Transactional
    public void suggestSynonym(long id, String note, Actor actor) {
        SearchEditing.demand(actor);
        var line = VietnameseText.line(note);
        if (line.isEmpty()) {
            throw Refused.because("search.missed.note.missing");
        }
        if (line.length() > MissedEntry.NOTE_MAX) {
            throw Refused.because("search.missed.note.long", MissedEntry.NOTE_MAX, line.length());
        }
        entry(id).decide(MissedState.NOTED, line, actor.accountId(), clock.instant());
    }

    /** Decided about as if nobody had. */
    @Transactional
    public void reopen(long id, Actor actor) {
        SearchEditing.demand(actor);
        entry(id).reopen();
    }

    /** For a text that should never have been kept, a name say: it is gone, and is not kept again however often it is asked for. */
    @Transactional
    public void erase(long id, Actor actor) {
        SearchEditing.demand(actor);
        entry(id).erase(actor.accountId(), clock.instant());
    }

    private void decide(long id, MissedState state, Actor actor) {
        SearchEditing.demand(actor);
        var entry = entry(id);
        entry.decide(state, entry.note(), actor.accountId(), clock.instant());
    }

    private MissedSearch entry(long id) {
        return rows.lock(id).orElseThrow(() -> Refused.because("search.missed.gone"));
    }
}
