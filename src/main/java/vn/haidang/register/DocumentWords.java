package vn.haidang.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Messages;
import vn.haidang.shared.VietnameseText;

/** What the register says of an entry in Vietnamese, whatever language the reader has: names, titles, history. */
@Component
class DocumentWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;

    DocumentWords(Messages messages) {
        this.messages = messages;
    }

    String kind(DocumentDraft draft) {
        return text(draft.kind().messageKey());
    }

    /** {@code Nghị định 30/2020/NĐ-CP: Công tác văn thư}; a subject that begins with the kind does not repeat it. */
    String title(DocumentDraft draft) {
        var kind = kind(draft);
        return VietnameseText.folded(draft.subject()).startsWith(VietnameseText.folded(kind) + " ")
                ? text("register.title.law", draft.subject(), draft.number())
                : text("register.title", kind, draft.number(), draft.subject());
    }

    /** Who, and since when. */
    String summary(DocumentDraft draft) {
        var parts = new StringBuilder(draft.issuer());
        if (draft.issuedOn() != null) {
            parts.append(" · ").append(text("register.summary.issued", day(draft.issuedOn())));
        }
        if (draft.inForceFrom() != null) {
            parts.append(" · ").append(text("register.summary.from", day(draft.inForceFrom())));
        }
        if (draft.inForceTo() != null) {
            parts.append(" · ")
                    .append(text(
                            "register.summary.lapsed", day(draft.inForceTo().plusDays(1))));
        }
        return parts.toString();
    }

    /** Label key → value, for the history. */
    Map<String, String> inWords(DocumentDraft draft, Function<Collection<Long>, String> numbers) {
        var replacedBy = draft.replacedBy();
        var file = draft.file();
        var words = new LinkedHashMap<String, String>();
        words.put("register.field.number", draft.number());
        words.put("register.field.kind", kind(draft));
        words.put("register.field.issuer", draft.issuer());
        words.put("register.field.subject", draft.subject());
        words.put("register.field.issuedOn", day(draft.issuedOn()));
        words.put("register.field.inForceFrom", day(draft.inForceFrom()));
        words.put("register.field.inForceTo", day(draft.inForceTo()));
        words.put("register.field.partlyLapsedOn", day(draft.partlyLapsedOn()));
        words.put("register.field.partlyLapsed", draft.partlyLapsed());
        words.put("register.field.replacedBy", replacedBy == null ? "" : numbers.apply(List.of(replacedBy)));
        words.put("register.field.amendedBy", numbers.apply(draft.amendedBy()));
        words.put("register.field.file", file == null ? "" : file.name());
        words.put("register.field.source", draft.source());
        words.put("register.field.sourceUrl", draft.sourceUrl());
        words.put("register.field.verification", text(draft.verification().messageKey()));
        words.put("register.field.note", draft.note());
        words.put("register.field.toStudy", yes(draft.toStudy()));
        words.put("register.field.listed", yes(draft.listed()));
        return words;
    }

    private String yes(boolean value) {
        return text(value ? "register.yes" : "register.no");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, arguments);
    }
}
