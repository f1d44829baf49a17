package vn.haidang.campaign.activity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.shared.Messages;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/**
 * What stands in the cells of a line: forms, audiences and topics by their Vietnamese names, whatever language a person
 * reads the portal in, so that a table means the same on every desk. Slugs are understood as well.
 */
@Component
public class CellWords {

    private static final String BETWEEN = "; ";

    private final Taxonomy taxonomy;
    private final Forms forms;
    private final Map<String, String> formSlugs = new HashMap<>();
    private final Map<String, String> audienceSlugs = new HashMap<>();
    private final Map<String, String> topicSlugs = new HashMap<>();

    CellWords(Taxonomy taxonomy, Forms forms) {
        this.taxonomy = taxonomy;
        this.forms = forms;
        forms.all().forEach(form -> known(formSlugs, form.slug(), form.name()));
        taxonomy.audiences().forEach(term -> known(audienceSlugs, term.slug(), term.name()));
        taxonomy.topics().forEach(term -> known(topicSlugs, term.slug(), term.name()));
    }

    private static void known(Map<String, String> slugs, String slug, String name) {
        slugs.put(slug, slug);
        slugs.put(VietnameseText.folded(name), slug);
    }

    /** Names that a cell offers, in the order of the lists. */
    public List<String> offered(ActivityCell cell) {
        return switch (cell) {
            case FORM -> forms.all().stream().map(Form::name).toList();
            case AUDIENCES -> taxonomy.audiences().stream().map(Term::name).toList();
            case TOPICS -> taxonomy.topics().stream().map(Term::name).toList();
            default -> List.of();
        };
    }

    /** What stands in the cell, as it would be typed. */
    public String value(ActivityText text, ActivityCell cell) {
        return switch (cell) {
            case TITLE -> text.title();
            case FORM -> text.form() == null ? "" : forms.name(text.form(), Messages.VIETNAMESE);
            case AUDIENCES -> joined(text.audiences(), slug -> taxonomy.audienceName(slug, Messages.VIETNAMESE));
            case TOPICS -> joined(text.topics(), slug -> taxonomy.topicName(slug, Messages.VIETNAMESE));
            case LEAD -> text.lead();
            case PARTNERS -> text.partners();
            case TIME -> text.time();
            case UNITS -> text.units();
            case QUANTITY -> text.quantity() == null ? "" : text.quantity().toString();
            case PRODUCT -> text.product();
            case FUNDING -> text.fundingText();
            case NOTE -> text.note();
            case REASON -> text.reason();
        };
    }

    Optional<String> form(String word) {
        return Optional.ofNullable(formSlugs.get(VietnameseText.folded(word.strip())));
    }

    Set<String> audiences(String words) {
        return slugs(words, audienceSlugs);
    }

    Set<String> topics(String words) {
        return slugs(words, topicSlugs);
    }

    /** The first of these words that no list knows. */
    Optional<String> unknown(ActivityCell cell, String words) {
        var known = cell == ActivityCell.AUDIENCES ? audienceSlugs : topicSlugs;
        return parts(words).stream()
                .filter(word -> !known.containsKey(VietnameseText.folded(word)))
                .findFirst();
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Set<String> slugs(String words, Map<String, String> known) {
        return parts(words).stream()
                .flatMap(word -> Optional.ofNullable(known.get(VietnameseText.folded(word))).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(Collection<String> slugs, UnaryOperator<String> name) {
        return slugs.stream().map(name).collect(Collectors.joining(BETWEEN));
    }
}
