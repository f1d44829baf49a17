package vn.haidang.area.hotspot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.SecrecyMark;
import vn.haidang.shared.VietnameseText;

/**
 * A class as a form states it: what was decided, and nothing of what it rests on.
 *
 * @param decisionNumber required, as is its day
 * @param issuer who decided
 * @param validFrom first day for which it holds
 * @param validTo last day; {@code null} while it goes on
 * @param note about the decision only: no rates, no counts, no places, no persons
 */
public record HotspotDraft(
        @Nullable HotspotLevel level,
        String decisionNumber,
        @Nullable LocalDate decidedOn,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {

    public static final int NUMBER_MAX = 60;
    public static final int ISSUER_MAX = 200;
    public static final int NOTE_MAX = 300;

    public HotspotDraft {
        decisionNumber = VietnameseText.line(decisionNumber);
        issuer = VietnameseText.line(issuer);
        note = VietnameseText.line(note);
    }

    List<Reason> problems(LocalDate today) {
        var problems = new ArrayList<Reason>();
        when(problems, level == null, "area.hotspot.level.missing");
        when(problems, decisionNumber.isEmpty(), "area.hotspot.number.missing");
        longer(problems, decisionNumber, NUMBER_MAX, "area.hotspot.number.long");
        when(problems, decidedOn == null, "area.hotspot.decided.missing");
        when(problems, decidedOn != null && decidedOn.isAfter(today), "area.hotspot.decided.future");
        when(problems, issuer.isEmpty(), "area.hotspot.issuer.missing");
        longer(problems, issuer, ISSUER_MAX, "area.hotspot.issuer.long");
        when(problems, validFrom == null, "area.hotspot.from.missing");
        when(problems, validFrom != null && validTo != null && validTo.isBefore(validFrom), "area.hotspot.backwards");
        longer(problems, note, NOTE_MAX, "area.hotspot.note.long");
        when(problems, Stream.of(decisionNumber, issuer, note).anyMatch(SecrecyMark::isOnLine), "area.hotspot.secret");
        return problems;
    }

    private static void when(List<Reason> problems, boolean against, String key) {
        if (against) {
            problems.add(Reason.of(key));
        }
    }

    private static void longer(List<Reason> problems, String text, int max, String key) {
        if (text.length() > max) {
            problems.add(Reason.of(key, max));
        }
    }
}
