package vn.haidang.search.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * The places of a text that hold most of what was asked for, in the order of the text.
 *
 * @param html escaped, its only tag {@code <mark>}
 * @param words how many of the words that were asked for it shows
 */
public record Excerpt(String html, int words) {

    /** Characters of a place, about a line and a half on a phone. */
    private static final int LENGTH = 120;

    private static final int PLACES = 2;

    /** Characters: a place begins with its sentence when that is so near. */
    private static final int NEAR = 50;

    /** Words that stand together say more than the same word twice. */
    private static final double AGAIN = .01;

    /** @param words which, as bits */
    private record Place(int from, int to, long words, int lights) {

        double worth() {
            return Long.bitCount(words) + AGAIN * lights;
        }

        /** It stands elsewhere, and brings another word or is about as full as the better one. */
        boolean isWorthShowingBeside(Place better) {
            var isElsewhere = from >= better.to + LENGTH / 2 || better.from >= to + LENGTH / 2;
            var isFull = 2 * Long.bitCount(words) >= Long.bitCount(better.words);
            return isElsewhere && (isFull || (words & ~better.words) != 0);
        }
    }

    static Excerpt of(String text, List<Light> lights) {
        var shown = best(lights).stream()
                .sorted(Comparator.comparing(Place::from))
                .map(place -> widened(text, place))
                .reduce(new ArrayList<Place>(), Excerpt::plus, (all, more) -> all);
        var words = shown.stream().mapToLong(Place::words).reduce(0, (all, more) -> all | more);
        return new Excerpt(html(text, shown, lights), Long.bitCount(words));
    }

    private static List<Place> best(List<Light> lights) {
        var best = new ArrayList<Place>();
        for (var place = best(lights, best); place != null && best.size() < PLACES; place = best(lights, best)) {
            best.add(place);
        }
        return best;
    }

    private static @Nullable Place best(List<Light> lights, List<Place> taken) {
        Place best = null;
        for (var first = 0; first < lights.size(); first++) {
            var place = from(lights, first);
            if ((best == null || place.worth() > best.worth())
                    && taken.stream().allMatch(place::isWorthShowingBeside)) {
                best = place;
            }
        }
        return best;
    }

    /** From a light as far as a place reaches. */
    private static Place from(List<Light> lights, int first) {
        var from = lights.get(first).from();
        var to = from;
        var words = 0L;
        var at = first;
        for (; at < lights.size() && (at == first || lights.get(at).to() - from <= LENGTH); at++) {
            to = Math.max(to, lights.get(at).to());
            words |= 1L << Math.min(lights.get(at).word(), Long.SIZE - 1);
        }
        return new Place(from, to, words, at - first);
    }

    /** Two that came to touch become one. */
    private static ArrayList<Place> plus(ArrayList<Place> all, Place more) {
        var last = all.isEmpty() ? null : all.getLast();
        if (last != null && more.from <= last.to + 1) {
            all.removeLast();
            all.add(new Place(last.from, more.to, last.words | more.words, last.lights + more.lights));
        } else {
            all.add(more);
        }
        return all;
    }

    /** With words around it, whole ones, from the beginning of its sentence when that is near. */
    private static Place widened(String text, Place place) {
        var room = Math.max(0, LENGTH - (place.to - place.from));
        var from = beginning(text, place.from, room);
        var to = Math.min(text.length(), Math.max(place.to, from + LENGTH));
        if (to < text.length()) {
            while (to > place.to && !Character.isWhitespace(text.charAt(to))) {
                to--;
            }
        }
        while (to > place.to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Place(from, to, place.words, place.lights);
    }

    private static int beginning(String text, int from, int room) {
        var earliest = Math.max(0, from - Math.min(room, NEAR));
        for (var at = from; at > earliest; at--) {
            if (beginsThought(text, at)) {
                return skipBlanks(text, at, from);
            }
        }
        if (earliest == 0) {
            return 0;
        }
        var half = Math.max(0, from - room / 2);
        while (half < from && !Character.isWhitespace(text.charAt(half))) {
            half++;
        }
        return skipBlanks(text, half, from);
    }

    /** Whether a new thought begins there, after any blanks. */
    private static boolean beginsThought(String text, int at) {
        var last = at - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last < 0 || text.charAt(last) == '\n' || (last < at - 1 && ".!?".indexOf(text.charAt(last)) >= 0);
    }

    private static int skipBlanks(String text, int at, int atMost) {
        while (at < atMost && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String html(String text, List<Place> places, List<Light> lights) {
        return places.stream()
                .map(place -> html(text, place.from, place.to, lights))
                .collect(Collectors.joining(
                        " … ",
                        beginsThought(text, places.getFirst().from) ? "" : "… ",
                        text.substring(places.getLast().to).isBlank() ? "" : " …"));
    }

    /** Neighbours that light up read as one: ma túy, not ma · túy. */
    static String html(String text, int from, int to, List<Light> lights) {
        var html = new StringBuilder();
        var open = false;
        var at = from;
        for (var light : inside(lights, from, to)) {
            if (light.to() <= at) {
                continue;
            }
            if (light.from() > at || !open) {
                var between = text.substring(at, Math.max(at, light.from()));
                if (!open || !between.isBlank()) {
                    html.append(open ? "</mark>" : "").append(escaped(between)).append("<mark>");
                } else {
                    html.append(escaped(between));
                }
            }
            html.append(escaped(text.substring(Math.max(at, light.from()), light.to())));
            open = true;
            at = light.to();
        }
        return html.append(open ? "</mark>" : "")
                .append(escaped(text.substring(at, to)))
                .toString();
    }

    private static List<Light> inside(List<Light> lights, int from, int to) {
        return lights.stream()
                .filter(light -> light.from() >= from && light.to() <= to)
                .sorted(Comparator.comparing(Light::from).thenComparing(Light::to, Comparator.reverseOrder()))
                .toList();
    }

    private static String escaped(String text) {
        return SimpleHTMLEncoder.htmlEncode(text.replace('\n', ' ').replace('\f', ' '));
    }
}
