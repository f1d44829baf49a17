package vn.haidang.search.suggestion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Proposes what a search may be about. Everything is in memory; when something was published, changed or taken back, the
 * next one who types has the list made anew, at most every two seconds.
 */
@Service
public class Suggestions {

    private static final long REST_NANOS = Duration.ofSeconds(2).toNanos();

    private final List<Suggestion> phrases;
    private final SuggestionList phraseList;
    private final List<SuggestionSource> sources;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Made made = new Made(List.of(), new SuggestionList(List.of()), 0);

    Suggestions(CuratedPhrases curated, ObjectProvider<SuggestionSource> sources) {
        this.phrases = curated.suggestions();
        this.phraseList = new SuggestionList(phrases);
        this.sources = sources.orderedStream().toList();
    }

    /** At most {@value SuggestionList#SHOWN_MAX} that the typed text may become; nothing for a blank one. */
    public List<Suggestion> find(String typed) {
        return now().list.find(typed);
    }

    /** Curated phrases for who has not asked for anything. */
    public List<Suggestion> starters(int limit) {
        return phrases.stream().limit(limit).toList();
    }

    /** Curated phrases that come nearest to a text that nothing answers; filled up with those for anybody. */
    public List<Suggestion> near(String text, int limit) {
        return Stream.concat(phraseList.near(text, limit).stream(), phrases.stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    private Made now() {
        var known = made;
        var editions = sources.stream().map(SuggestionSource::edition).toList();
        if (known.editions.equals(editions)
                || (!known.editions.isEmpty() && System.nanoTime() - known.at < REST_NANOS)
                || !making.tryLock()) {
            return known;
        }
        try {
            // The numbers from before: what changes while we read is read again.
            var all = sources.stream()
                    .flatMap(source -> source.suggestions().stream())
                    .toList();
            known = new Made(editions, known.list.with(all), System.nanoTime());
            made = known;
            return known;
        } finally {
            making.unlock();
        }
    }

    /** @param editions of the sources at that time */
    private record Made(List<Long> editions, SuggestionList list, long at) {}
}
