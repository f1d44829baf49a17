package vn.haidang.search.pin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.SearchWords;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A pin as a form edits it.
 *
 * @param text what people search; marks, the place of tones, case and punctuation do not matter
 * @param things public ids, the first one first
 * @param firstDay on which it holds; {@code null} for at once
 * @param lastDay on which it holds; {@code null} for good
 * @param note why, for other editors
 */
public record PinDraft(
        String text,
        List<String> things,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String note) {

    public static final int TEXT_MAX = 120;
    /** More than that is a list of its own, and nothing else would be seen on a phone. */
    public static final int THINGS_MAX = 5;

    public static final int NOTE_MAX = 300;

    public PinDraft {
        text = VietnameseText.line(text);
        things = things.stream().distinct().toList();
        note = VietnameseText.line(note);
    }

    /** For a text that nothing is pinned to yet. */
    public static PinDraft of(String text) {
        return new PinDraft(text, List.of(), null, null, "");
    }

    /** With which searches are compared. */
    String key() {
        return SearchWords.folded(text);
    }

    /** Each reason begins with the name of its field. */
    List<Reason> reasonsAgainst() {
        var reasons = new ArrayList<Reason>();
        if (key().isEmpty()) {
            reasons.add(Reason.of("search.pin.text.missing"));
        }
        if (text.length() > TEXT_MAX || key().length() > TEXT_MAX) {
            reasons.add(Reason.of("search.pin.text.long", TEXT_MAX));
        }
        if (things.isEmpty()) {
            reasons.add(Reason.of("search.pin.things.missing"));
        }
        if (things.size() > THINGS_MAX) {
            reasons.add(Reason.of("search.pin.things.many", THINGS_MAX));
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            reasons.add(Reason.of("search.pin.lastDay.early"));
        }
        if (note.length() > NOTE_MAX) {
            reasons.add(Reason.of("search.pin.note.long", NOTE_MAX, note.length()));
        }
        return reasons;
    }
}
