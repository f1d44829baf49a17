package vn.haidang.indicator.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A day or a span as a form states it.
 *
 * @param to last day; {@code null} for one day alone
 * @param source who says so, and where: an exam week without a source is a rumour
 */
public record EntryDraft(
        @Nullable DayKind kind,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    public static final int NAME_MAX = 160;
    public static final int SOURCE_MAX = 300;
    /** A longer span says nothing about any of its days. */
    public static final int DAYS_MAX = 120;

    public EntryDraft {
        name = VietnameseText.line(name);
        source = VietnameseText.line(source);
        to = to == null ? from : to;
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (kind == null) {
            problems.add(Reason.of("indicator.entry.kind.missing"));
        }
        if (name.isEmpty()) {
            problems.add(Reason.of("indicator.entry.name.missing"));
        }
        if (name.length() > NAME_MAX) {
            problems.add(Reason.of("indicator.entry.name.long", NAME_MAX));
        }
        if (from == null || to == null) {
            problems.add(Reason.of("indicator.entry.from.missing"));
        } else if (to.isBefore(from)) {
            problems.add(Reason.of("indicator.entry.to.early"));
        } else if (to.isAfter(from.plusDays(DAYS_MAX - 1))) {
            problems.add(Reason.of("indicator.entry.to.late", DAYS_MAX));
        }
        if (source.isEmpty()) {
            problems.add(Reason.of("indicator.entry.source.missing"));
        }
        if (source.length() > SOURCE_MAX) {
            problems.add(Reason.of("indicator.entry.source.long", SOURCE_MAX));
        }
        return problems;
    }
}
