package vn.haidang.campaign.activity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.PlanTime;

/** Lines that differ from another in one thing. */
final class ActivityTexts {

    private ActivityTexts() {}

    static ActivityText withTitle(ActivityText text, String title) {
        return new Builder(text).title(title).text();
    }

    static ActivityText withDays(ActivityText text, @Nullable LocalDate first, @Nullable LocalDate last) {
        var builder = new Builder(text);
        builder.firstDay = first;
        builder.lastDay = last;
        return builder.text();
    }

    static Builder of(ActivityText text) {
        return new Builder(text);
    }

    /** One thing after the other; only within this package, and only until {@link #text()}. */
    static final class Builder {

        private final ActivityText before;
        private String title;
        private @Nullable String form;
        private Set<String> audiences;
        private Set<String> topics;
        private String lead;
        private @Nullable Long leadId;
        private String partners;
        private Set<Long> partnerIds;
        private String time;
        private PlanTime.Kind timeKind;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;
        private @Nullable Integer quantity;
        private String units;
        private String product;
        private String fundingText;
        private @Nullable Long funding;
        private String note;
        private String reason;
        private final Map<String, String> doubts;

        private Builder(ActivityText text) {
            before = text;
            title = text.title();
            form = text.form();
            audiences = text.audiences();
            topics = text.topics();
            lead = text.lead();
            leadId = text.leadId();
            partners = text.partners();
            partnerIds = text.partnerIds();
            time = text.time();
            timeKind = text.timeKind();
            firstDay = text.firstDay();
            lastDay = text.lastDay();
            quantity = text.quantity();
            units = text.units();
            product = text.product();
            fundingText = text.fundingText();
            funding = text.funding();
            note = text.note();
            reason = text.reason();
            doubts = new TreeMap<>(text.doubts());
        }

        Builder title(String value) {
            title = value;
            return this;
        }

        Builder form(@Nullable String value) {
            form = value;
            return this;
        }

        Builder audiences(Set<String> value) {
            audiences = value;
            return this;
        }

        Builder topics(Set<String> value) {
            topics = value;
            return this;
        }

        Builder lead(String value, @Nullable Long id) {
            lead = value;
            leadId = id;
            return this;
        }

        Builder partners(String value, Set<Long> ids) {
            partners = value;
            partnerIds = ids;
            return this;
        }

        Builder time(PlanTime value) {
            time = value.text();
            timeKind = value.kind();
            firstDay = value.from();
            lastDay = value.to();
            return this;
        }

        Builder quantity(@Nullable Integer value) {
            quantity = value;
            return this;
        }

        Builder units(String value) {
            units = value;
            return this;
        }

        Builder product(String value) {
            product = value;
            return this;
        }

        Builder funding(String value, @Nullable Long amount) {
            fundingText = value;
            funding = amount;
            return this;
        }

        Builder note(String value) {
            note = value;
            return this;
        }

        Builder reason(String value) {
            reason = value;
            return this;
        }

        /** @param why key of a text; none when everything was understood */
        Builder doubt(ActivityCell cell, @Nullable String why) {
            if (why == null) {
                doubts.remove(cell.key());
            } else {
                doubts.put(cell.key(), why);
            }
            return this;
        }

        ActivityText text() {
            return new ActivityText(
                    before.headingLevel(),
                    title,
                    form,
                    audiences,
                    topics,
                    lead,
                    leadId,
                    partners,
                    partnerIds,
                    time,
                    timeKind,
                    firstDay,
                    lastDay,
                    quantity,
                    units,
                    product,
                    fundingText,
                    funding,
                    note,
                    reason,
                    before.areaIds(),
                    before.neighbourhoodIds(),
                    before.materialIds(),
                    before.figures(),
                    before.costs(),
                    doubts);
        }
    }
}
