package vn.haidang.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;
import vn.haidang.search.care.CareTerms;
import vn.haidang.search.synonym.Synonyms;
import vn.haidang.search.typing.Rewriter;
import vn.haidang.search.typing.Rewriting;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.VietnameseText;

/** Reads what was typed by what is known at a moment: the portal's own words, other names, words that call for care. */
record QueryReader(Rewriter rewriter, Synonyms synonyms, CareTerms care) {

    private static final Pattern EXCLUDED = Pattern.compile("(?<=^|\\s)-(?:\"([^\"]+)\"|([\\p{L}\\p{N}][^\\s\"]*))");
    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");

    /** @param literal exactly the typed words are asked for, no reading of them and no other names */
    QueryText read(String text, boolean literal) {
        var composed = VietnameseText.nfc(text);
        var excluded = EXCLUDED.matcher(composed)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(QueryReader::hasSyllable)
                .toList();
        var asked = beginning(EXCLUDED.matcher(composed).replaceAll(" ").strip());
        var rewriting = rewriter.rewrite(asked);
        var calledFor = care.of(spoken(rewriting));
        if (calledFor == Care.SUPPLY) {
            return aboutThingsOnly(rewriting);
        }
        return literal || rewriting.words().isEmpty()
                ? typed(asked, excluded, calledFor)
                : meant(rewriting, excluded, calledFor);
    }

    private QueryText meant(Rewriting rewriting, List<String> excluded, Care calledFor) {
        return new QueryText(
                words(rewriting.words()),
                phrases(rewriting),
                excluded,
                rewriting.typed(),
                rewriting.text(),
                rewriting.isWorthTelling() ? rewriting.text() : null,
                calledFor);
    }

    private static QueryText typed(String asked, List<String> excluded, Care calledFor) {
        var syllables = new LinkedHashSet<String>();
        Syllables.of(asked).forEach(found -> syllables.add(lower(found.group())));
        var words = syllables.stream()
                .limit(QueryText.SYLLABLES_MAX)
                .map(syllable -> new QueryText.Word(syllable, syllable, List.of()))
                .toList();
        return new QueryText(words, phrases(Rewriting.none(asked)), excluded, asked, asked, null, calledFor);
    }

    /** Who asks where to get something is answered what it does; the words of getting and making go no further. */
    private QueryText aboutThingsOnly(Rewriting rewriting) {
        return typed(String.join(" ", care.things(spoken(rewriting))), List.of(), Care.SUPPLY);
    }

    private static List<QueryText.Phrase> phrases(Rewriting rewriting) {
        return PHRASE.matcher(rewriting.typed())
                .results()
                .filter(found -> hasSyllable(found.group(1)))
                .map(found -> new QueryText.Phrase(found.group(1), rewriting.text(found.start(1), found.end(1))))
                .toList();
    }

    private List<QueryText.Word> words(List<Rewriting.Word> rewritten) {
        var also = also(rewritten);
        var known = new HashSet<String>();
        var words = new ArrayList<QueryText.Word>();
        for (var place = 0; place < rewritten.size() && words.size() < QueryText.SYLLABLES_MAX; place++) {
            var word = rewritten.get(place);
            if (known.add(lower(word.typed()) + " " + lower(word.meant()))) {
                words.add(new QueryText.Word(lower(word.typed()), lower(word.meant()), also.get(place)));
            }
        }
        return words;
    }

    /** Other names, by the place of each syllable of the term they are names for. */
    private List<List<String>> also(List<Rewriting.Word> rewritten) {
        var syllables = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < rewritten.size(); place++) {
            for (var part : Syllables.of(rewritten.get(place).meant())) {
                syllables.add(part.group());
                places.add(place);
            }
        }
        var also = new ArrayList<List<String>>();
        rewritten.forEach(_ -> also.add(new ArrayList<>()));
        for (var found : synonyms.in(syllables)) {
            places.subList(found.from(), found.to()).stream()
                    .distinct()
                    .forEach(place -> also.get(place).add(found.term()));
        }
        return also;
    }

    private static List<CareTerms.Syllable> spoken(Rewriting rewriting) {
        return rewriting.words().stream()
                .map(word -> new CareTerms.Syllable(word.typed(), word.meant()))
                .toList();
    }

    private static String beginning(String text) {
        var syllables = Syllables.of(text);
        return syllables.size() <= QueryText.SYLLABLES_MAX
                ? text
                : text.substring(0, syllables.get(QueryText.SYLLABLES_MAX - 1).end());
    }

    private static boolean hasSyllable(@Nullable String text) {
        return text != null && !Syllables.of(text).isEmpty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
