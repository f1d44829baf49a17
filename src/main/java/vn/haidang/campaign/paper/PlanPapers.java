package vn.haidang.campaign.paper;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFreezing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.FrozenActivity;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.FrozenCampaign;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Themes;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;
import vn.haidang.taxonomy.Taxonomy;

/**
 * Lays a frozen plan before those who are asked about it. What they see is listed here field by field: what a line gets in
 * addition later stays inside until somebody adds it.
 */
@Component
@Transactional(readOnly = true)
public class PlanPapers {

    private final PlanFreezing freezing;
    private final Plans plans;
    private final Organizations organizations;
    private final Register register;
    private final Forms forms;
    private final Taxonomy taxonomy;
    private final Themes themes;
    private final Messages messages;

    PlanPapers(
            PlanFreezing freezing,
            Plans plans,
            Organizations organizations,
            Register register,
            Forms forms,
            Taxonomy taxonomy,
            Themes themes,
            Messages messages) {
        this.freezing = freezing;
        this.plans = plans;
        this.organizations = organizations;
        this.register = register;
        this.forms = forms;
        this.taxonomy = taxonomy;
        this.themes = themes;
        this.messages = messages;
    }

    /**
     * For modules that have asked for permission themselves; a fixed number of queries.
     *
     * @param unitId whose own shares are shown; none for nobody's
     * @throws IllegalStateException when there is no such revision
     */
    public PlanPaper of(long planId, int revision, @Nullable Long unitId, Locale locale) {
        var frozen = freezing.frozen(planId, revision)
                .orElseThrow(() -> new IllegalStateException("no revision " + revision + " of plan " + planId));
        var draft = frozen.draft();
        var refs = register.refs(draft.bases());
        var activities = frozen.lines().stream().map(FrozenActivity::read).toList();
        return new PlanPaper(
                planId,
                revision,
                frozen.info().createdAt(),
                draft.title(),
                owner(planId),
                draft.firstDay(),
                draft.lastDay(),
                draft.bases().stream()
                        .map(refs::get)
                        .filter(Objects::nonNull)
                        .filter(PlanPapers::isPublic)
                        .toList(),
                parts(draft, campaigns(frozen.campaigns(), activities, locale)),
                lines(activities, unitId, locale));
    }

    private static boolean isPublic(DocumentRef document) {
        return document.address() != null;
    }

    private String owner(long planId) {
        return Optional.ofNullable(plans.heads(List.of(planId)).get(planId))
                .flatMap(plan -> organizations.find(plan.organizationId()))
                .map(OrganizationRef::name)
                .orElse("");
    }

    /** Without the lessons: those are notes of the writers to themselves. The campaigns stand last, before the annex. */
    private static List<PlanPaper.Part> parts(PlanDraft draft, String campaigns) {
        var parts = new ArrayList<PlanPaper.Part>();
        add(parts, "purpose", draft.purpose());
        add(parts, "requirements", draft.requirements());
        add(parts, "objectives", draft.objectives());
        add(parts, "contents", draft.contents());
        add(parts, "solutions", draft.solutions());
        add(parts, "funding", draft.funding());
        add(parts, "tasks", draft.tasks());
        add(parts, "reporting", draft.reporting());
        add(parts, "campaigns", campaigns);
        return List.copyOf(parts);
    }

    private static void add(List<PlanPaper.Part> parts, String name, String text) {
        if (!text.isBlank()) {
            parts.add(new PlanPaper.Part("opinion.part." + name, text));
        }
    }

    /** Each campaign as a paragraph: what and when, what it says, for whom, which lines. Where is left to the lines. */
    String campaigns(List<String> written, List<FrozenActivity> activities, Locale locale) {
        var numbers = numbers(activities);
        return written.stream()
                .map(FrozenCampaign::read)
                .map(campaign -> campaign(campaign.draft(), numbers.getOrDefault(campaign.key(), List.of()), locale))
                .collect(Collectors.joining("\n\n"));
    }

    private String campaign(CampaignDraft campaign, List<Integer> numbers, Locale locale) {
        var told = new ArrayList<String>();
        told.add(messages.text(
                locale,
                "campaign.drive.paper",
                campaign.title(),
                messages.text(locale, campaign.kind().messageKey()),
                Dates.day(Objects.requireNonNull(campaign.firstDay())),
                Dates.day(Objects.requireNonNull(campaign.lastDay()))));
        if (!campaign.message().isEmpty()) {
            told.add(messages.text(locale, "campaign.drive.paper.message", campaign.message()));
        }
        told.add(messages.text(
                locale,
                "campaign.drive.paper.themes",
                joined(campaign.themes(), slug -> themes.topicName(slug, locale))));
        if (!campaign.audiences().isEmpty()) {
            told.add(messages.text(
                    locale,
                    "campaign.drive.paper.audiences",
                    joined(campaign.audiences(), slug -> taxonomy.audienceName(slug, locale))));
        }
        if (!numbers.isEmpty()) {
            told.add(messages.text(locale, "campaign.drive.paper.lines", joined(numbers, String::valueOf)));
        }
        return String.join("\n", told);
    }

    /** Numbers of lines as the annex counts them, by campaign. */
    private static Map<String, List<Integer>> numbers(List<FrozenActivity> activities) {
        var numbers = new HashMap<String, List<Integer>>();
        var number = 0;
        for (var activity : activities) {
            if (activity.text().isHeading()) {
                continue;
            }
            number++;
            if (activity.campaign() != null) {
                numbers.computeIfAbsent(activity.campaign(), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        return numbers;
    }

    private static <T> String joined(Collection<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining("; "));
    }

    /** Lines as they are frozen, in the reader's words. */
    List<PaperLine> lines(List<FrozenActivity> activities, @Nullable Long unitId, Locale locale) {
        var lines = new ArrayList<PaperLine>();
        var number = 0;
        for (var activity : activities) {
            var text = activity.text();
            if (!text.isHeading()) {
                number++;
            }
            lines.add(new PaperLine(
                    activity.key(),
                    text.headingLevel(),
                    text.isHeading() ? 0 : number,
                    text.title(),
                    text.form() == null ? "" : forms.name(text.form(), locale),
                    text.audiences().stream()
                            .map(slug -> taxonomy.audienceName(slug, locale))
                            .collect(Collectors.joining("; ")),
                    text.lead(),
                    text.partners(),
                    text.time(),
                    text.units(),
                    activity.given().size(),
                    own(activity, unitId),
                    text.quantity(),
                    text.product(),
                    funding(text, locale),
                    text.note()));
        }
        return List.copyOf(lines);
    }

    private static PaperLine.@Nullable Own own(FrozenActivity activity, @Nullable Long unitId) {
        return activity.given().stream()
                .filter(given -> unitId != null && given.organizationId() == unitId)
                .findFirst()
                .map(given -> new PaperLine.Own(given.quantity(), given.due()))
                .orElse(null);
    }

    private static String funding(ActivityText text, Locale locale) {
        var money = text.money();
        return !text.fundingText().isBlank() || money == null
                ? text.fundingText()
                : NumberFormat.getIntegerInstance(locale).format(money) + " đ";
    }
}
