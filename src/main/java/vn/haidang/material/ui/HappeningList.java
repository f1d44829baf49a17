package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.material.trail.TrailEntry;
import vn.haidang.shared.ui.Dates;
import vn.haidang.taxonomy.Claim;

/** What happened to a material: who, when, and what they wrote; the latest first. */
class HappeningList extends OrderedList {

    HappeningList(List<TrailEntry> entries, Map<Long, String> names) {
        addClassName("hd-history");
        entries.forEach(entry -> add(item(entry, names)));
    }

    private ListItem item(TrailEntry entry, Map<Long, String> names) {
        var who = entry.accountId() == null
                ? getTranslation("material.trail.nobody")
                : names.getOrDefault(entry.accountId(), getTranslation("material.trail.nobody"));
        var revision = entry.revision() == null ? "" : String.valueOf(entry.revision());
        var text = new Span(getTranslation(entry.kind().messageKey(), who, revision, detail(entry)));
        var time = new Span(Dates.moment(entry.at()));
        time.addClassName("hd-time");
        var lines = new Div(text, time);
        lines.addClassName("hd-lines");
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("hd-note");
            lines.add(note);
        }
        return new ListItem(lines);
    }

    private String detail(TrailEntry entry) {
        return switch (entry.kind()) {
            case SCHEDULED -> moment(entry.detail());
            case OPINION_ASKED, OPINION_CANCELLED, OPINION_GIVEN -> words(entry.detail());
            default -> entry.detail();
        };
    }

    private static String moment(String text) {
        try {
            return Dates.moment(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    /** Claim and verdict, as people read them. */
    private String words(String detail) {
        return Arrays.stream(detail.split(" "))
                .map(word -> {
                    for (var claim : Claim.values()) {
                        if (claim.name().equals(word)) {
                            return getTranslation("material.claim." + claim);
                        }
                    }
                    for (var verdict : OpinionVerdict.values()) {
                        if (verdict.name().equals(word)) {
                            return getTranslation(verdict.messageKey());
                        }
                    }
                    return word;
                })
                .collect(Collectors.joining(" – "));
    }
}
