package vn.haidang.campaign.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.shared.VietnameseText;

/**
 * A line of the annex, or a heading in it. Drafts and what is in force are different rows with the same key: an edit never
 * reaches what units work by.
 */
@Entity
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq")
    private @Nullable Long id;

    private long planId;
    private @Nullable String campaignKey;
    private String rowKey;
    private boolean issued;
    private long position;
    private int headingLevel;
    private String title;
    private String foldedTitle;
    private @Nullable String form;

    @ElementCollection
    @CollectionTable(name = "activity_audience", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "audience")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> audiences = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_topic", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "topic")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> topics = new HashSet<>();

    private @Nullable Long leadId;
    private String leadText;
    private String partnersText;

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "organization_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> partners = new HashSet<>();

    private String timeText;

    @Enumerated(EnumType.STRING)
    private PlanTime.Kind timeKind;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer unitQuantity;
    private String unitsText;
    private String product;
    private String fundingText;
    private @Nullable Long funding;
    private String note;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "activity_area", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "area_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_neighbourhood", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "neighbourhood_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> neighbourhoods = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_material", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "material_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> materials = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_figure", joinColumns = @JoinColumn(name = "activity_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "amount")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Long> figures = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "activity_cost", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<CostRow> costs = new ArrayList<>();

    private String doubts;
    private @Nullable Instant removedAt;
    private @Nullable Long updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(
            long planId,
            String rowKey,
            boolean issued,
            long position,
            ActivityText text,
            @Nullable Long by,
            Instant now) {
        this.planId = planId;
        this.rowKey = rowKey;
        this.issued = issued;
        this.position = position;
        take(text, by, now);
    }

    /** Says this from now on. */
    final void take(ActivityText text, @Nullable Long by, Instant now) {
        headingLevel = text.headingLevel();
        title = text.title();
        foldedTitle = VietnameseText.folded(text.title());
        form = text.form();
        replace(audiences, text.audiences());
        replace(topics, text.topics());
        leadText = text.lead();
        leadId = text.leadId();
        partnersText = text.partners();
        replace(partners, text.partnerIds());
        timeText = text.time();
        timeKind = text.timeKind();
        firstDay = text.firstDay();
        lastDay = text.lastDay();
        unitQuantity = text.quantity();
        unitsText = text.units();
        product = text.product();
        fundingText = text.fundingText();
        funding = text.funding();
        note = text.note();
        reason = text.reason();
        replace(areas, text.areaIds());
        replace(neighbourhoods, text.neighbourhoodIds());
        replace(materials, text.materialIds());
        if (!figures.equals(text.figures())) {
            figures.clear();
            figures.putAll(text.figures());
        }
        var rows = text.costs().stream().map(CostRow::of).toList();
        if (!costs.equals(rows)) {
            costs.clear();
            costs.addAll(rows);
        }
        doubts = Doubts.write(text.doubts());
        updatedBy = by;
        updatedAt = now;
    }

    private static <T> void replace(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    ActivityText text() {
        return new ActivityText(
                headingLevel,
                title,
                form,
                audiences,
                topics,
                leadText,
                leadId,
                partnersText,
                partners,
                timeText,
                timeKind,
                firstDay,
                lastDay,
                unitQuantity,
                unitsText,
                product,
                fundingText,
                funding,
                note,
                reason,
                areas,
                neighbourhoods,
                materials,
                figures,
                costs.stream().map(CostRow::cost).toList(),
                Doubts.read(doubts));
    }

    /** Belongs to this campaign of its plan from now on. @param campaign key of it; none for no campaign */
    void enlist(@Nullable String campaign, @Nullable Long by, Instant now) {
        campaignKey = campaign;
        updatedBy = by;
        updatedAt = now;
    }

    void placeAt(long newPosition) {
        position = newPosition;
    }

    /** Out of the annex; what points at it stays readable, and it can be put back. */
    void remove(@Nullable Long by, Instant now) {
        removedAt = now;
        updatedBy = by;
        updatedAt = now;
    }

    void putBack(@Nullable Long by, Instant now) {
        removedAt = null;
        updatedBy = by;
        updatedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long planId() {
        return planId;
    }

    String rowKey() {
        return rowKey;
    }

    boolean isIssued() {
        return issued;
    }

    long position() {
        return position;
    }

    boolean isHeading() {
        return headingLevel > 0;
    }

    @Nullable
    String campaign() {
        return campaignKey;
    }

    @Nullable
    Long updatedBy() {
        return updatedBy;
    }

    long version() {
        return version;
    }

    ActivityLine line() {
        return new ActivityLine(id(), planId, rowKey, position, version, text(), campaignKey, updatedBy, updatedAt);
    }

    /** {@link Cost} as columns. */
    @Embeddable
    record CostRow(
            String content,
            int quantity,
            String unit,
            long unitPrice,
            String source,
            @Enumerated(EnumType.STRING) BudgetLevel budgetLevel,
            @Nullable Long normId) {

        static CostRow of(Cost cost) {
            return new CostRow(
                    cost.content(),
                    cost.quantity(),
                    cost.unit(),
                    cost.unitPrice(),
                    cost.source(),
                    cost.level(),
                    cost.normId());
        }

        Cost cost() {
            return new Cost(content, quantity, unit, unitPrice, source, budgetLevel, normId);
        }
    }
}
