package vn.haidang.indicator.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** An amount for one unit of something, from a day on and to a day. */
@Entity
@Audited
class CostNorm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_norm_seq")
    @SequenceGenerator(name = "cost_norm_seq", sequenceName = "cost_norm_seq")
    private @Nullable Long id;

    private String name;
    private String unit;

    /** Name, unit and level: of equal ones only one holds on a day. */
    @NotAudited
    private String seriesKey;

    @NotAudited
    private String foldedText;

    private long amount;

    @Enumerated(EnumType.STRING)
    private NormLevel level;

    private String basis;
    private @Nullable Long documentId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CostNorm() {}

    @SuppressWarnings("NullAway.Init") // state sets the rest
    CostNorm(NormDraft draft) {
        state(draft);
    }

    /** Mends what was written wrongly; a new amount is a new norm that begins when this one ends. */
    void change(NormDraft draft) {
        state(draft);
    }

    private void state(NormDraft draft) {
        name = draft.name();
        unit = draft.unit();
        amount = Objects.requireNonNull(draft.amount());
        level = Objects.requireNonNull(draft.level());
        basis = draft.basis();
        documentId = draft.documentId();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        note = draft.note();
        seriesKey = series(draft);
        foldedText = VietnameseText.folded(name + ' ' + basis);
    }

    /** @param lastDay on which it still holds */
    void end(LocalDate lastDay) {
        if (validTo != null && !validTo.isAfter(lastDay)) {
            throw Refused.because("indicator.norm.lastDay.ended", name, DAY.format(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw Refused.because("indicator.norm.lastDay.early", DAY.format(validFrom));
        }
        validTo = lastDay;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (validTo == null || !validTo.isBefore(from)) && (to == null || !validFrom.isAfter(to));
    }

    /** @throws Refused when somebody changed it since it was read */
    void expect(long version) {
        if (this.version != version) {
            throw Refused.because("indicator.norm.changed");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    NormSummary summary() {
        return new NormSummary(id(), name, unit, amount, level, basis, documentId, validFrom, validTo, note, version);
    }

    /** As its history tells it. */
    Map<String, String> inWords(UnaryOperator<String> text) {
        var words = new LinkedHashMap<String, String>();
        words.put("indicator.norm.name", name);
        words.put("indicator.norm.unit", unit);
        words.put(
                "indicator.norm.amount",
                NumberFormat.getIntegerInstance(Messages.VIETNAMESE).format(amount));
        words.put("indicator.norm.level", text.apply(level.messageKey()));
        words.put("indicator.norm.basis", basis);
        words.put("indicator.norm.from", DAY.format(validFrom));
        words.put("indicator.norm.to", validTo == null ? "" : DAY.format(validTo));
        words.put("indicator.norm.note", note);
        return words;
    }

    /** Equal for equal names in every case and blank; another mark is another name. */
    static String series(NormDraft draft) {
        return (draft.name() + '\u001f' + draft.unit()).toLowerCase(Locale.ROOT) + '\u001f' + draft.level();
    }
}
