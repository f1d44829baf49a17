package vn.haidang.search.suggestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.haidang.search.suggestion.Suggestion.Kind;

/**
 * Proposes what a search may be about. Everything is in memory; when something was published, changed or taken back, the
 * next one who types has the list made anew, at most every two seconds.
 */
@Service
public class Suggestions {

    private static final long REST_NANOS = Duration.ofSeconds(2).toNanos();

    private final List<SuggestionSource> sources;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Made made = new Made(List.of(), new SuggestionList(List.of()), List.of(), 0);

    Suggestions(ObjectProvider<SuggestionSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** At most {@value SuggestionList#SHOWN_MAX} that the typed text may become; nothing for a blank one. */
    public List<Suggestion> find(String typed) {
        return now().list.find(typed);
    }

    /** Where somebody may begin who has not asked for anything. */
    public List<Suggestion> starters(int limit) {
        return now().phrases.stream().limit(limit).toList();
    }

    /** What comes nearest to a text that nothing answers; filled up with where anybody may begin. */
    public List<Suggestion> near(String text, int limit) {
        var known = now();
        var near = new ArrayList<>(known.list.near(text, limit));
        known.phrases.stream()
                .filter(phrase -> !near.contains(phrase))
                .limit(limit - near.size())
                .forEach(near::add);
        return List.copyOf(near);
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
            known = new Made(
                    editions,
                    new SuggestionList(all),
                    all.stream()
                            .filter(suggestion -> suggestion.kind() == Kind.PHRASE)
                            .toList(),
                    System.nanoTime());
            made = known;
            return known;
        } finally {
            making.unlock();
        }
    }

    /** @param editions of the sources at that time */
    private record Made(List<Long> editions, SuggestionList list, List<Suggestion> phrases, long at) {}
}
