package vn.haidang.organization;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Names;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.history.Change;
import vn.haidang.history.Histories;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/** Lists and pages of organizations. People see the organization in which they hold a role, whichever, and all below it. */
@Service
@Transactional(readOnly = true)
public class OrganizationDirectory {

    /** Of those that answer to one, its page shows this many. */
    public static final int CHILDREN_SHOWN = 20;

    /** School years whose figures the history tells. */
    private static final int YEARS_IN_HISTORY = 5;

    private final OrganizationRows rows;
    private final OrganizationEvents events;
    private final SchoolYearRows schoolYears;
    private final Organizations organizations;
    private final OrganizationChanges changes;
    private final Areas areas;
    private final Names names;
    private final Histories histories;
    private final Messages messages;
    private final Clock clock;

    OrganizationDirectory(
            OrganizationRows rows,
            OrganizationEvents events,
            SchoolYearRows schoolYears,
            Organizations organizations,
            OrganizationChanges changes,
            Areas areas,
            Names names,
            Histories histories,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.schoolYears = schoolYears;
        this.organizations = organizations;
        this.changes = changes;
        this.areas = areas;
        this.names = names;
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    /** A page of what this person may see; four queries whatever its size. */
    public Page<OrganizationSummary> find(OrganizationFilter filter, Pageable page, Actor actor) {
        if (actor.grants().isEmpty()) {
            return Page.empty(page);
        }
        var found = rows.findAll(matching(filter, actor.grants()), page);
        var labels = labels(found.getContent());
        return found.map(organization -> summary(organization, labels));
    }

    /** How many there are; for the heading of a list, which does not need the rows. */
    public long count(OrganizationFilter filter, Actor actor) {
        return actor.grants().isEmpty() ? 0 : rows.count(matching(filter, actor.grants()));
    }

    /** Open organizations under which this person may put something, for a field that searches while one types. */
    public List<OrganizationSummary> choices(String text, Set<OrganizationKind> kinds, Pageable page, Actor actor) {
        var managing = actor.grants().stream()
                .filter(grant -> grant.role().includes(Permission.ORGANIZATION_MANAGE))
                .toList();
        if (managing.isEmpty()) {
            return List.of();
        }
        var filter = new OrganizationFilter(text, kinds, Set.of(), Set.of(), null, OrganizationFilter.Standing.OPEN);
        var sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("foldedName", "id"));
        var found = rows.findAll(matching(filter, managing), sorted).getContent();
        var labels = labels(found);
        return found.stream().map(organization -> summary(organization, labels)).toList();
    }

    /** The name of one that a filter or a form names; none outside the reader's scope. */
    public Optional<OrganizationRef> find(long id, Actor actor) {
        return rows.findById(id)
                .filter(organization -> sees(actor, organization))
                .map(Organization::ref);
    }

    /** To whom a school of these levels answers in this unit today. */
    public Optional<OrganizationDetails.Rule> rule(Set<SchoolLevel> levels, @Nullable Long areaId) {
        return organizations
                .superiors()
                .of(levels, areaId, LocalDate.now(clock))
                .map(OrganizationDirectory::rule);
    }

    /** @throws NoSuchOrganization when there is none in this person's scope */
    public OrganizationDetails get(long id, Actor actor) {
        var organization =
                rows.withNames(id).filter(found -> sees(actor, found)).orElseThrow(() -> new NoSuchOrganization(id));
        var told = events.newestFirst(id);
        var related = related(organization, told);
        var children = find(
                OrganizationFilter.under(id),
                PageRequest.of(0, CHILDREN_SHOWN, Sort.by("kind", "foldedName", "id")),
                actor);
        var school = organization.isSchool();
        return new OrganizationDetails(
                organization.ref(),
                organization.version(),
                organization.facts(),
                organization.validFrom(),
                organization.validTo(),
                refOf(related, organization.parentId()),
                refOf(related, organization.successorId()),
                name(areaNames(), organization.areaId()),
                school ? rule(organization.levels(), organization.areaId()).orElse(null) : null,
                children.getContent(),
                children.getTotalElements(),
                organization.names().stream()
                        .map(name ->
                                new OrganizationDetails.DatedName(name.validFrom(), name.name(), name.englishName()))
                        .toList(),
                school
                        ? schoolYears.newestFirst(id).stream()
                                .map(SchoolYear::info)
                                .toList()
                        : List.of(),
                told.stream()
                        .map(event -> milestone(event, organization, related))
                        .toList(),
                names.names(ids(told.stream().map(OrganizationEvent::recordedBy))),
                reasonsAgainst(organization, actor));
    }

    /**
     * Who changed what and when, newest first.
     *
     * @param locale in which values are told
     * @throws NoSuchOrganization when there is none in this person's scope
     */
    public List<Change> history(long id, Locale locale, Actor actor) {
        var organization =
                rows.findById(id).filter(found -> sees(actor, found)).orElseThrow(() -> new NoSuchOrganization(id));
        var related = related(organization, events.newestFirst(id));
        var areaNames = areaNames();
        var words = new OrganizationWords(messages, locale);
        var changed = new ArrayList<Change>(histories.of(
                Organization.class,
                id,
                row -> words.of(
                        row,
                        name(related, row.parentId()),
                        name(related, row.successorId()),
                        name(areaNames, row.areaId()))));
        if (organization.isSchool()) {
            schoolYears.newestFirst(id).stream()
                    .limit(YEARS_IN_HISTORY)
                    .flatMap(year -> histories.of(SchoolYear.class, year.info().id(), words::of).stream())
                    .map(OrganizationDirectory::ofTheSchool)
                    .forEach(changed::add);
        }
        changed.sort(Comparator.comparing(Change::at).reversed());
        return List.copyOf(changed);
    }

    private Map<OrganizationAction, List<Reason>> reasonsAgainst(Organization organization, Actor actor) {
        var reasons = new EnumMap<OrganizationAction, List<Reason>>(OrganizationAction.class);
        for (var action : OrganizationAction.values()) {
            var against = new ArrayList<>(
                    switch (action) {
                        case COUNT -> changes.reasonsAgainstCounting(organization, actor);
                        case ADD -> reasonsAgainstAdding(organization, actor);
                        default -> changes.reasonsAgainst(organization, actor);
                    });
            if (organization.parentId() == null
                    && Set.of(OrganizationAction.MOVE, OrganizationAction.MERGE, OrganizationAction.CLOSE)
                            .contains(action)) {
                against.add(Reason.of("organization.refused.root"));
            }
            if (!against.isEmpty()) {
                reasons.put(action, List.copyOf(against));
            }
        }
        return reasons;
    }

    private static List<Reason> reasonsAgainstAdding(Organization organization, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, organization.path())) {
            reasons.add(Reason.of("organization.refused.permission"));
        }
        if (!organization.isOpen()) {
            reasons.add(Reason.of("organization.refused.closed"));
        }
        return reasons;
    }

    /** To a school, a new year of figures is a change like others, and its first figures are worth telling. */
    private static Change ofTheSchool(Change change) {
        return new Change(change.at(), change.accountId(), Change.Kind.CHANGED, change.fields());
    }

    /** Those that its events and its row name, in one query. */
    private Map<Long, Organization> related(Organization organization, List<OrganizationEvent> told) {
        var ids = ids(Stream.concat(
                Stream.of(organization.parentId(), organization.successorId()),
                told.stream().flatMap(event -> Stream.of(event.fromId(), event.toId()))));
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    private static Milestone milestone(
            OrganizationEvent event, Organization organization, Map<Long, Organization> related) {
        var renamed = event.kind() == Milestone.Kind.RENAMED;
        return new Milestone(
                event.kind(),
                event.happenedOn(),
                event.basis(),
                renamed ? organization.nameOn(event.happenedOn().minusDays(1)).name() : name(related, event.fromId()),
                renamed ? organization.nameOn(event.happenedOn()).name() : name(related, event.toId()),
                event.recordedAt(),
                event.recordedBy());
    }

    private Specification<Organization> matching(OrganizationFilter filter, List<Grant> grants) {
        return (organization, _, builder) -> {
            var all = new ArrayList<Predicate>();
            scope(grants, organization, builder).ifPresent(all::add);
            if (!filter.kinds().isEmpty()) {
                all.add(organization.get("kind").in(filter.kinds()));
            }
            if (!filter.areaIds().isEmpty()) {
                all.add(organization.get("areaId").in(filter.areaIds()));
            }
            if (filter.parentId() != null) {
                all.add(builder.equal(organization.get("parentId"), filter.parentId()));
            }
            if (!filter.levels().isEmpty()) {
                all.add(builder.or(filter.levels().stream()
                        .map(level -> builder.like(organization.get("levels"), "%|" + level + "|%"))
                        .toList()));
            }
            switch (filter.standing()) {
                case OPEN -> all.add(builder.isNull(organization.get("validTo")));
                case CLOSED -> all.add(builder.isNotNull(organization.get("validTo")));
                case ANY -> {}
            }
            for (var word : VietnameseText.folded(filter.text()).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    all.add(builder.like(organization.get("foldedName"), "%" + escaped(word) + "%", '\\'));
                }
            }
            return builder.and(all);
        };
    }

    /** None when a grant holds in the whole city. */
    private static Optional<Predicate> scope(
            List<Grant> grants, Root<Organization> organization, CriteriaBuilder builder) {
        return grants.stream().anyMatch(Grant::isCity)
                ? Optional.empty()
                : Optional.of(builder.or(grants.stream()
                        .map(grant -> builder.like(organization.get("path"), grant.path() + "%"))
                        .toList()));
    }

    private static boolean sees(Actor actor, Organization organization) {
        return actor.grants().stream().anyMatch(grant -> organization.path().startsWith(grant.path()));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Labels labels(Collection<Organization> found) {
        var parents = rows.findByIdIn(ids(found.stream().map(Organization::parentId))).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
        return new Labels(parents, areaNames());
    }

    private static OrganizationSummary summary(Organization organization, Labels labels) {
        return new OrganizationSummary(
                organization.id(),
                organization.code(),
                organization.name(),
                organization.kind(),
                organization.levels(),
                name(labels.areas(), organization.areaId()),
                name(labels.parents(), organization.parentId()),
                organization.validFrom(),
                organization.validTo(),
                !organization.superiorReason().isEmpty(),
                organization.isDemo());
    }

    private static OrganizationDetails.Rule rule(Superiors.Found found) {
        return new OrganizationDetails.Rule(
                found.body().id(), found.body().name(), found.rule().basis());
    }

    private Map<Long, String> areaNames() {
        return areas.communes().stream().collect(Collectors.toMap(AreaRef::id, AreaRef::fullName));
    }

    private static @Nullable OrganizationRef refOf(Map<Long, Organization> related, @Nullable Long id) {
        var found = id == null ? null : related.get(id);
        return found == null ? null : found.ref();
    }

    private static String name(Map<Long, ?> known, @Nullable Long id) {
        return switch (id == null ? null : known.get(id)) {
            case Organization organization -> organization.name();
            case String text -> text;
            case null, default -> "";
        };
    }

    private static Set<Long> ids(Stream<? extends @Nullable Long> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private record Labels(Map<Long, Organization> parents, Map<Long, String> areas) {}
}
