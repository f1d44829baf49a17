package vn.haidang.indicator.norm;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.history.Histories;
import vn.haidang.indicator.Planning;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * What one unit of something may cost, in đồng. A portal begins without any: officers enter them with their legal basis. Of
 * the same name, unit and level only one holds on a day; all changes happen one after the other.
 */
@Service
@Transactional(readOnly = true)
public class CostNorms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CostNormRows rows;
    private final NormGates gates;
    private final Histories histories;
    private final Messages messages;
    private final Clock clock;

    CostNorms(CostNormRows rows, NormGates gates, Histories histories, Messages messages, Clock clock) {
        this.rows = rows;
        this.gates = gates;
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    /** A page of them; two queries whatever its size. Empty for whoever may not read them. */
    public Page<NormSummary> find(NormFilter filter, Pageable page, Actor actor) {
        return Planning.mayRead(actor) ? rows.findAll(matching(filter), page).map(CostNorm::summary) : Page.empty(page);
    }

    private Specification<CostNorm> matching(NormFilter filter) {
        var day = filter.day() == null ? LocalDate.now(clock) : filter.day();
        return (row, _, criteria) -> {
            var all = new ArrayList<Predicate>();
            for (var word : VietnameseText.folded(filter.text()).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    // Only letters and digits are left: nothing that LIKE would read as a wildcard.
                    all.add(criteria.like(row.get("foldedText"), "%" + word + "%"));
                }
            }
            if (!filter.levels().isEmpty()) {
                all.add(row.get("level").in(filter.levels()));
            }
            if (!filter.states().isEmpty()) {
                var begun = criteria.lessThanOrEqualTo(row.<LocalDate>get("validFrom"), day);
                var over = criteria.and(
                        row.get("validTo").isNotNull(), criteria.lessThan(row.<LocalDate>get("validTo"), day));
                all.add(criteria.or(filter.states().stream()
                        .map(state -> switch (state) {
                            case UPCOMING -> criteria.not(begun);
                            case IN_FORCE -> criteria.and(begun, criteria.not(over));
                            case LAPSED -> over;
                        })
                        .toArray(Predicate[]::new)));
            }
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    /** All that hold on a day, by name; one query. For modules that estimate: they ask who may see a plan. */
    public List<NormSummary> inForce(LocalDate day) {
        return rows.inForce(day).stream().map(CostNorm::summary).toList();
    }

    /** A norm that a plan rests on, lapsed or not. */
    public Optional<NormSummary> find(long id) {
        return rows.findById(id).map(CostNorm::summary);
    }

    /** @throws NoSuchElementException when there is none for this person */
    public NormDetails get(long id, Actor actor, Locale locale) {
        if (!Planning.mayRead(actor)) {
            throw new NoSuchElementException("cost norm " + id);
        }
        return new NormDetails(
                row(id).summary(),
                histories.of(CostNorm.class, id, state -> state.inWords(key -> messages.text(locale, key))),
                Planning.mayManage(actor));
    }

    /** @return its id */
    @Transactional
    public long create(NormDraft draft, Actor actor) {
        hold(actor);
        Refused.unless(draft.problems());
        requireFree(draft, null);
        return rows.save(new CostNorm(draft)).id();
    }

    /**
     * Mends what was written wrongly. A new amount is a new norm: the older one is ended, so that earlier plans keep theirs.
     *
     * @param version that was read; an older one is refused
     */
    @Transactional
    public void change(long id, NormDraft draft, long version, Actor actor) {
        hold(actor);
        var row = row(id);
        row.expect(version);
        Refused.unless(draft.problems());
        requireFree(draft, id);
        row.change(draft);
    }

    /**
     * From the day after on it no longer holds.
     *
     * @param lastDay on which it still does
     * @param version that was read; an older one is refused
     */
    @Transactional
    public void end(long id, @Nullable LocalDate lastDay, long version, Actor actor) {
        hold(actor);
        if (lastDay == null) {
            throw Refused.because("indicator.norm.lastDay.missing");
        }
        var row = row(id);
        row.expect(version);
        row.end(lastDay);
    }

    /** Asks for permission and holds the norms; rows are read after. */
    private void hold(Actor actor) {
        Planning.demand(actor);
        gates.hold(NormGate.ID);
    }

    private void requireFree(NormDraft draft, @Nullable Long but) {
        var from = Objects.requireNonNull(draft.validFrom());
        rows.findBySeriesKey(CostNorm.series(draft)).stream()
                .filter(row -> (but == null || row.id() != but) && row.overlaps(from, draft.validTo()))
                .findFirst()
                .ifPresent(row -> {
                    throw Refused.because(
                            "indicator.norm.from.taken", draft.name(), draft.unit(), DAY.format(row.validFrom()));
                });
    }

    private CostNorm row(long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("cost norm " + id));
    }
}
