package vn.haidang.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.search.Ranking.Weights;
import vn.haidang.search.SearchQuery.Sort;
import vn.haidang.search.synonym.SynonymLists;
import vn.haidang.shared.ReferenceList;

/** Asks the queries of {@code content/search/needs.tsv} of what a new portal holds, and says where what is needed stands. */
final class Relevance implements AutoCloseable {

    private static final int DEPTH = 20;

    /** @param within how far down at the most one of {@code wanted} must stand; 1 is first */
    record Need(String query, int within, Set<String> wanted) {

        static Need of(String line) {
            var parts = line.split("\t");
            return new Need(parts[0], Integer.parseInt(parts[1]), Set.of(parts[2].split(", ")));
        }
    }

    /** @param place from 1; more than {@value Relevance#DEPTH} when it was not found */
    record Answer(Need need, Typing typing, String typed, int place, List<String> found) {

        boolean isGood() {
            return place <= need.within;
        }

        @Override
        public String toString() {
            return "%s [%s] %s: %s, within %d wanted; found %s"
                    .formatted(
                            need.query,
                            typing,
                            typed,
                            said(place),
                            need.within,
                            found.stream().limit(4).toList());
        }
    }

    private final SearchTrial trial = new SearchTrial("relevance");
    private final QueryReader reader;

    Relevance() {
        trial.publish(Shelf.leaflets());
        var synonyms = SynonymLists.shipped();
        var wording = new Wording(trial.sessions, () -> synonyms);
        wording.refresh();
        reader = wording.reader();
    }

    static List<Need> needs() {
        return ReferenceList.lines("search/needs.tsv").stream().map(Need::of).toList();
    }

    List<Answer> answers(Weights weights, Typing... ways) {
        var search = new SiteSearch(trial.sessions, trial.guard, trial.wording, Pins.NONE, FilePlaces.NONE, weights);
        var answers = new ArrayList<Answer>();
        for (var need : needs()) {
            for (var way : ways) {
                var typed = way.type(need.query);
                var query =
                        new SearchQuery(typed, Set.of(), Set.of(), Set.of(), Set.of(), null, Sort.RELEVANCE, 0, DEPTH);
                var found = search.find(query, reader).hits().stream()
                        .map(Hit::publicId)
                        .toList();
                var place = found.stream()
                                .takeWhile(id -> !need.wanted.contains(id))
                                .count()
                        + 1;
                answers.add(new Answer(need, way, typed, place > found.size() ? DEPTH + 1 : (int) place, found));
            }
        }
        return answers;
    }

    /** What moved between two settings, worst first, a line each; empty when nothing did. */
    static List<String> changes(List<Answer> before, List<Answer> after) {
        var places = new LinkedHashMap<String, Answer>();
        before.forEach(answer -> places.put(key(answer), answer));
        return after.stream()
                .filter(answer -> places.get(key(answer)).place != answer.place)
                .sorted((one, other) -> Integer.compare(moved(places, other), moved(places, one)))
                .map(answer -> "%s: %s [%s] %s -> %s"
                        .formatted(
                                moved(places, answer) > 0 ? "worse" : "better",
                                answer.need.query,
                                answer.typing,
                                said(places.get(key(answer)).place),
                                said(answer.place)))
                .toList();
    }

    private static int moved(Map<String, Answer> before, Answer after) {
        return after.place - before.get(key(after)).place;
    }

    private static String key(Answer answer) {
        return answer.typing + " " + answer.need.query;
    }

    private static String said(int place) {
        return place > DEPTH ? "not found" : "place " + place;
    }

    @Override
    public void close() {
        trial.close();
    }
}
