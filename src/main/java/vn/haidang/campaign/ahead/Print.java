package vn.haidang.campaign.ahead;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person last printed of one look ahead. */
@Entity
@Table(name = "look_ahead_print")
class Print {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "look_ahead_print_seq")
    @SequenceGenerator(name = "look_ahead_print_seq", sequenceName = "look_ahead_print_seq")
    private @Nullable Long id;

    private long accountId;
    private String scope;
    private int span;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant printedAt;

    @ElementCollection
    @CollectionTable(name = "look_ahead_print_line", joinColumns = @JoinColumn(name = "print_id"))
    @MapKeyColumn(name = "line_key")
    private Map<String, Line> lines = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Print() {}

    /** A first print; see {@link #take}. */
    Print(long accountId, String scope, int span, LocalDate first, LocalDate last, Instant now) {
        this.accountId = accountId;
        this.scope = scope;
        this.span = span;
        firstDay = first;
        lastDay = last;
        printedAt = now;
    }

    /** @param last later entries were not on the sheet */
    void take(LocalDate first, LocalDate last, Map<String, Line> printed, Instant now) {
        firstDay = first;
        lastDay = last;
        printedAt = now;
        lines.keySet().retainAll(printed.keySet());
        lines.putAll(printed);
    }

    /** Whether an entry that begins on this day would have been on the sheet. */
    boolean reachedTo(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    Instant printedAt() {
        return printedAt;
    }

    Map<String, Line> lines() {
        return Map.copyOf(lines);
    }

    @Embeddable
    record Line(
            LocalDate firstDay,
            LocalDate lastDay,
            String hash,
            @Column(name = "shown") String shown) {}
}
