package vn.haidang.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** Reads a {@link Hit} out of the index alone: a result page loads no row. */
final class HitProjection {

    static final String IN_TITLE = "title";
    static final String IN_TEXT = "text";

    // No text holds these, they are not characters. What is found is escaped here and marked afterwards: the encoder of
    // a
    // highlighter is told in other places to a server than to the embedded index.
    private static final String OPEN = "\uFDD0";
    private static final String CLOSE = "\uFDD1";

    private static final int SNIPPET_LENGTH = 120;
    private static final int SNIPPETS = 2;
    /** Longer than any title: it is shown whole. */
    private static final int TITLE_LENGTH = 10_000;

    private record Name(String publicId, String kind, String slug) {}

    private record Card(String address, String title, String summary) {}

    private record Filing(List<String> topics, List<String> audiences, Instant publishedAt) {}

    private record Thing(Name name, Card card, Filing filing) {}

    private record Found(List<String> inTitle, List<String> inBody, List<String> inFile) {}

    private HitProjection() {}

    static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(thing(f), found(f)).as(HitProjection::hit);
    }

    /** For lists that no text was asked for. */
    static ProjectionFinalStep<Hit> plainHit(SearchProjectionFactory<?, ?> f) {
        var nothing = new Found(List.of(), List.of(), List.of());
        return f.composite().from(thing(f)).as(thing -> hit(thing, nothing));
    }

    static HighlighterFinalStep title(SearchHighlighterFactory f) {
        return f.plain().tag(OPEN, CLOSE).fragmentSize(TITLE_LENGTH).numberOfFragments(1);
    }

    // Fast-vector reads the places from the index: a file may hold a million characters, and analysing them anew for
    // every result page would take seconds.
    static HighlighterFinalStep text(SearchHighlighterFactory f) {
        return f.fastVector()
                .tag(OPEN, CLOSE)
                .fragmentSize(SNIPPET_LENGTH)
                .numberOfFragments(SNIPPETS)
                .orderByScore(true);
    }

    private static ProjectionFinalStep<Thing> thing(SearchProjectionFactory<?, ?> f) {
        var name = f.composite()
                .from(
                        f.field(FindableFields.PUBLIC_ID, String.class),
                        f.field(FindableFields.KIND, String.class),
                        f.field(FindableFields.SLUG, String.class))
                .as(Name::new);
        var card = f.composite()
                .from(
                        f.field(FindableFields.ADDRESS, String.class),
                        f.field(FindableFields.TITLE, String.class),
                        f.field(FindableFields.SUMMARY, String.class))
                .as(Card::new);
        var filing = f.composite()
                .from(
                        f.field(FindableFields.TOPIC, String.class).list(),
                        f.field(FindableFields.AUDIENCE, String.class).list(),
                        f.field(FindableFields.PUBLISHED_AT, Instant.class))
                .as(Filing::new);
        return f.composite().from(name, card, filing).as(Thing::new);
    }

    private static ProjectionFinalStep<Found> found(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        marksFirst(f, TextField.TITLE, IN_TITLE),
                        marksFirst(f, TextField.BODY, IN_TEXT),
                        f.highlight(TextField.FILE.folded()).highlighter(IN_TEXT))
                .as(Found::new);
    }

    /** Where marks were asked for and stand in the text, only they light up. */
    private static ProjectionFinalStep<List<String>> marksFirst(
            SearchProjectionFactory<?, ?> f, TextField text, String highlighter) {
        return f.composite()
                .from(
                        f.highlight(text.accented()).highlighter(highlighter),
                        f.highlight(text.folded()).highlighter(highlighter))
                .as((accented, folded) -> accented.isEmpty() ? folded : accented);
    }

    private static Hit hit(Thing thing, Found found) {
        var inFile = found.inBody().isEmpty() && !found.inFile().isEmpty();
        var places = inFile ? found.inFile() : found.inBody();
        var title = thing.card().title();
        return new Hit(
                thing.name().publicId(),
                thing.name().kind(),
                thing.name().slug(),
                thing.card().address(),
                title,
                found.inTitle().isEmpty() ? escaped(title) : joined(found.inTitle()),
                places.isEmpty() ? escaped(thing.card().summary()) : joined(places),
                inFile,
                thing.filing().topics(),
                thing.filing().audiences(),
                thing.filing().publishedAt());
    }

    private static String joined(List<String> places) {
        return places.stream()
                .map(String::strip)
                // Neighbours found together read as one: ma túy, not ma · túy.
                .map(place -> place.replace(CLOSE + " " + OPEN, " "))
                .map(place -> escaped(place).replace(OPEN, "<mark>").replace(CLOSE, "</mark>"))
                .collect(Collectors.joining(" … "));
    }

    private static String escaped(String text) {
        return SimpleHTMLEncoder.htmlEncode(text);
    }
}
