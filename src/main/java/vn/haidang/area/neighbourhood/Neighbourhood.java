package vn.haidang.area.neighbourhood;

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
import java.util.regex.Pattern;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaNames;
import vn.haidang.shared.Refused;

/** A neighbourhood under one name, from a day on and to a day. */
@Entity
@Audited
class Neighbourhood {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "neighbourhood_seq")
    @SequenceGenerator(name = "neighbourhood_seq", sequenceName = "neighbourhood_seq")
    private @Nullable Long id;

    private long areaId;

    @Enumerated(EnumType.STRING)
    private NeighbourhoodKind kind;

    private String name;

    @NotAudited
    private String nameKey;

    @NotAudited
    private String foldedName;

    @NotAudited
    private String sortName;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private String basis;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Neighbourhood() {}

    @SuppressWarnings("NullAway.Init") // state sets the rest
    Neighbourhood(long areaId, NeighbourhoodDraft draft) {
        this.areaId = areaId;
        state(draft);
    }

    /** Mends what was written wrongly; it never was otherwise. */
    void correct(NeighbourhoodDraft draft) {
        if (validTo != null && Objects.requireNonNull(draft.validFrom()).isAfter(validTo)) {
            throw Refused.because("area.neighbourhood.backwards", DAY.format(validTo));
        }
        state(draft);
    }

    private void state(NeighbourhoodDraft draft) {
        kind = draft.kind();
        name = draft.name();
        nameKey = AreaNames.marked(name);
        foldedName = AreaNames.folded(name);
        sortName = NUMBER.matcher(foldedName)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
        validFrom = Objects.requireNonNull(draft.validFrom());
        basis = draft.basis();
    }

    /** @param lastDay on which it still is */
    void end(LocalDate lastDay, Ending how) {
        if (validTo != null) {
            throw Refused.because("area.neighbourhood.ended", name, DAY.format(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw Refused.because("area.neighbourhood.early", name, DAY.format(validFrom));
        }
        validTo = lastDay;
        ending = how;
    }

    /** Takes back a closing that was a mistake. */
    void reopen() {
        if (ending != Ending.CLOSED) {
            throw Refused.because("area.neighbourhood.reopen.not", name);
        }
        validTo = null;
        ending = null;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (validTo == null || !validTo.isBefore(from)) && (to == null || !validFrom.isAfter(to));
    }

    /** @throws Refused when somebody changed it since it was read */
    void expect(long version) {
        if (this.version != version) {
            throw Refused.because("area.neighbourhood.changed");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long areaId() {
        return areaId;
    }

    String nameKey() {
        return nameKey;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    NeighbourhoodSummary summary(String area) {
        return new NeighbourhoodSummary(id(), areaId, area, kind, name, validFrom, validTo, ending, basis, version);
    }

    /** As its history tells it. */
    Map<String, String> inWords(java.util.function.Function<String, String> text) {
        var words = new LinkedHashMap<String, String>();
        words.put("area.neighbourhood.name", name);
        words.put("area.neighbourhood.kind", text.apply(kind.messageKey()));
        words.put("area.neighbourhood.from", DAY.format(validFrom));
        words.put("area.neighbourhood.to", validTo == null ? "" : DAY.format(validTo));
        words.put("area.neighbourhood.ending", ending == null ? "" : text.apply(ending.messageKey()));
        words.put("area.neighbourhood.basis", basis);
        return words;
    }
}
