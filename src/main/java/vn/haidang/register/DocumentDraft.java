package vn.haidang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * An entry as a form edits it. Texts are composed (NFC) and trimmed on the way in.
 *
 * @param number as the document writes it: {@code 105/2021/NĐ-CP}
 * @param issuer who issued it: {@code Chính phủ}
 * @param inForceTo the last day on which it is in force
 * @param partlyLapsed which parts lapsed on {@code partlyLapsedOn}
 * @param replacedBy id of the entry that took its place
 * @param amendedBy ids of entries
 * @param subject what it is about (trích yếu)
 * @param source where the entry was taken from, in words
 * @param sourceUrl where the text can be read
 * @param note for officers only
 * @param toStudy units are asked to study it (quán triệt)
 * @param listed the public may see it, once it is checked
 */
public record DocumentDraft(
        String number,
        DocumentKind kind,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable LocalDate partlyLapsedOn,
        String partlyLapsed,
        @Nullable Long replacedBy,
        List<Long> amendedBy,
        String subject,
        @Nullable DocumentFile file,
        String source,
        String sourceUrl,
        Verification verification,
        String note,
        boolean toStudy,
        boolean listed) {

    public static final int NUMBER_MAX = 60;
    public static final int ISSUER_MAX = 160;
    public static final int PARTLY_MAX = 300;
    public static final int AMENDED_MAX = 20;
    public static final int SUBJECT_MAX = 500;
    public static final int SOURCE_MAX = 300;
    public static final int URL_MAX = 500;
    public static final int NOTE_MAX = 1000;

    public DocumentDraft {
        number = VietnameseText.line(number);
        issuer = VietnameseText.line(issuer);
        partlyLapsed = VietnameseText.line(partlyLapsed);
        subject = VietnameseText.line(subject);
        source = VietnameseText.line(source);
        sourceUrl = VietnameseText.line(sourceUrl);
        note = VietnameseText.lines(note);
        amendedBy = amendedBy.stream().distinct().sorted().toList();
    }

    public static DocumentDraft empty() {
        return new DocumentDraft(
                "",
                DocumentKind.DECREE,
                "",
                null,
                null,
                null,
                null,
                "",
                null,
                List.of(),
                "",
                null,
                "",
                "",
                Verification.UNCHECKED,
                "",
                false,
                true);
    }

    public Validity validity() {
        return new Validity(inForceFrom, inForceTo, partlyLapsedOn, partlyLapsed);
    }

    DocumentDraft lapsed(@Nullable LocalDate lastDay, @Nullable Long replacement) {
        return new DocumentDraft(
                number,
                kind,
                issuer,
                issuedOn,
                inForceFrom,
                lastDay,
                partlyLapsedOn,
                partlyLapsed,
                replacement,
                amendedBy,
                subject,
                file,
                source,
                sourceUrl,
                verification,
                note,
                toStudy,
                listed);
    }

    /** Everything that keeps this from being an entry; each reason begins with the name of its field. */
    List<Reason> reasonsAgainst() {
        var reasons = new ArrayList<Reason>();
        if (DocumentNumber.words(number).stream().noneMatch(word -> Character.isDigit(word.charAt(0)))) {
            reasons.add(Reason.of("register.draft.number.missing"));
        }
        missing(reasons, issuer, "issuer");
        missing(reasons, subject, "subject");
        limit(reasons, number, NUMBER_MAX, "number");
        limit(reasons, issuer, ISSUER_MAX, "issuer");
        limit(reasons, subject, SUBJECT_MAX, "subject");
        limit(reasons, partlyLapsed, PARTLY_MAX, "partlyLapsed");
        limit(reasons, source, SOURCE_MAX, "source");
        limit(reasons, sourceUrl, URL_MAX, "sourceUrl");
        limit(reasons, note, NOTE_MAX, "note");
        if (amendedBy.size() > AMENDED_MAX) {
            reasons.add(Reason.of("register.draft.amendedBy.many", AMENDED_MAX));
        }
        if (!sourceUrl.isEmpty() && !WebAddress.isOne(sourceUrl)) {
            reasons.add(Reason.of("register.draft.sourceUrl.bad"));
        }
        dates(reasons);
        return reasons;
    }

    private void dates(List<Reason> reasons) {
        if (issuedOn != null && inForceFrom != null && inForceFrom.isBefore(issuedOn)) {
            reasons.add(Reason.of("register.draft.inForceFrom.early"));
        }
        if (inForceFrom != null && inForceTo != null && inForceTo.isBefore(inForceFrom)) {
            reasons.add(Reason.of("register.draft.inForceTo.early"));
        }
        if (replacedBy != null && inForceTo == null) {
            reasons.add(Reason.of("register.draft.inForceTo.missing"));
        }
        if (partlyLapsedOn != null && partlyLapsed.isEmpty()) {
            reasons.add(Reason.of("register.draft.partlyLapsed.missing"));
        }
        if (partlyLapsedOn == null && !partlyLapsed.isEmpty()) {
            reasons.add(Reason.of("register.draft.partlyLapsedOn.missing"));
        }
    }

    private static void missing(List<Reason> reasons, String text, String field) {
        if (text.isEmpty()) {
            reasons.add(Reason.of("register.draft." + field + ".missing"));
        }
    }

    private static void limit(List<Reason> reasons, String text, int max, String field) {
        if (text.length() > max) {
            reasons.add(Reason.of("register.draft." + field + ".long", max, text.length()));
        }
    }
}
