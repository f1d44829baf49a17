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

/** Forms of communication, in the order in which plans offer them. They come with the program. */
@Component
public class Forms {

    private static final String FILE = "indicators/forms.csv";

    private final Map<String, Form> all = new LinkedHashMap<>();

    Forms() {
        for (var row : ReferenceList.read(FILE)) {
            all.put(
                    row.get("slug"),
                    new Form(
                            row.get("slug"),
                            VietnameseText.nfc(row.get("name_vi")),
                            row.get("name_en"),
                            Group.ofSlug(row.get("group")).orElseThrow(() -> Unknown.in(FILE, row, "group")),
                            List.of(row.get("indicators").split(" ")),
                            Boolean.parseBoolean(row.get("one_off")),
                            Boolean.parseBoolean(row.get("interactive"))));
        }
    }

    public Collection<Form> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    public Optional<Form> find(String slug) {
        return Optional.ofNullable(all.get(slug));
    }

    /** A readable name even for a slug that has left the list: old plans keep theirs. */
    public String name(String slug, Locale locale) {
        return find(slug).map(form -> form.name(locale)).orElse(slug);
    }
}
