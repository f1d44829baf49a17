package vn.haidang.indicator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** Targets that stand in real plans, each with its source. They come with the program. */
@Component
public class SeenTargets {

    private static final String FILE = "indicators/targets-seen.csv";

    private final List<SeenTarget> all;

    SeenTargets() {
        all = ReferenceList.read(FILE).stream()
                .map(row -> new SeenTarget(
                        row.get("slug"),
                        VietnameseText.nfc(row.get("name_vi")),
                        row.get("name_en"),
                        SeenTarget.Comparison.ofSlug(row.get("comparison"))
                                .orElseThrow(() -> Unknown.in(FILE, row, "comparison")),
                        Integer.parseInt(row.get("percent")),
                        Integer.parseInt(row.get("year")),
                        VietnameseText.nfc(row.get("source"))))
                .toList();
    }

    public List<SeenTarget> all() {
        return all;
    }
}
