package vn.haidang.campaign;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Tells those who have a plan open what others do with it: which rows changed, who is at which cell. In the memory of the
 * one process that owns the home; what it tells is nothing that its listeners could not have asked for.
 */
@Component
public class PlanFeed {

    private final Map<Long, Map<Object, Consumer<News>>> listeners = new ConcurrentHashMap<>();
    private final Map<Long, Map<Object, Presence>> people = new ConcurrentHashMap<>();

    /** @param reader whoever listens, told from others by identity; told of everything but its own doings */
    public void join(long planId, Object reader, Consumer<News> listener) {
        listeners.computeIfAbsent(planId, _ -> new ConcurrentHashMap<>()).put(reader, listener);
    }

    public void leave(long planId, Object reader) {
        listeners.computeIfPresent(planId, (_, all) -> {
            all.remove(reader);
            return all.isEmpty() ? null : all;
        });
        var present = people.get(planId);
        if (present != null && present.remove(reader) != null) {
            tell(planId, reader, News.PRESENCE);
        }
    }

    /** Rows of the annex are no longer what they were. */
    public void changed(long planId, Object by) {
        tell(planId, by, News.ROWS);
    }

    public void at(long planId, Object reader, Presence where) {
        people.computeIfAbsent(planId, _ -> new ConcurrentHashMap<>()).put(reader, where);
        tell(planId, reader, News.PRESENCE);
    }

    /** Where the others are. */
    public java.util.List<Presence> others(long planId, Object reader) {
        return people.getOrDefault(planId, Map.of()).entrySet().stream()
                .filter(person -> person.getKey() != reader)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void tell(long planId, Object by, News news) {
        listeners.getOrDefault(planId, Map.of()).forEach((reader, listener) -> {
            if (reader != by) {
                listener.accept(news);
            }
        });
    }

    public enum News {
        ROWS,
        PRESENCE
    }

    /** @param name of the person; {@code row} and {@code cell} are where they are */
    public record Presence(String name, String row, String cell) {}
}
