package vn.haidang.campaign.checking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.Cost;
import vn.haidang.campaign.activity.Share;
import vn.haidang.campaign.check.CalendarSpan;
import vn.haidang.campaign.check.CheckedAudience;
import vn.haidang.campaign.check.CheckedIndicator;
import vn.haidang.campaign.check.CheckedLine;
import vn.haidang.campaign.check.CheckedMaterial;
import vn.haidang.campaign.check.CheckedMoney;
import vn.haidang.campaign.check.CheckedPlan;
import vn.haidang.campaign.check.CheckedTarget;
import vn.haidang.campaign.check.CheckedTime;
import vn.haidang.campaign.check.Citation;
import vn.haidang.campaign.check.Hotspot;
import vn.haidang.campaign.check.Place;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.indicator.Indicators;
import vn.haidang.indicator.calendar.YearCalendar;
import vn.haidang.material.MaterialState;
import vn.haidang.material.MaterialStates;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.register.DocumentRef;
import vn.haidang.shared.Messages;
import vn.haidang.taxonomy.Taxonomy;

/** A plan as it is being written, in the terms of the check; a fixed number of queries whatever the number of lines. */
@Component
class PlanReading {

    private static final Pattern ALL_UNITS = Pattern.compile(
            "(?:các|tất cả|toàn bộ|100%)\\s+(?:các\\s+)?(?:xã|phường|đơn vị|địa phương|cấp xã)|toàn thành phố",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Assignments assignments;
    private final PlanTargets targets;
    private final Organizations organizations;
    private final Areas areas;
    private final MaterialStates materials;
    private final Taxonomy taxonomy;
    private final Indicators indicators;
    private final YearCalendar calendar;
    private final ObjectProvider<MoneyNorms> norms;
    private final Messages messages;
    private final Clock clock;

    PlanReading(
            Assignments assignments,
            PlanTargets targets,
            Organizations organizations,
            Areas areas,
            MaterialStates materials,
            Taxonomy taxonomy,
            Indicators indicators,
            YearCalendar calendar,
            ObjectProvider<MoneyNorms> norms,
            Messages messages,
            Clock clock) {
        this.assignments = assignments;
        this.targets = targets;
        this.organizations = organizations;
        this.areas = areas;
        this.materials = materials;
        this.taxonomy = taxonomy;
        this.indicators = indicators;
        this.calendar = calendar;
        this.norms = norms;
        this.messages = messages;
        this.clock = clock;
    }

    CheckedPlan read(PlanDetails plan, List<ActivityLine> lines, List<Hotspot> hotspots, Locale locale) {
        var from = Objects.requireNonNull(plan.draft().firstDay());
        var to = Objects.requireNonNull(plan.draft().lastDay());
        var reading = new Reading(plan, lines, from, to, locale);
        return new CheckedPlan(
                plan.draft().title(),
                from,
                to,
                reading.lines(lines),
                targets.targets(plan.id()).stream()
                        .map(target -> new CheckedTarget(
                                target.id(),
                                target.indicator(),
                                target.title(),
                                measure(target.indicator()),
                                BigDecimal.valueOf(target.amount()),
                                indicators.unit(target.indicator(), locale)))
                        .toList(),
                plan.bases().stream().map(basis -> citation(basis, locale)).toList(),
                hotspots,
                spans(from, to, locale));
    }

    private Citation citation(DocumentRef basis, Locale locale) {
        var replacement = basis.replacement();
        return new Citation(
                basis.number(),
                basis.validity().from(),
                basis.validity().to(),
                replacement == null ? null : replacement.number(),
                messages.text(locale, "planning.source.register"));
    }

    private CheckedIndicator.Measure measure(String slug) {
        return indicators.find(slug).map(Measures::of).orElse(CheckedIndicator.Measure.DONE);
    }

    private final class Reading {

        private final Locale locale;
        private final LocalDate from;
        private final LocalDate to;
        private final Map<Long, List<Share>> shares;
        private final Map<Long, OrganizationRef> known;
        private final Bodies bodies;
        private final Map<Long, MaterialState> states;
        private final Map<Long, CheckedMoney.Norm> allowed;
        private final Set<Long> communes;
        private final @Nullable Long own;

        Reading(PlanDetails plan, List<ActivityLine> lines, LocalDate from, LocalDate to, Locale locale) {
            this.locale = locale;
            this.from = from;
            this.to = to;
            shares = assignments.shares(plan.id(), false);
            known = organizations.findAll(bodies(plan, lines));
            bodies = new Bodies(known);
            states = materials.of(lines.stream()
                    .flatMap(line -> line.text().materialIds().stream())
                    .collect(Collectors.toSet()));
            var normIds = lines.stream()
                    .flatMap(line -> line.text().costs().stream())
                    .map(Cost::normId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            var kept = norms.getIfAvailable();
            allowed = kept == null || normIds.isEmpty() ? Map.of() : kept.of(normIds);
            communes = areas.communesOfToday().stream()
                    .filter(unit -> !unit.demo())
                    .map(AreaUnit::id)
                    .collect(Collectors.toSet());
            var owner = known.get(plan.organizationId());
            own = owner == null ? null : owner.areaId();
        }

        private Set<Long> bodies(PlanDetails plan, List<ActivityLine> lines) {
            var ids = new HashSet<Long>();
            ids.add(plan.organizationId());
            shares.values().stream()
                    .flatMap(Collection::stream)
                    .map(Share::organizationId)
                    .forEach(ids::add);
            for (var line : lines) {
                ids.addAll(line.text().partnerIds());
                if (line.text().leadId() != null) {
                    ids.add(line.text().leadId());
                }
            }
            return ids;
        }

        List<CheckedLine> lines(List<ActivityLine> lines) {
            var checked = new ArrayList<CheckedLine>();
            for (var line : lines) {
                if (!line.text().isHeading()) {
                    checked.add(line(line, checked.size() + 1));
                }
            }
            return checked;
        }

        private CheckedLine line(ActivityLine line, int number) {
            var text = line.text();
            var form = FormKinds.of(text.form(), text.title());
            var given = shares.getOrDefault(line.id(), List.of());
            var places = places(text, given);
            return new CheckedLine(
                    line.id(),
                    String.valueOf(number),
                    text.title(),
                    form,
                    text.audiences().stream()
                            .map(slug -> new CheckedAudience(slug, taxonomy.audienceName(slug, locale)))
                            .toList(),
                    isForAll(text, places),
                    List.copyOf(places.values()),
                    bodies.lead(text),
                    bodies.partners(text),
                    time(text),
                    sessions(text, given),
                    Series.of(line.id(), text, form, from, to),
                    text.figures().entrySet().stream()
                            .map(figure -> new CheckedIndicator(
                                    figure.getKey(),
                                    indicators.name(figure.getKey(), locale),
                                    measure(figure.getKey()),
                                    BigDecimal.valueOf(figure.getValue())))
                            .toList(),
                    money(text),
                    text.materialIds().stream()
                            .map(states::get)
                            .filter(Objects::nonNull)
                            .map(this::material)
                            .toList(),
                    text.product(),
                    text.note());
        }

        /** Where it is said to be, and where those are that are given it; in a ward's own plan with neighbourhoods, the ward. */
        private Map<Long, Place> places(ActivityText text, List<Share> given) {
            var ids = new HashSet<>(text.areaIds());
            given.stream()
                    .map(share -> known.get(share.organizationId()))
                    .filter(Objects::nonNull)
                    .map(OrganizationRef::areaId)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
            if (own != null && !text.neighbourhoodIds().isEmpty()) {
                ids.add(own);
            }
            var places = new LinkedHashMap<Long, Place>();
            ids.stream()
                    .sorted()
                    .forEach(id ->
                            areas.find(id).ifPresent(unit -> places.put(id, new Place(id, unit.shownIn(locale)))));
            return places;
        }

        private boolean isForAll(ActivityText text, Map<Long, Place> places) {
            return places.isEmpty()
                    ? own != null || ALL_UNITS.matcher(text.units()).find()
                    : own == null && places.keySet().containsAll(communes);
        }

        private int sessions(ActivityText text, List<Share> given) {
            return given.stream().mapToInt(Share::quantity).max().orElse(text.quantity() == null ? 0 : text.quantity());
        }

        private @Nullable CheckedMoney money(ActivityText text) {
            var amount = text.money();
            if (amount == null || amount == 0) {
                return null;
            }
            var source = text.costs().isEmpty()
                    ? PlanTargets.sourceOf(text)
                    : text.costs().stream().map(Cost::source).distinct().collect(Collectors.joining("; "));
            return new CheckedMoney(
                    amount,
                    PlanTargets.isWithoutSource(text) ? "" : source,
                    text.costs().stream()
                            .map(cost -> new CheckedMoney.Item(
                                    cost.content(),
                                    cost.unitPrice(),
                                    cost.normId() == null ? null : allowed.get(cost.normId())))
                            .toList());
        }

        private CheckedMaterial material(MaterialState material) {
            var ends = material.ends();
            var state = material.withdrawn()
                    ? CheckedMaterial.State.WITHDRAWN
                    : ends != null && ends.isBefore(LocalDate.now(clock))
                            ? CheckedMaterial.State.EXPIRED
                            : material.toReview() ? CheckedMaterial.State.REVIEW_DUE : CheckedMaterial.State.PUBLISHED;
            return new CheckedMaterial(material.id(), material.title(), state, ends);
        }

        private static CheckedTime time(ActivityText text) {
            var kind = switch (text.timeKind()) {
                case FIXED, PERIOD -> CheckedTime.Kind.DATED;
                case UNTIL -> CheckedTime.Kind.DEADLINE;
                case ONGOING -> CheckedTime.Kind.ONGOING;
                case YEARLY, UNKNOWN -> CheckedTime.Kind.UNKNOWN;
            };
            return new CheckedTime(kind, text.firstDay(), text.lastDay(), text.time());
        }
    }

    /** Days of the year on which people are rather left alone. */
    private List<CalendarSpan> spans(LocalDate from, LocalDate to, Locale locale) {
        return calendar.between(from, to).stream()
                .filter(day -> day.kind().isToBeAvoided())
                .map(day -> new CalendarSpan(
                        CalendarSpan.Kind.valueOf(day.kind().name()),
                        day.name(locale),
                        day.from(),
                        day.to(),
                        Set.of(),
                        day.source()))
                .toList();
    }
}
