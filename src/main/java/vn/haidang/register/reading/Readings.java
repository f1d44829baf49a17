package vn.haidang.register.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Names;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.account.Authority;
import vn.haidang.history.Change;
import vn.haidang.history.Histories;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Dates;

/** Asks units to study documents, and takes their word for it. */
@Service
@Transactional(readOnly = true)
public class Readings {

    public static final int REMARK_MAX = 500;

    private static final List<Permission> SEEING =
            List.of(Permission.REGISTER_MANAGE, Permission.READING_CONFIRM, Permission.MATERIAL_READ);

    private final ReadingAssignments assignments;
    private final ReadingDuties duties;
    private final Register register;
    private final Organizations organizations;
    private final Authority authority;
    private final Names names;
    private final Histories histories;
    private final Messages messages;
    private final Clock clock;

    Readings(
            ReadingAssignments assignments,
            ReadingDuties duties,
            Register register,
            Organizations organizations,
            Authority authority,
            Names names,
            Histories histories,
            Messages messages,
            Clock clock) {
        this.assignments = assignments;
        this.duties = duties;
        this.register = register;
        this.organizations = organizations;
        this.authority = authority;
        this.names = names;
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who can be asked: the People's Committees of wards, communes and special zones, by name. */
    public List<OrganizationRef> communes() {
        var city = organizations.city();
        return organizations.findAll(organizations.idsWithin(city.path())).values().stream()
                .filter(unit -> unit.kind() == OrganizationKind.PEOPLES_COMMITTEE && unit.id() != city.id())
                .sorted(Comparator.comparing(unit -> VietnameseText.folded(unit.name())))
                .toList();
    }

    /**
     * Asks units to study a document. A unit that already owes this document is not asked a second time.
     *
     * @return how many units were asked
     */
    @Transactional
    public int assign(long documentId, Collection<Long> unitIds, LocalDate dueOn, String remark, Actor actor) {
        Refused.unless(reasonsAgainstAssigning(documentId, actor));
        var line = VietnameseText.line(remark);
        if (line.length() > REMARK_MAX) {
            throw Refused.because("register.reading.remark.long", REMARK_MAX, line.length());
        }
        if (dueOn.isBefore(LocalDate.now(clock))) {
            throw Refused.because("register.reading.due.past");
        }
        var owing = new HashSet<>(duties.owing(documentId));
        var units = organizations.findAll(unitIds).values().stream()
                .filter(unit -> !owing.contains(unit.id()))
                .sorted(Comparator.comparing(OrganizationRef::id))
                .toList();
        if (units.isEmpty()) {
            throw Refused.because("register.reading.units.none");
        }
        var assignment =
                assignments.save(new ReadingAssignment(documentId, dueOn, line, actor.accountId(), clock.instant()));
        duties.saveAll(
                units.stream().map(unit -> new ReadingDuty(assignment, unit)).toList());
        return units.size();
    }

    /** Why the person cannot ask units to study this document; empty when they can. */
    public List<Reason> reasonsAgainstAssigning(long documentId, Actor actor) {
        var details = register.get(documentId, actor);
        var reasons = new ArrayList<>(details.reasonsAgainstEditing());
        if (!details.draft().toStudy()) {
            reasons.add(Reason.of("register.reading.not.to.study"));
        }
        return reasons;
    }

    /** How far the units are, newest assignment first; for those who keep the register. */
    public List<ReadingProgress> progress(long documentId, Actor actor) {
        return register.mayManage(actor) ? assignments.progress(documentId, LocalDate.now(clock)) : List.of();
    }

    /** A page of what units in this person's scope owe and have done; a fixed number of queries whatever its size. */
    public Page<ReadingRow> find(ReadingFilter filter, Pageable page, Actor actor) {
        var scope = scope(actor);
        if (scope.isNowhere()) {
            return Page.empty(page);
        }
        var today = LocalDate.now(clock);
        var asked = filter.document().isBlank() ? null : register.matching(filter.document());
        var found = duties.findAll(matching(filter, asked, scope, today), page);
        var documents =
                register.refs(found.stream().map(ReadingDuty::documentId).collect(Collectors.toSet()));
        var people = names.names(found.stream()
                .map(ReadingDuty::confirmedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.map(duty -> row(duty, documents, people, today, actor));
    }

    /** What the person's own unit still owes, soonest first. */
    public List<ReadingRow> owed(Actor actor, int limit) {
        if (!actor.mayAnywhere(Permission.READING_CONFIRM)) {
            return List.of();
        }
        var owed = duties.owed(actor.organizationId(), Limit.of(limit));
        var documents = register.refs(owed.stream().map(ReadingDuty::documentId).collect(Collectors.toSet()));
        return owed.stream()
                .map(duty -> row(duty, documents, Map.of(), LocalDate.now(clock), actor))
                .toList();
    }

    /** A unit says that it studied the document. Saying it again corrects what it said; the history keeps both. */
    @Transactional
    public void confirm(long dutyId, Study study, Actor actor) {
        var duty = duties.lock(dutyId)
                .filter(found -> isOwn(found, actor))
                .orElseThrow(() -> Refused.because("register.reading.refused.permission"));
        Refused.unless(reasonsAgainst(study));
        if (!study.equals(duty.study())) {
            duty.confirm(study, actor.accountId(), clock.instant());
        }
    }

    /** What a unit has said and corrected, newest first. @throws NoSuchDocument when it is none of this person's business */
    public List<Change> history(long dutyId, Actor actor) {
        var scope = scope(actor);
        return duties.findById(dutyId)
                .filter(duty -> scope.everywhere() || scope.organizationIds().contains(duty.organizationId()))
                .map(duty -> histories.of(ReadingDuty.class, duty.id(), this::inWords))
                .orElseThrow(() -> new NoSuchDocument("to study " + dutyId));
    }

    private Map<String, String> inWords(ReadingDuty duty) {
        var study = duty.study();
        var words = new LinkedHashMap<String, String>();
        if (study != null) {
            words.put("register.reading.studiedOn", Dates.day(study.studiedOn()));
            words.put(
                    "register.reading.form",
                    messages.text(Messages.VIETNAMESE, study.form().messageKey()));
            words.put("register.reading.people", study.people() == null ? "" : String.valueOf(study.people()));
            words.put("register.reading.remark", study.remark());
        }
        return words;
    }

    private List<Reason> reasonsAgainst(Study study) {
        var reasons = new ArrayList<Reason>();
        if (study.studiedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.of("register.reading.studiedOn.future"));
        }
        if (study.people() != null && (study.people() < 1 || study.people() > Study.PEOPLE_MAX)) {
            reasons.add(Reason.of("register.reading.people.bad"));
        }
        if (study.remark().length() > Study.REMARK_MAX) {
            reasons.add(Reason.of(
                    "register.reading.remark.long",
                    Study.REMARK_MAX,
                    study.remark().length()));
        }
        return reasons;
    }

    /** A unit answers for itself: not for those below it, and nobody answers for it. */
    private boolean isOwn(ReadingDuty duty, Actor actor) {
        return actor.organizationId() == duty.organizationId()
                && authority.allows(actor, Permission.READING_CONFIRM, duty.organizationId());
    }

    private Scope scope(Actor actor) {
        var ids = new HashSet<Long>();
        for (var permission : SEEING) {
            var scope = authority.scope(actor, permission);
            if (scope.everywhere()) {
                return Scope.EVERYWHERE;
            }
            ids.addAll(scope.organizationIds());
        }
        return new Scope(false, ids);
    }

    private ReadingRow row(
            ReadingDuty duty,
            Map<Long, DocumentRef> documents,
            Map<Long, String> people,
            LocalDate today,
            Actor actor) {
        return new ReadingRow(
                duty.id(),
                Objects.requireNonNull(documents.get(duty.documentId())),
                duty.organizationName(),
                duty.dueOn(),
                duty.state(today),
                duty.study(),
                duty.confirmedAt(),
                duty.confirmedBy() == null ? null : people.get(duty.confirmedBy()),
                isOwn(duty, actor));
    }

    private static Specification<ReadingDuty> matching(
            ReadingFilter filter, @Nullable Set<Long> documents, Scope scope, LocalDate today) {
        return (duty, _, builder) -> {
            var all = new ArrayList<Predicate>();
            if (!scope.everywhere()) {
                all.add(duty.get("organizationId").in(scope.idsToAskFor()));
            }
            if (documents != null) {
                all.add(
                        documents.isEmpty()
                                ? builder.disjunction()
                                : duty.get("documentId").in(documents));
            }
            if (!filter.states().isEmpty()) {
                all.add(builder.or(filter.states().stream()
                        .map(state -> is(state, duty, today, builder))
                        .toArray(Predicate[]::new)));
            }
            for (var word : VietnameseText.folded(filter.text()).strip().split("\\s+")) {
                all.add(builder.like(duty.get("foldedName"), "%" + word.replaceAll("[%_\\\\]", "") + "%"));
            }
            return builder.and(all);
        };
    }

    /** The same rules as {@link ReadingDuty#state}, for the database. */
    private static Predicate is(ReadingState state, Path<ReadingDuty> duty, LocalDate today, CriteriaBuilder builder) {
        Path<LocalDate> due = duty.get("dueOn");
        Path<Instant> confirmed = duty.get("confirmedAt");
        return switch (state) {
            case WAITING -> builder.and(builder.isNull(confirmed), builder.greaterThanOrEqualTo(due, today));
            case LATE -> builder.and(builder.isNull(confirmed), builder.lessThan(due, today));
            case DONE -> builder.and(builder.isNotNull(confirmed), builder.isFalse(duty.get("late")));
            case DONE_LATE -> builder.and(builder.isNotNull(confirmed), builder.isTrue(duty.get("late")));
        };
    }
}
