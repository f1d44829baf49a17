package vn.haidang.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Term;

/** What campaigns are about: the topics of the joint scheme, and the themes of the action months in June. */
@Component
public class Themes {

    private final Map<String, Term> topics = new LinkedHashMap<>();
    private final Map<Integer, JuneTheme> june = new LinkedHashMap<>();

    Themes() {
        for (var row : ReferenceList.read("indicators/themes.csv")) {
            topics.put(
                    row.get("slug"),
                    new Term(row.get("slug"), VietnameseText.nfc(row.get("name_vi")), row.get("name_en")));
        }
        for (var row : ReferenceList.read("indicators/june-themes.csv")) {
            var year = Integer.parseInt(row.get("year"));
            june.put(
                    year,
                    new JuneTheme(
                            year,
                            VietnameseText.nfc(row.get("theme_vi")),
                            row.get("theme_en"),
                            VietnameseText.nfc(row.get("source"))));
        }
    }

    /** Ma túy, HIV/AIDS, mại dâm. */
    public Collection<Term> topics() {
        return Collections.unmodifiableCollection(topics.values());
    }

    public Optional<Term> topic(String slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    /** A readable name even for a slug that has left the list: old plans keep theirs. */
    public String topicName(String slug, Locale locale) {
        return topic(slug).map(term -> term.name(locale)).orElse(slug);
    }

    /** Empty for a year whose theme is not known. */
    public Optional<JuneTheme> june(int year) {
        return Optional.ofNullable(june.get(year));
    }

    public Collection<JuneTheme> juneThemes() {
        return Collections.unmodifiableCollection(june.values());
    }
}
