package vn.haidang.campaign.checking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.check.Acknowledgement;
import vn.haidang.campaign.check.CheckRule;
import vn.haidang.campaign.check.Finding;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.campaign.check.Hotspot;
import vn.haidang.campaign.check.PlanCheck;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/**
 * Looks at a plan as it is being written. It explains and proposes; it never stops a plan. Who may not see classes of places
 * is told nothing that rests on them.
 */
@Service
@Transactional(readOnly = true)
public class PlanChecking {

    private final Plans plans;
    private final Activities activities;
    private final PlanReading reading;
    private final PlanCheckNotes notes;
    private final ProposedLines proposed;
    private final HotspotPlaces hotspots;
    private final Authority authority;
    private final Accounts accounts;
    private final Clock clock;

    PlanChecking(
            Plans plans,
            Activities activities,
            PlanReading reading,
            PlanCheckNotes notes,
            ProposedLines proposed,
            HotspotPlaces hotspots,
            Authority authority,
            Accounts accounts,
            Clock clock) {
        this.plans = plans;
        this.activities = activities;
        this.reading = reading;
        this.notes = notes;
        this.proposed = proposed;
        this.hotspots = hotspots;
        this.authority = authority;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Everything that is found in the draft; a fixed number of queries whatever its length.
     *
     * @throws vn.haidang.campaign.NoSuchPlan when there is none in this person's scope
     */
    public PlanReport check(long planId, Actor actor, Locale locale) {
        return new Checked(planId, actor, locale).report();
    }

    /** How many findings nobody has given a reason for. */
    public long count(long planId, Actor actor) {
        return new Checked(planId, actor, Messages.VIETNAMESE)
                .findings.stream().filter(Finding::open).count();
    }

    /**
     * Notes why the plan keeps something. Neither the text nor where the plan stands changes: an approval stays.
     *
     * @param fingerprint of the finding that the reason is for
     * @throws Refused when this person may not write the plan, or something else is found there by now
     */
    @Transactional
    public void note(long planId, String fingerprint, String reason, Actor actor) {
        var checked = new Checked(planId, actor, Messages.VIETNAMESE);
        if (!checked.mayWrite()) {
            throw Refused.because("campaign.refused.permission");
        }
        var finding = checked.finding(fingerprint);
        var given = finding.acknowledged(reason);
        var known = notes.findByPlanIdAndRuleAndFingerprint(planId, given.rule(), fingerprint);
        try {
            if (known.isPresent()) {
                known.get().say(given, actor.accountId(), clock.instant());
                notes.saveAndFlush(known.get());
            } else {
                notes.saveAndFlush(new PlanCheckNote(
                        planId, given, checked.key(given.lineId()), actor.accountId(), clock.instant()));
            }
        } catch (DataIntegrityViolationException e) {
            throw Refused.because("planning.refused.noted");
        }
    }

    /** The lines that would be added for a finding, by form, as titles. */
    public Map<FormKind, String> proposals(long planId, String fingerprint, Actor actor) {
        var checked = new Checked(planId, actor, Messages.VIETNAMESE);
        return proposed.titles(checked.finding(fingerprint), checked.lines, checked.places);
    }

    /**
     * Adds what a finding proposes to the end of the draft's annex.
     *
     * @param forms some of those proposed
     * @return the new lines
     * @throws Refused while the plan rests, or when something else is found there by now
     */
    @Transactional
    public List<ActivityLine> add(long planId, String fingerprint, Set<FormKind> forms, Actor actor) {
        var head = plans.holdToWrite(planId, actor);
        var checked = new Checked(planId, actor, Messages.VIETNAMESE);
        var finding = checked.finding(fingerprint);
        var wanted = new LinkedHashSet<>(finding.better().forms());
        wanted.retainAll(forms);
        if (wanted.isEmpty()) {
            throw Refused.because("planning.refused.nothing");
        }
        var texts = proposed.texts(finding, wanted, checked.lines, checked.places, activities.reader(head));
        return activities.append(planId, texts, actor);
    }

    /** One look at one plan. */
    private final class Checked {

        private final PlanDetails plan;
        private final Actor actor;
        private final List<ActivityLine> lines;
        private final List<Hotspot> places;
        private final List<Finding> findings;
        private final List<PlanCheckNote> noted;
        private final Map<Long, ActivityLine> byId;

        Checked(long planId, Actor actor, Locale locale) {
            this.actor = actor;
            plan = plans.get(planId, actor);
            lines = activities.of(planId, actor);
            byId = lines.stream().collect(Collectors.toMap(ActivityLine::id, Function.identity()));
            var shown = hotspots.shownTo(actor, plan.organizationId());
            places = shown.orElse(List.of());
            noted = notes.findByPlanId(planId);
            findings = new PlanCheck(shown.isPresent())
                    .check(reading.read(plan, lines, places, locale), acknowledgements());
        }

        private List<Acknowledgement> acknowledgements() {
            var ids = lines.stream().collect(Collectors.toMap(ActivityLine::key, ActivityLine::id));
            var given = new ArrayList<Acknowledgement>();
            for (var note : noted) {
                var key = note.rowKey();
                var id = key == null ? null : ids.get(key);
                if (key == null || id != null) {
                    given.add(note.acknowledgement(id));
                }
            }
            return given;
        }

        PlanReport report() {
            var numbers = new HashMap<Long, Integer>();
            for (var line : lines) {
                if (!line.text().isHeading()) {
                    numbers.put(line.id(), numbers.size() + 1);
                }
            }
            var names = noted.isEmpty()
                    ? Map.<Long, String>of()
                    : accounts.names(noted.stream().map(PlanCheckNote::notedBy).collect(Collectors.toSet()));
            return new PlanReport(
                    findings.stream()
                            .map(finding -> {
                                var note = finding.open() ? null : note(finding);
                                return new Noticed(
                                        finding,
                                        finding.lineIds().stream()
                                                .map(byId::get)
                                                .filter(Objects::nonNull)
                                                .map(line -> new Noticed.Line(
                                                        line.key(),
                                                        numbers.getOrDefault(line.id(), 0),
                                                        line.text().title()))
                                                .toList(),
                                        note == null ? null : names.get(note.notedBy()),
                                        note == null ? null : note.notedAt());
                            })
                            .toList(),
                    mayWrite(),
                    plan.may(PlanAction.EDIT));
        }

        private @Nullable PlanCheckNote note(Finding finding) {
            return noted.stream()
                    .filter(note ->
                            note.rule() == finding.rule() && note.fingerprint().equals(finding.fingerprint()))
                    .findFirst()
                    .orElse(null);
        }

        boolean mayWrite() {
            return authority.allows(actor, Permission.PLAN_WRITE, plan.organizationId());
        }

        Finding finding(String fingerprint) {
            return findings.stream()
                    .filter(finding -> finding.fingerprint().equals(fingerprint))
                    .findFirst()
                    .orElseThrow(() -> Refused.because("planning.refused.changed"));
        }

        @Nullable
        String key(@Nullable Long lineId) {
            var line = lineId == null ? null : byId.get(lineId);
            return line == null ? null : line.key();
        }
    }

    /** Of the rule that speaks of places that come first. */
    static boolean isAboutPlaces(Finding finding) {
        return finding.rule() == CheckRule.HOTSPOT_UNCOVERED;
    }
}
