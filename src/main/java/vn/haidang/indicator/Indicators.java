package vn.haidang.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** What is counted, in the order in which reports list it. It comes with the program. */
@Component
public class Indicators {

    private static final String FILE = "indicators/indicators.csv";

    private final Map<String, Indicator> all = new LinkedHashMap<>();

    Indicators() {
        for (var row : ReferenceList.read(FILE)) {
            all.put(
                    row.get("slug"),
                    new Indicator(
                            row.get("slug"),
                            VietnameseText.nfc(row.get("name_vi")),
                            row.get("name_en"),
                            VietnameseText.nfc(row.get("unit_vi")),
                            row.get("unit_en"),
                            Counting.ofSlug(row.get("counting")).orElseThrow(() -> Unknown.in(FILE, row, "counting")),
                            Group.ofSlug(row.get("group")).orElseThrow(() -> Unknown.in(FILE, row, "group")),
                            VietnameseText.nfc(row.get("source"))));
        }
    }

    public Collection<Indicator> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    public List<Indicator> of(Group group) {
        return all.values().stream()
                .filter(indicator -> indicator.group() == group)
                .toList();
    }

    public Optional<Indicator> find(String slug) {
        return Optional.ofNullable(all.get(slug));
    }

    /** A readable name even for a slug that has left the list: old plans keep theirs. */
    public String name(String slug, Locale locale) {
        return find(slug).map(indicator -> indicator.name(locale)).orElse(slug);
    }

    /** The unit behind the number; empty for a slug that has left the list. */
    public String unit(String slug, Locale locale) {
        return find(slug).map(indicator -> indicator.unit(locale)).orElse("");
    }
}
