package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.MaterialDetails;
import vn.haidang.review.Review;
import vn.haidang.review.ReviewState;
import vn.haidang.shared.ui.Dates;

/** Who froze, submitted and decided what, and when; the latest first. */
class History extends OrderedList {

    History(MaterialDetails details) {
        addClassName("hd-history");
        var entries = new ArrayList<Entry>();
        details.reviews().forEach(review -> entries.addAll(entries(review, details.names())));
        details.revisions().stream()
                .filter(revision -> revision.authorId() == null)
                .forEach(revision -> entries.add(new Entry(
                        revision.createdAt(), getTranslation("material.history.imported", revision.number()), null)));
        entries.sort(Comparator.comparing(Entry::at).reversed());
        entries.forEach(entry -> add(item(entry)));
    }

    private List<Entry> entries(Review review, Map<Long, String> names) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                review.submittedAt(),
                getTranslation("material.history.submitted", name(names, review.submittedBy()), review.revision()),
                null));
        if (review.decidedAt() != null && review.state() != ReviewState.OPEN) {
            entries.add(new Entry(
                    review.decidedAt(),
                    getTranslation(
                            "material.history." + review.state(), name(names, review.decidedBy()), review.revision()),
                    review.note()));
        }
        return entries;
    }

    private ListItem item(Entry entry) {
        var time = new Span(Dates.moment(entry.at));
        time.addClassName("hd-time");
        var text = new Div(new Span(entry.text), time);
        text.addClassName("hd-lines");
        if (entry.note != null && !entry.note.isEmpty()) {
            var note = new Paragraph(entry.note);
            note.addClassName("hd-note");
            text.add(note);
        }
        return new ListItem(text);
    }

    private static String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private record Entry(Instant at, String text, @Nullable String note) {}
}
