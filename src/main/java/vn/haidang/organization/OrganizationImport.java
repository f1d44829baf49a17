package vn.haidang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableRow;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * Brings organizations in from a table, known by their codes: the same table again changes nothing. Rows with problems are
 * left out, all others go in together or not at all.
 */
@Service
public class OrganizationImport {

    private final OrganizationRows rows;
    private final Organizations organizations;
    private final OrganizationChanges changes;
    private final Areas areas;

    OrganizationImport(OrganizationRows rows, Organizations organizations, OrganizationChanges changes, Areas areas) {
        this.rows = rows;
        this.organizations = organizations;
        this.changes = changes;
        this.areas = areas;
    }

    /** What taking the table over would do; changes nothing. */
    @Transactional(readOnly = true)
    public ImportOutcome check(Table table, Actor actor) {
        return new Reading(table, actor).outcome();
    }

    /** Takes over the rows without problems, in one transaction. */
    @Transactional
    public ImportOutcome apply(Table table, Actor actor) {
        changes.lockTree();
        var reading = new Reading(table, actor);
        reading.add();
        reading.correct();
        return reading.outcome();
    }

    /** One look at a table: what it says, beside what is known. */
    private final class Reading {

        private final Table table;
        private final Actor actor;
        private final LocalDate today = changes.today();
        private final Map<String, Organization> known;
        private final Map<Long, Organization> parents;
        private final List<AreaRef> communes = areas.communes();
        private final AreaNames areaNames = new AreaNames(communes);
        private final Superiors superiors = organizations.superiors();
        private final Map<String, Integer> seen = new HashMap<>();
        /** Codes of new organizations, with the path above them: what may be done there may be done in them. */
        private final Map<String, String> newPaths = new HashMap<>();

        private final List<Addition> additions = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private int unchanged;

        Reading(Table table, Actor actor) {
            this.table = table;
            this.actor = actor;
            var codes = new HashSet<String>();
            for (var row : table.rows()) {
                row.forgetProblems();
                codes.add(code(row, OrganizationTable.CODE));
                codes.add(code(row, OrganizationTable.PARENT));
                row.forgetProblems();
            }
            known = rows.withNamesByCode(codes).stream()
                    .collect(Collectors.toMap(Organization::code, organization -> organization));
            parents = rows
                    .findByIdIn(known.values().stream()
                            .map(Organization::parentId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()))
                    .stream()
                    .collect(Collectors.toMap(Organization::id, organization -> organization));
            table.rows().forEach(this::read);
        }

        ImportOutcome outcome() {
            return new ImportOutcome(additions.size(), corrections.size(), unchanged, table.problems());
        }

        private void read(TableRow row) {
            var code = code(row, OrganizationTable.CODE);
            row.requiredText(OrganizationTable.CODE, OrganizationDraft.CODE_MAX);
            var earlier = code.isEmpty() ? null : seen.putIfAbsent(code, row.number());
            if (earlier != null) {
                row.problem(OrganizationTable.CODE, "organization.import.twice", earlier);
                return;
            }
            var name = row.requiredText(OrganizationTable.NAME, OrganizationDraft.NAME_MAX);
            var kind = row.oneOf(OrganizationTable.KIND, OrganizationTable.KINDS);
            if (row.isEmpty(OrganizationTable.KIND)) {
                row.problem(OrganizationTable.KIND, "listing.cell.missing");
            }
            var organization = known.get(code);
            var levels = levels(row);
            var area = area(row);
            var validFrom = row.day(OrganizationTable.VALID_FROM);
            var englishName = row.text(OrganizationTable.ENGLISH_NAME, OrganizationDraft.NAME_MAX);
            var reason = row.text(OrganizationTable.SUPERIOR_REASON, OrganizationDraft.REASON_MAX);
            var basis = row.text(OrganizationTable.BASIS, Decision.BASIS_MAX);
            if (!row.isGood()) {
                return;
            }
            if (organization == null) {
                var draft = new OrganizationDraft(
                        code,
                        name,
                        englishName,
                        kind.orElseThrow(),
                        levels,
                        null,
                        area.map(AreaRef::id).orElse(null),
                        validFrom.orElse(null),
                        reason);
                readNew(row, draft, basis);
            } else {
                var facts = organization.facts();
                readKnown(
                        row,
                        organization,
                        kind.orElseThrow(),
                        validFrom.orElse(organization.validFrom()),
                        new OrganizationFacts(
                                name,
                                englishName.isEmpty() ? facts.englishName() : englishName,
                                levels.isEmpty() ? facts.levels() : levels,
                                area.map(AreaRef::id).orElse(facts.areaId()),
                                reason.isEmpty() ? facts.superiorReason() : reason),
                        new Decision(today, basis));
            }
        }

        private void readNew(TableRow row, OrganizationDraft draft, String basis) {
            note(row, OrganizationCheck.reasons(draft, today));
            if (!row.isGood()) {
                return;
            }
            var byRule = draft.kind() == OrganizationKind.SCHOOL
                    ? superiors.of(draft.levels(), draft.areaId(), today)
                    : Optional.<Superiors.Found>empty();
            var parentCode = code(row, OrganizationTable.PARENT);
            if (parentCode.isEmpty()) {
                if (byRule.isEmpty()) {
                    row.problem(
                            OrganizationTable.PARENT,
                            draft.kind() == OrganizationKind.SCHOOL
                                    ? "organization.draft.parent.rule"
                                    : "organization.draft.parent.missing");
                    return;
                }
                parentCode = byRule.get().body().code();
            } else if (draft.kind() == OrganizationKind.SCHOOL
                    && draft.superiorReason().isEmpty()
                    && !byRule.map(found -> found.body().code()).orElse("").equals(parentCode)) {
                row.problem(
                        OrganizationTable.SUPERIOR_REASON,
                        "organization.draft.superiorReason.missing",
                        byRule.map(found -> found.body().name()).orElse("–"));
                return;
            }
            var path = pathOf(parentCode);
            if (path == null) {
                row.problem(OrganizationTable.PARENT, "organization.import.parent.unknown", parentCode);
            } else if (!actor.mayAt(Permission.ORGANIZATION_MANAGE, path)) {
                row.problem(OrganizationTable.PARENT, "organization.refused.permission.parent", parentCode);
            } else {
                newPaths.put(draft.code(), path);
                additions.add(new Addition(draft, parentCode, basis));
            }
        }

        private void readKnown(
                TableRow row,
                Organization organization,
                OrganizationKind kind,
                LocalDate validFrom,
                OrganizationFacts facts,
                Decision decision) {
            note(row, changes.reasonsAgainst(organization, actor));
            if (kind != organization.kind()) {
                row.problem(OrganizationTable.KIND, "organization.import.kind.changed", word(organization.kind()));
            }
            if (!validFrom.equals(organization.validFrom())) {
                row.problem(
                        OrganizationTable.VALID_FROM,
                        "organization.import.validFrom.changed",
                        OrganizationCheck.day(organization.validFrom()));
            }
            var parent = organization.parentId() == null ? null : parents.get(organization.parentId());
            var parentCode = code(row, OrganizationTable.PARENT);
            if (!parentCode.isEmpty() && parent != null && !parentCode.equals(parent.code())) {
                row.problem(OrganizationTable.PARENT, "organization.import.parent.moves", parent.name());
            }
            note(row, OrganizationCheck.reasons(organization.kind(), facts));
            if (!row.isGood()) {
                return;
            }
            if (facts.equals(organization.facts())) {
                unchanged++;
                return;
            }
            note(row, changes.reasonsAgainstFollowing(organization, facts, superiors, decision, actor));
            if (row.isGood()) {
                corrections.add(new Correction(organization, facts, decision));
            }
        }

        void add() {
            var added = new HashMap<String, Organization>();
            var demoAreas =
                    communes.stream().filter(AreaRef::demo).map(AreaRef::id).collect(Collectors.toSet());
            for (var addition : additions) {
                var parent = Optional.ofNullable(added.get(addition.parent()))
                        .or(() -> organization(addition.parent()))
                        .orElseThrow();
                var demo = parent.isDemo()
                        || addition.draft().areaId() != null
                                && demoAreas.contains(addition.draft().areaId());
                var organization = changes.found(addition.draft(), parent, superiors, addition.basis(), demo, actor);
                added.put(organization.code(), organization);
            }
        }

        /** Those that move a school come last, each by itself: a move lets go of all rows that were read. */
        void correct() {
            var moves = new ArrayList<Correction>();
            for (var correction : corrections) {
                if (changes.moves(correction.organization(), correction.facts(), superiors)) {
                    moves.add(correction);
                } else {
                    changes.correct(correction.organization(), correction.facts(), superiors);
                }
            }
            for (var move : moves) {
                var organization = move.organization();
                changes.correct(organization.id(), move.facts(), move.decision(), organization.version(), actor);
            }
        }

        private Set<SchoolLevel> levels(TableRow row) {
            var text = row.text(OrganizationTable.LEVELS, 200);
            var levels = new HashSet<SchoolLevel>();
            Stream.of(text.split(OrganizationTable.BETWEEN_LEVELS))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> OrganizationTable.LEVEL_WORDS.entrySet().stream()
                            .filter(known ->
                                    VietnameseText.folded(known.getKey()).equals(VietnameseText.folded(word)))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .ifPresentOrElse(
                                    levels::add,
                                    () -> row.problem(
                                            OrganizationTable.LEVELS,
                                            "organization.import.level",
                                            word,
                                            OrganizationTable.LEVELS_TOLD)));
            return levels;
        }

        private Optional<AreaRef> area(TableRow row) {
            var text = row.text(OrganizationTable.AREA, 160);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            var exactly = areaNames.exactly(text);
            if (exactly.isPresent()) {
                return exactly;
            }
            var possible = areaNames.without(text);
            if (possible.isEmpty()) {
                row.problem(OrganizationTable.AREA, "organization.import.area.unknown", text);
            } else if (possible.size() > 1) {
                row.problem(
                        OrganizationTable.AREA,
                        "organization.import.area.ambiguous",
                        text,
                        possible.stream().map(AreaRef::fullName).collect(Collectors.joining(", ")));
            } else {
                return Optional.of(possible.getFirst());
            }
            return Optional.empty();
        }

        /** The path of a parent, or the path above it when it is new itself; none when there is no such parent. */
        private @Nullable String pathOf(String code) {
            return organization(code)
                    .filter(Organization::isOpen)
                    .map(Organization::path)
                    .orElseGet(() -> newPaths.get(code));
        }

        private Optional<Organization> organization(String code) {
            return Optional.ofNullable(known.get(code))
                    .or(() -> Optional.ofNullable(superiors.byCode().get(code)));
        }

        private static void note(TableRow row, List<Reason> reasons) {
            for (var reason : reasons) {
                var words = reason.key().split("\\.");
                var column = words[1].equals("draft") || words[1].equals("import")
                        ? OrganizationTable.COLUMNS.getOrDefault(words[2], OrganizationTable.CODE)
                        : OrganizationTable.CODE;
                row.problem(column, reason.key(), reason.arguments().toArray());
            }
        }

        private static String word(OrganizationKind kind) {
            return OrganizationTable.KINDS.entrySet().stream()
                    .filter(word -> word.getValue() == kind)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        private static String code(TableRow row, String heading) {
            return VietnameseText.folded(row.text(heading, OrganizationDraft.CODE_MAX));
        }
    }

    private record Addition(OrganizationDraft draft, String parent, String basis) {}

    private record Correction(Organization organization, OrganizationFacts facts, Decision decision) {}
}
