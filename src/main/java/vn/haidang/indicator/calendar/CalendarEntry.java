package vn.haidang.indicator.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/** A day or span that officers keep. A removed one stays as a row, so that it can be put back and its history is told. */
@Entity
@Audited
class CalendarEntry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_entry_seq")
    @SequenceGenerator(name = "calendar_entry_seq", sequenceName = "calendar_entry_seq")
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String source;
    private boolean removed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarEntry() {}

    @SuppressWarnings("NullAway.Init") // state sets the rest
    CalendarEntry(EntryDraft draft) {
        state(draft);
    }

    void change(EntryDraft draft) {
        requirePresent();
        state(draft);
    }

    private void state(EntryDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        name = draft.name();
        firstDay = Objects.requireNonNull(draft.from());
        lastDay = Objects.requireNonNull(draft.to());
        source = draft.source();
    }

    void remove() {
        requirePresent();
        removed = true;
    }

    /** Takes back a removal. */
    void putBack() {
        if (!removed) {
            throw Refused.because("indicator.entry.present", name);
        }
        removed = false;
    }

    private void requirePresent() {
        if (removed) {
            throw Refused.because("indicator.entry.removed", name);
        }
    }

    /** @throws Refused when somebody changed it since it was read */
    void expect(long version) {
        if (this.version != version) {
            throw Refused.because("indicator.entry.changed");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isRemoved() {
        return removed;
    }

    EntryDetails details() {
        return new EntryDetails(id(), new EntryDraft(kind, name, firstDay, lastDay, source), version);
    }

    CalendarDay day() {
        return new CalendarDay(firstDay, lastDay, kind, name, name, source, id());
    }

    /** As its history tells it. */
    Map<String, String> inWords(UnaryOperator<String> text) {
        var words = new LinkedHashMap<String, String>();
        words.put("indicator.entry.kind", text.apply(kind.messageKey()));
        words.put("indicator.entry.name", name);
        words.put("indicator.entry.from", DAY.format(firstDay));
        words.put("indicator.entry.to", DAY.format(lastDay));
        words.put("indicator.entry.source", source);
        words.put("indicator.entry.state", text.apply("indicator.entry.state." + (removed ? "removed" : "kept")));
        return words;
    }
}
