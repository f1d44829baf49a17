package vn.haidang.campaign.drive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A campaign of a plan. Drafts and what is in force are different rows with the same key, as lines are. */
@Entity
class Campaign {

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq")
    private @Nullable Long id;

    private long planId;
    private String campaignKey;
    private boolean issued;

    @Enumerated(EnumType.STRING)
    private CampaignKind campaignKind;

    private String title;
    private String message;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** Slugs with a blank between them. */
    private String themes;

    @ElementCollection
    @CollectionTable(name = "campaign_audience", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "audience")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> audiences = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_area", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "area_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> areas = new HashSet<>();

    private @Nullable Instant removedAt;
    private @Nullable Long updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(long planId, String campaignKey, boolean issued, CampaignDraft draft, @Nullable Long by, Instant now) {
        this.planId = planId;
        this.campaignKey = campaignKey;
        this.issued = issued;
        take(draft, by, now);
    }

    /** Is this from now on, and stands. */
    final void take(CampaignDraft draft, @Nullable Long by, Instant now) {
        campaignKind = draft.kind();
        title = draft.title();
        message = draft.message();
        firstDay = Objects.requireNonNull(draft.firstDay());
        lastDay = Objects.requireNonNull(draft.lastDay());
        themes = String.join(BETWEEN, draft.themes());
        replace(audiences, draft.audiences());
        replace(areas, draft.areaIds());
        removedAt = null;
        updatedBy = by;
        updatedAt = now;
    }

    private static <T> void replace(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Out of the plan; it can be put back. */
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

    String key() {
        return campaignKey;
    }

    long version() {
        return version;
    }

    CampaignDraft draft() {
        return new CampaignDraft(
                campaignKind,
                title,
                message,
                firstDay,
                lastDay,
                themes.isEmpty() ? Set.of() : new TreeSet<>(Set.of(themes.split(BETWEEN))),
                audiences,
                areas);
    }

    CampaignSummary summary(long lines) {
        return new CampaignSummary(campaignKey, version, draft(), lines);
    }

    FrozenCampaign frozen() {
        return new FrozenCampaign(campaignKey, draft());
    }
}
