package vn.haidang.taxonomy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** Topics and audiences, in the order in which people should read them. They come with the program. */
@Component
public class Taxonomy {

    private final Map<String, Term> topics = new LinkedHashMap<>();
    private final Map<String, Term> audiences = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<Door, Set<String>> doors = new LinkedHashMap<>();

    Taxonomy() {
        for (var row : ReferenceList.read("taxonomies/topics.csv")) {
            topics.put(row.get("slug"), term(row));
            Claim.ofSlug(row.get("claim")).ifPresent(claim -> claims.put(row.get("slug"), claim));
        }
        for (var row : ReferenceList.read("taxonomies/audiences.csv")) {
            audiences.put(row.get("slug"), term(row));
            for (var door : Door.values()) {
                if (door.slug().equals(row.get("door"))) {
                    doors.computeIfAbsent(door, _ -> new LinkedHashSet<>()).add(row.get("slug"));
                }
            }
        }
    }

    public Collection<Term> topics() {
        return topics.values();
    }

    public Collection<Term> audiences() {
        return audiences.values();
    }

    /** The audiences behind a door of the home page. */
    public Set<String> audiencesBehind(Door door) {
        return doors.getOrDefault(door, Set.of());
    }

    /**
     * What a text of these topics claims that an expert should look at: as its author declared, and as the topics imply.
     * A text about first aid makes a claim about health whether anybody declared it or not.
     */
    public Set<Claim> claims(Collection<Claim> declared, Collection<String> topicSlugs) {
        var all = EnumSet.noneOf(Claim.class);
        all.addAll(declared);
        topicSlugs.stream().map(claims::get).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    public Optional<Term> topic(String slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    public Optional<Term> audience(String slug) {
        return Optional.ofNullable(audiences.get(slug));
    }

    /** A readable name even for a slug that has left the list: old materials keep theirs. */
    public String topicName(String slug, Locale locale) {
        return topic(slug).map(term -> term.name(locale)).orElse(slug);
    }

    /** A readable name even for a slug that has left the list. */
    public String audienceName(String slug, Locale locale) {
        return audience(slug).map(term -> term.name(locale)).orElse(slug);
    }

    private static Term term(CSVRecord row) {
        return new Term(row.get("slug"), VietnameseText.nfc(row.get("name_vi")), row.get("name_en"));
    }
}
