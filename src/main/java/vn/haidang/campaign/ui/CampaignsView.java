package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanFeed;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.indicator.Themes;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.taxonomy.Taxonomy;

/** The campaigns of a plan: what each says, when, to whom, and which lines of the annex belong to it. */
@Route(PlanNavigation.LIST + "/:id([0-9]{1,18})/chien-dich")
@PermitAll
class CampaignsView extends PlanPage {

    private final Campaigns campaigns;
    private final Activities activities;
    private final CampaignDialogs dialogs;
    private final Themes themes;
    private final Taxonomy taxonomy;
    private final Areas areas;
    private final PlanFeed feed;
    private final Div content = new Div();

    CampaignsView(
            Plans plans,
            CurrentActor currentActor,
            Campaigns campaigns,
            Activities activities,
            CampaignDialogs dialogs,
            Themes themes,
            Taxonomy taxonomy,
            Areas areas,
            PlanFeed feed) {
        super(plans, currentActor, PlanTabs.Tab.CAMPAIGNS);
        this.campaigns = campaigns;
        this.activities = activities;
        this.dialogs = dialogs;
        this.themes = themes;
        this.taxonomy = taxonomy;
        this.areas = areas;
        this.feed = feed;
        content.addClassName("hd-campaigns");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        content.removeAll();
        var writable = plan.may(PlanAction.EDIT);
        var known = campaigns.of(planId(), actor());
        if (writable) {
            var add = new Button(getTranslation("campaign.drive.add"), _ -> edit(plan, null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(add);
        } else {
            setActions();
        }
        if (known.isEmpty()) {
            content.add(
                    new EmptyState(getTranslation(writable ? "campaign.drive.none.writable" : "campaign.drive.none")));
            return;
        }
        var lines = NumberedLine.of(activities.of(planId(), actor()));
        var units = areas.communesOfToday();
        content.add(new Paragraph(getTranslation("campaign.drive.what")));
        known.forEach(campaign -> content.add(card(plan, campaign, known, lines, units, writable)));
    }

    private Article card(
            PlanDetails plan,
            CampaignSummary campaign,
            List<CampaignSummary> all,
            List<NumberedLine> lines,
            List<AreaUnit> units,
            boolean writable) {
        var draft = campaign.draft();
        var title = new H2(draft.title());
        title.setId("chien-dich-" + campaign.key());
        var card = new Article(title, facts(plan, campaign));
        card.addClassName("hd-campaign");
        card.getElement().setAttribute("aria-labelledby", "chien-dich-" + campaign.key());
        if (!draft.message().isEmpty()) {
            var message = new Paragraph(draft.message());
            message.addClassName("hd-campaign-message");
            card.add(message);
        }
        card.add(told(draft, units));
        var own = lines.stream()
                .filter(line -> campaign.key().equals(line.line().campaign()))
                .toList();
        if (!own.isEmpty()) {
            card.add(belonging(own));
        }
        if (writable) {
            card.add(buttons(plan, campaign, all, lines));
        }
        return card;
    }

    private Div facts(PlanDetails plan, CampaignSummary campaign) {
        var draft = campaign.draft();
        var first = Objects.requireNonNull(draft.firstDay());
        var last = Objects.requireNonNull(draft.lastDay());
        var facts = new Div(
                new Span(getTranslation(draft.kind().messageKey())),
                new Span(Dates.day(first) + " – " + Dates.day(last)),
                new Span(getTranslation("campaign.drive.lines", campaign.lines())));
        facts.addClassName("hd-plan-facts");
        if (first.isBefore(Objects.requireNonNull(plan.draft().firstDay()))
                || last.isAfter(Objects.requireNonNull(plan.draft().lastDay()))) {
            facts.add(new Span(getTranslation("campaign.drive.outside")));
        }
        return facts;
    }

    private DescriptionList told(CampaignDraft draft, List<AreaUnit> units) {
        var told = new DescriptionList();
        told.addClassName("hd-field-list");
        add(told, "themes", joined(draft.themes(), slug -> themes.topicName(slug, getLocale())));
        add(
                told,
                "audiences",
                draft.audiences().isEmpty()
                        ? getTranslation("campaign.drive.everybody")
                        : joined(draft.audiences(), slug -> taxonomy.audienceName(slug, getLocale())));
        if (!draft.areaIds().isEmpty()) {
            add(told, "areas", joined(places(draft, units), unit -> unit.shownIn(getLocale())));
        }
        return told;
    }

    /** Units of today by name; one of an earlier time is asked for by itself. */
    private List<AreaUnit> places(CampaignDraft draft, List<AreaUnit> units) {
        var places = new ArrayList<>(units.stream()
                .filter(unit -> draft.areaIds().contains(unit.id()))
                .toList());
        if (places.size() < draft.areaIds().size()) {
            var today = places.stream().map(AreaUnit::id).collect(Collectors.toSet());
            draft.areaIds().stream()
                    .filter(id -> !today.contains(id))
                    .forEach(id -> areas.find(id).ifPresent(places::add));
        }
        return places;
    }

    private void add(DescriptionList list, String key, String text) {
        list.add(
                new DescriptionList.Term(getTranslation("campaign.drive." + key)),
                new DescriptionList.Description(text));
    }

    private static <T> String joined(Collection<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining("; "));
    }

    private Component belonging(List<NumberedLine> own) {
        var list = new UnorderedList();
        own.forEach(line -> list.add(new ListItem(new Anchor(
                PlanNavigation.annex(planId()) + "?dong=" + line.line().key(), line.name()))));
        return new Details(getTranslation("campaign.drive.belonging", own.size()), list);
    }

    private Div buttons(
            PlanDetails plan, CampaignSummary campaign, List<CampaignSummary> all, List<NumberedLine> lines) {
        var row = new Div(
                button("campaign.drive.enlist", campaign, () -> enlist(campaign, all, lines)),
                button("campaign.drive.change", campaign, () -> edit(plan, campaign)));
        var remove = button("campaign.drive.remove", campaign, () -> remove(campaign));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        row.addClassName("hd-actions");
        return row;
    }

    private Button button(String key, CampaignSummary campaign, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + campaign.title());
        return button;
    }

    private void edit(PlanDetails plan, @Nullable CampaignSummary campaign) {
        dialogs.edit(plan, campaign, draft -> {
            if (campaign == null) {
                campaigns.add(planId(), draft, actor());
            } else {
                campaigns.change(planId(), campaign.key(), draft, campaign.version(), actor());
            }
            show();
            Notices.done(getTranslation("campaign.drive.saved"));
        });
    }

    private void enlist(CampaignSummary campaign, List<CampaignSummary> all, List<NumberedLine> lines) {
        new EnlistDialog(campaign, all, lines, enlistings -> {
                    var outcome = campaigns.enlist(planId(), enlistings, actor());
                    feed.changed(planId(), this);
                    show();
                    told(outcome);
                })
                .open();
    }

    private void told(ActivityBatch.Outcome outcome) {
        var left = outcome.conflicts().size() + outcome.rejected().size();
        if (left == 0) {
            Notices.done(getTranslation("campaign.drive.enlisted"));
        } else {
            Notices.refused(getTranslation("campaign.drive.enlisted.not", left));
        }
    }

    private void remove(CampaignSummary campaign) {
        try {
            var freed = campaigns.remove(planId(), campaign.key(), campaign.version(), actor());
            feed.changed(planId(), this);
            show();
            Notices.done(
                    getTranslation("campaign.drive.removed", campaign.title()),
                    getTranslation("campaign.drive.undo"),
                    () -> putBack(campaign, freed));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void putBack(CampaignSummary campaign, List<String> lines) {
        try {
            campaigns.putBack(planId(), campaign.key(), lines, actor());
            feed.changed(planId(), this);
            show();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    /** A line with the number that the annex gives it. */
    record NumberedLine(int number, ActivityLine line) {

        static List<NumberedLine> of(List<ActivityLine> annex) {
            var lines = new ArrayList<NumberedLine>();
            annex.stream()
                    .filter(line -> !line.text().isHeading())
                    .forEach(line -> lines.add(new NumberedLine(lines.size() + 1, line)));
            return List.copyOf(lines);
        }

        String name() {
            return number + ". " + line.text().title();
        }
    }
}
