package vn.haidang.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.area.Areas;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Founding, renaming, moving, merging and closing organizations, and keeping the figures of schools. What may be done to an
 * organization is decided where it stands, in its parent: nobody moves or closes the unit that their own role hangs on.
 */
@Service
@Transactional
public class OrganizationChanges {

    private final OrganizationRows rows;
    private final OrganizationEvents events;
    private final SchoolYearRows schoolYears;
    private final Organizations organizations;
    private final Areas areas;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    OrganizationChanges(
            OrganizationRows rows,
            OrganizationEvents events,
            SchoolYearRows schoolYears,
            Organizations organizations,
            Areas areas,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.schoolYears = schoolYears;
        this.organizations = organizations;
        this.areas = areas;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param basis the decision that founded it, or where it is known from; may be empty. @return its id */
    public long create(OrganizationDraft draft, String basis, Actor actor) {
        lockTree();
        Refused.unless(OrganizationCheck.reasons(draft, today()));
        if (rows.findByCode(draft.code()).isPresent()) {
            throw Refused.because("organization.draft.code.taken", draft.code());
        }
        var superiors = organizations.superiors();
        var parent = parentOf(draft, superiors);
        var demo = parent.isDemo() || isDemo(draft.areaId());
        return found(draft, parent, superiors, basis, demo, actor).id();
    }

    /**
     * Puts facts right. Where other levels or another place bring another superior with them, a school moves to it, and that
     * needs a decision like any move.
     */
    public void correct(long id, OrganizationFacts facts, Decision decision, long version, Actor actor) {
        lockTree();
        var organization = open(id, version, actor);
        Refused.unless(OrganizationCheck.reasons(organization.kind(), facts));
        requireArea(facts.areaId(), organization.areaId());
        var superiors = organizations.superiors();
        Refused.unless(reasonsAgainstFollowing(organization, facts, superiors, decision, actor));
        var moves = moves(organization, facts, superiors);
        correct(organization, facts, superiors);
        if (moves) {
            move(organization, ruled(organization, facts, superiors).orElseThrow(), decision, actor);
        }
    }

    /** What needs no move; the caller has checked it. */
    void correct(Organization organization, OrganizationFacts facts, Superiors superiors) {
        organization.correct(facts);
        if (organization.isSchool()) {
            var follows = ruled(organization, facts, superiors)
                    .map(body -> Objects.equals(organization.parentId(), body.id()))
                    .orElse(false);
            organization.explainSuperior(follows ? "" : facts.superiorReason());
        }
    }

    public void rename(long id, String name, String englishName, Decision decision, long version, Actor actor) {
        var newName = VietnameseText.line(name);
        var newEnglishName = VietnameseText.line(englishName);
        var organization = open(id, version, actor);
        var reasons = new ArrayList<>(OrganizationCheck.nameReasons(newName, newEnglishName));
        if (newName.equals(organization.name())) {
            reasons.add(Reason.of("organization.refused.rename.same"));
        }
        var since = organization.currentName().validFrom();
        reasons.addAll(decision.reasonsAgainst(today(), since.plusDays(1)));
        Refused.unless(reasons);
        organization.rename(newName, newEnglishName, decision.on());
        record(organization, Milestone.Kind.RENAMED, decision, null, null, actor);
    }

    /** Hangs it, with all below it, under another. A school that leaves the place its rule gives keeps the basis as reason. */
    public void move(long id, long parentId, Decision decision, long version, Actor actor) {
        lockTree();
        var organization = open(id, version, actor);
        var parent = target(parentId, actor);
        Refused.unless(reasonsAgainstMove(organization, parent, decision));
        if (organization.isSchool()) {
            var byRule = organizations.superiors().of(organization.levels(), organization.areaId(), decision.on());
            var follows = byRule.map(found -> found.body().id() == parent.id()).orElse(false);
            organization.explainSuperior(follows ? "" : decision.basis());
        }
        move(organization, parent, decision, actor);
    }

    /**
     * One organization goes into another of its kind: it closes with the day before, its children move over, and what was
     * made under it stays under it.
     */
    public void merge(long id, long successorId, Decision decision, long version, Actor actor) {
        lockTree();
        var organization = open(id, version, actor);
        var successor = target(successorId, actor);
        Refused.unless(reasonsAgainstMerger(organization, successor, decision));
        var children = rows.findByParentIdAndValidToIsNull(id);
        organization.mergeInto(successor, decision.on().minusDays(1));
        record(organization, Milestone.Kind.MERGED, decision, null, successor.id(), actor);
        record(successor, Milestone.Kind.ABSORBED, decision, organization.id(), null, actor);
        var moved = new ArrayList<OrganizationMoved>();
        for (var child : children) {
            child.answerTo(successor);
            record(child, Milestone.Kind.MOVED, decision, organization.id(), successor.id(), actor);
            moved.add(new OrganizationMoved(child.id(), child.path(), child.pathUnder(successor)));
        }
        if (!moved.isEmpty()) {
            var from = organization.path();
            var to = successor.path();
            var staying = rows.findByParentIdAndValidToIsNotNull(id).stream()
                    .map(closed -> closed.id() + "/")
                    .toList();
            movePaths(from, to, id);
            // What was closed before stays where it was made.
            staying.forEach(closed -> movePaths(to + closed, from + closed, 0));
        }
        moved.forEach(publisher::publishEvent);
    }

    /** It is no more, and nobody goes on with its work. */
    public void close(long id, Decision decision, long version, Actor actor) {
        lockTree();
        var organization = open(id, version, actor);
        var reasons = new ArrayList<>(decision.reasonsAgainst(today(), organization.validFrom()));
        if (organization.parentId() == null) {
            reasons.add(Reason.of("organization.refused.root"));
        }
        var children = rows.countByParentIdAndValidToIsNull(id);
        if (children > 0) {
            reasons.add(Reason.of("organization.refused.close.children", children));
        }
        Refused.unless(reasons);
        organization.close(decision.on());
        record(organization, Milestone.Kind.CLOSED, decision, null, null, actor);
    }

    /** Records or replaces the figures of one school year; {@code version} is none for a year that is not there yet. */
    public void count(long schoolId, SchoolYearDraft draft, @Nullable Long version, Actor actor) {
        var school = rows.findById(schoolId).orElseThrow(() -> new NoSuchOrganization(schoolId));
        Refused.unless(reasonsAgainstCounting(school, actor));
        Refused.unless(draft.reasons(school.levels(), today()));
        var known = schoolYears.findByOrganizationIdAndStartYear(schoolId, draft.startYear());
        if (known.isPresent() && version == null) {
            throw Refused.because("organization.year.startYear.there", SchoolYearDraft.told(draft.startYear()));
        }
        count(school, draft, known, version);
    }

    void count(Organization school, SchoolYearDraft draft, Optional<SchoolYear> known, @Nullable Long version) {
        if (known.isEmpty()) {
            schoolYears.save(new SchoolYear(school.id(), draft));
            return;
        }
        if (version != null) {
            known.get().requireVersion(version);
        }
        known.get().count(draft);
    }

    /** Why this person cannot do anything to it now; empty when they can. */
    List<Reason> reasonsAgainst(Organization organization, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, organization.parentPath())) {
            reasons.add(Reason.of("organization.refused.permission"));
        }
        if (!organization.isOpen()) {
            reasons.add(Reason.of("organization.refused.closed"));
        }
        return reasons;
    }

    /** The figures of a school are kept in the school's own place: by whoever manages it. */
    List<Reason> reasonsAgainstCounting(Organization school, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, school.path())) {
            reasons.add(Reason.of("organization.refused.permission"));
        }
        if (!school.isSchool()) {
            reasons.add(Reason.of("organization.refused.year.school"));
        }
        return reasons;
    }

    /** Makes the row, places it and tells its beginning; the caller has checked the draft. */
    Organization found(
            OrganizationDraft draft,
            Organization parent,
            Superiors superiors,
            String basis,
            boolean demo,
            Actor actor) {
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, parent.path())) {
            throw Refused.because("organization.refused.permission.parent", parent.name());
        }
        if (!parent.isOpen()) {
            throw Refused.because("organization.refused.parent.closed", parent.name());
        }
        var kind = Objects.requireNonNull(draft.kind());
        var validFrom = Objects.requireNonNull(draft.validFrom());
        var organization = rows.save(new Organization(
                draft.code(),
                draft.name(),
                draft.englishName(),
                kind,
                draft.levels(),
                draft.areaId(),
                validFrom,
                demo));
        organization.placeUnder(parent);
        if (kind == OrganizationKind.SCHOOL) {
            var byRule = superiors.of(draft.levels(), draft.areaId(), today());
            organization.explainSuperior(
                    byRule.map(found -> found.body().id() == parent.id()).orElse(false) ? "" : draft.superiorReason());
        }
        record(organization, Milestone.Kind.FOUNDED, new Decision(validFrom, basis), null, parent.id(), actor);
        return organization;
    }

    /** Whom a draft answers to: as it says, or by the rule of its level. */
    Organization parentOf(OrganizationDraft draft, Superiors superiors) {
        var parentId = draft.parentId();
        if (draft.kind() != OrganizationKind.SCHOOL) {
            if (parentId == null) {
                throw Refused.because("organization.draft.parent.missing");
            }
            return rows.findById(parentId).orElseThrow(() -> Refused.because("organization.draft.parent.missing"));
        }
        var byRule = superiors.of(draft.levels(), draft.areaId(), today());
        if (parentId == null) {
            return byRule.map(Superiors.Found::body)
                    .orElseThrow(() -> Refused.because("organization.draft.parent.rule"));
        }
        var follows = byRule.map(found -> found.body().id() == parentId).orElse(false);
        if (!follows && draft.superiorReason().isEmpty()) {
            throw Refused.because(
                    "organization.draft.superiorReason.missing",
                    byRule.map(found -> found.body().name()).orElse("–"));
        }
        return rows.findById(parentId).orElseThrow(() -> Refused.because("organization.draft.parent.missing"));
    }

    /** Whether these facts take a school to another body: by the rule, and no reason keeps it where it is. */
    boolean moves(Organization organization, OrganizationFacts facts, Superiors superiors) {
        return facts.superiorReason().isEmpty()
                && ruled(organization, facts, superiors)
                        .map(body -> !Objects.equals(organization.parentId(), body.id()))
                        .orElse(false);
    }

    /** Why a school cannot go to whom the rule says once these facts hold; empty when it can, or stays. */
    List<Reason> reasonsAgainstFollowing(
            Organization organization, OrganizationFacts facts, Superiors superiors, Decision decision, Actor actor) {
        if (!moves(organization, facts, superiors)) {
            return List.of();
        }
        var body = ruled(organization, facts, superiors).orElseThrow();
        if (decision.basis().isEmpty()) {
            return List.of(Reason.of("organization.refused.correct.moves", body.name()));
        }
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, body.path())) {
            return List.of(Reason.of("organization.refused.permission.parent", body.name()));
        }
        return reasonsAgainstMove(organization, body, decision);
    }

    private Optional<Organization> ruled(Organization organization, OrganizationFacts facts, Superiors superiors) {
        return organization.isSchool()
                ? superiors.of(facts.levels(), facts.areaId(), today()).map(Superiors.Found::body)
                : Optional.empty();
    }

    private void move(Organization organization, Organization parent, Decision decision, Actor actor) {
        var formerParent = organization.parentId();
        var formerPath = organization.path();
        var path = organization.pathUnder(parent);
        organization.answerTo(parent);
        record(organization, Milestone.Kind.MOVED, decision, formerParent, parent.id(), actor);
        movePaths(formerPath, path, 0);
        publisher.publishEvent(new OrganizationMoved(organization.id(), formerPath, path));
    }

    private void movePaths(String from, String to, long except) {
        rows.movePaths(from, to, from.length() + 1, except);
    }

    private List<Reason> reasonsAgainstMove(Organization organization, Organization parent, Decision decision) {
        var lastMove = events.lastMove(Set.of(organization.id()));
        var reasons = new ArrayList<>(decision.reasonsAgainst(today(), later(organization.validFrom(), lastMove)));
        if (organization.parentId() == null) {
            reasons.add(Reason.of("organization.refused.root"));
        }
        if (parent.path().startsWith(organization.path())) {
            reasons.add(Reason.of("organization.refused.move.circle", parent.name()));
        } else if (Objects.equals(organization.parentId(), parent.id())) {
            reasons.add(Reason.of("organization.refused.move.same", parent.name()));
        }
        reasons.addAll(reasonsAgainstMixing(organization, parent));
        return reasons;
    }

    private List<Reason> reasonsAgainstMerger(Organization organization, Organization successor, Decision decision) {
        var children = rows.findByParentIdAndValidToIsNull(organization.id()).stream()
                .map(Organization::id)
                .toList();
        var lastMove = children.isEmpty() ? null : events.lastMove(children);
        // It stood for one day at least, and the successor was there to take it in.
        var notBefore = Stream.of(organization.validFrom().plusDays(1), successor.validFrom())
                .reduce(OrganizationChanges::later)
                .orElseThrow();
        var reasons = new ArrayList<>(decision.reasonsAgainst(today(), later(notBefore, lastMove)));
        if (organization.parentId() == null) {
            reasons.add(Reason.of("organization.refused.root"));
        }
        if (organization.id() == successor.id()) {
            reasons.add(Reason.of("organization.refused.merge.self"));
        } else if (successor.path().startsWith(organization.path())) {
            reasons.add(Reason.of("organization.refused.merge.circle", successor.name()));
        }
        if (organization.kind() != successor.kind()) {
            reasons.add(Reason.of("organization.refused.merge.kind", successor.name()));
        }
        reasons.addAll(reasonsAgainstMixing(organization, successor));
        return reasons;
    }

    /** Invented units stay among themselves, or invented figures would be counted with real ones. */
    private static List<Reason> reasonsAgainstMixing(Organization organization, Organization target) {
        // Demo schools answer to the real department, as real ones do; nothing real goes under an invented unit.
        return target.isDemo() && !organization.isDemo()
                ? List.of(Reason.of("organization.refused.demo", target.name()))
                : List.of();
    }

    private Organization open(long id, long version, Actor actor) {
        var organization = rows.withNames(id).orElseThrow(() -> new NoSuchOrganization(id));
        Refused.unless(reasonsAgainst(organization, actor));
        organization.requireVersion(version);
        return organization;
    }

    private Organization target(long id, Actor actor) {
        var target = rows.findById(id).orElseThrow(() -> new NoSuchOrganization(id));
        var reasons = new ArrayList<Reason>();
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, target.path())) {
            reasons.add(Reason.of("organization.refused.permission.parent", target.name()));
        }
        if (!target.isOpen()) {
            reasons.add(Reason.of("organization.refused.parent.closed", target.name()));
        }
        Refused.unless(reasons);
        return target;
    }

    /** Whoever changes the tree waits here for whoever changes it now. */
    void lockTree() {
        var _ = rows.lockTree(OrganizationList.CITY).orElseThrow();
    }

    private void record(
            Organization organization,
            Milestone.Kind kind,
            Decision decision,
            @Nullable Long from,
            @Nullable Long to,
            Actor actor) {
        events.save(
                new OrganizationEvent(organization.id(), kind, decision, from, to, clock.instant(), actor.accountId()));
    }

    private void requireArea(@Nullable Long areaId, @Nullable Long former) {
        if (areaId != null
                && !areaId.equals(former)
                && areas.communes().stream().noneMatch(area -> area.id() == areaId)) {
            throw Refused.because("organization.draft.area.missing");
        }
    }

    private boolean isDemo(@Nullable Long areaId) {
        return areaId != null && areas.communes().stream().anyMatch(area -> area.id() == areaId && area.demo());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
