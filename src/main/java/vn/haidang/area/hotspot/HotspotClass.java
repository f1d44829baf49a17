package vn.haidang.area.hotspot;

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
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaUnit;
import vn.haidang.shared.Refused;

/**
 * That an area is of a class from a day on, by which decision. Classes rest on police figures about people: of those nothing
 * is kept, no rates, no places, no counts. Never indexed: no search finds it.
 */
@Entity
@Audited
class HotspotClass {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hotspot_class_seq")
    @SequenceGenerator(name = "hotspot_class_seq", sequenceName = "hotspot_class_seq")
    private @Nullable Long id;

    private long areaId;

    @Enumerated(EnumType.STRING)
    private HotspotLevel level;

    private String decisionNumber;
    private LocalDate decidedOn;
    private String issuer;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String note;
    private boolean removed;

    @Version
    private long version;

    @NotAudited
    private Instant updatedAt;

    @NotAudited
    private @Nullable Long updatedBy;

    @SuppressWarnings("NullAway.Init")
    protected HotspotClass() {}

    /** @param by account; {@code null} for the portal itself */
    @SuppressWarnings("NullAway.Init") // change sets the rest
    HotspotClass(long areaId, HotspotDraft draft, Instant now, @Nullable Long by) {
        this.areaId = areaId;
        change(draft, now, by);
    }

    /** Mends what was written wrongly; it never was otherwise. */
    final void change(HotspotDraft draft, Instant now, @Nullable Long by) {
        requireThere();
        level = Objects.requireNonNull(draft.level());
        decisionNumber = draft.decisionNumber();
        decidedOn = Objects.requireNonNull(draft.decidedOn());
        issuer = draft.issuer();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        note = draft.note();
        touched(now, by);
    }

    /** @param lastDay on which it still holds */
    void end(LocalDate lastDay, Instant now, @Nullable Long by) {
        requireThere();
        if (validTo != null) {
            throw Refused.because("area.hotspot.ended", DAY.format(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw Refused.because("area.hotspot.early", DAY.format(validFrom));
        }
        validTo = lastDay;
        touched(now, by);
    }

    void remove(Instant now, @Nullable Long by) {
        requireThere();
        removed = true;
        touched(now, by);
    }

    void putBack(Instant now, @Nullable Long by) {
        if (!removed) {
            throw Refused.because("area.hotspot.changed");
        }
        removed = false;
        touched(now, by);
    }

    private void requireThere() {
        if (removed) {
            throw Refused.because("area.hotspot.changed");
        }
    }

    private void touched(Instant now, @Nullable Long by) {
        updatedAt = now;
        updatedBy = by;
    }

    /** @throws Refused when somebody changed it since it was read */
    void expect(long version) {
        if (this.version != version) {
            throw Refused.because("area.hotspot.changed");
        }
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return !removed && (validTo == null || !validTo.isBefore(from)) && (to == null || !validFrom.isAfter(to));
    }

    /** Whether it goes on without a last day and began before that one. */
    boolean isOpenBefore(LocalDate day) {
        return !removed && validTo == null && validFrom.isBefore(day);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long areaId() {
        return areaId;
    }

    HotspotLevel level() {
        return level;
    }

    boolean isRemoved() {
        return removed;
    }

    String period() {
        return DAY.format(validFrom) + " – " + (validTo == null ? "…" : DAY.format(validTo));
    }

    HotspotLine line(AreaUnit unit) {
        return new HotspotLine(
                id(),
                areaId,
                unit.fullName(),
                unit.demo(),
                level,
                decisionNumber,
                decidedOn,
                issuer,
                validFrom,
                validTo,
                note,
                removed,
                version);
    }

    /** As its history tells it. */
    Map<String, String> inWords(Function<String, String> text) {
        var words = new LinkedHashMap<String, String>();
        words.put("area.hotspot.level", text.apply(level.messageKey()));
        words.put("area.hotspot.number", decisionNumber);
        words.put("area.hotspot.decided", DAY.format(decidedOn));
        words.put("area.hotspot.issuer", issuer);
        words.put("area.hotspot.from", DAY.format(validFrom));
        words.put("area.hotspot.to", validTo == null ? "" : DAY.format(validTo));
        words.put("area.hotspot.note", note);
        words.put("area.hotspot.removed", removed ? text.apply("area.hotspot.removed.yes") : "");
        return words;
    }
}
