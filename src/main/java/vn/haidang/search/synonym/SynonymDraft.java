package vn.haidang.search.synonym;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A line as a form edits it.
 *
 * @param line {@code a, b, c} or {@code a => b, c}
 * @param note why, for other editors
 */
public record SynonymDraft(String line, String note) {

    public static final int NOTE_MAX = 300;

    public SynonymDraft {
        line = VietnameseText.line(line);
        note = VietnameseText.line(note);
    }

    /** Each reason begins with the name of its field. */
    List<Reason> reasonsAgainst() {
        var reasons = new ArrayList<Reason>();
        SynonymLine.problem(line)
                .ifPresent(problem -> reasons.add(Reason.of("search.synonym.line." + problem, SynonymLine.LENGTH_MAX)));
        if (note.length() > NOTE_MAX) {
            reasons.add(Reason.of("search.synonym.note.long", NOTE_MAX, note.length()));
        }
        return reasons;
    }
}
