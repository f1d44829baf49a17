package vn.haidang.search.missed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.SearchWords;

/** A text that was asked for often enough to be kept. Erased, it remembers only its fingerprint: so it is never kept again. */
@Entity
class MissedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "missed_search_seq")
    @SequenceGenerator(name = "missed_search_seq", sequenceName = "missed_search_seq")
    private @Nullable Long id;

    private String fingerprint;

    @Column(length = CountableText.MAX)
    private String text;

    @Column(length = CountableText.MAX)
    private String textKey;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private int days;
    private long times;

    @Enumerated(EnumType.STRING)
    private MissedState state = MissedState.OPEN;

    @Column(length = MissedEntry.NOTE_MAX)
    private String note = "";

    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MissedSearch() {}

    MissedSearch(String fingerprint, String text, LocalDate firstDay, LocalDate lastDay, int days, long times) {
        this.fingerprint = fingerprint;
        this.text = text;
        this.textKey = SearchWords.folded(text);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = days;
        this.times = times;
    }

    void asked(LocalDate day, int more) {
        times += more;
        if (day.isAfter(lastDay)) {
            days++;
            lastDay = day;
        }
    }

    void decide(MissedState decision, String words, long by, Instant now) {
        state = decision;
        note = words;
        decidedBy = by;
        decidedAt = now;
    }

    void reopen() {
        state = MissedState.OPEN;
        decidedBy = null;
        decidedAt = null;
    }

    void erase(long by, Instant now) {
        text = "";
        textKey = "";
        decide(MissedState.DISMISSED, "", by, now);
    }

    String fingerprint() {
        return fingerprint;
    }

    String note() {
        return note;
    }

    boolean isErased() {
        return text.isEmpty();
    }

    MissedEntry entry() {
        return new MissedEntry(
                Objects.requireNonNull(id), text, times, days, firstDay, lastDay, state, note, decidedAt, decidedBy);
    }
}
