package vn.haidang.material;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.area.hotspot.HotspotWords;
import vn.haidang.shared.Reason;

/**
 * No public title calls a place a hotspot: not in the title, the summary, nor in the names under which files are handed out.
 * Stops submitting, approving and publishing; a draft may be kept, so that it can be mended.
 */
@Component
class PlacesSpared {

    private final HotspotWords words;

    PlacesSpared(HotspotWords words) {
        this.words = words;
    }

    List<Reason> reasonsAgainst(MaterialDraft draft) {
        var reasons = new ArrayList<Reason>();
        look(reasons, draft.title(), "area.hotspot.beside.title");
        look(reasons, draft.summary(), "area.hotspot.beside.summary");
        for (var file : draft.files()) {
            look(reasons, file.title(), "area.hotspot.beside.file");
            look(reasons, file.name(), "area.hotspot.beside.file");
        }
        return reasons.stream().distinct().toList();
    }

    private void look(List<Reason> reasons, String text, String key) {
        words.besideAPlace(text).map(phrase -> phrase.reason(key)).ifPresent(reasons::add);
    }
}
