package vn.haidang.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** What is wrong with the facts of an organization, whatever else there is; the second word after "draft" names the field. */
final class OrganizationCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OrganizationCheck() {}

    static List<Reason> reasons(OrganizationDraft draft, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (draft.code().isEmpty()) {
            reasons.add(Reason.of("organization.draft.code.missing"));
        } else if (draft.code().length() > OrganizationDraft.CODE_MAX
                || !CODE.matcher(draft.code()).matches()) {
            reasons.add(Reason.of("organization.draft.code.shape", OrganizationDraft.CODE_MAX));
        }
        if (draft.kind() == null) {
            reasons.add(Reason.of("organization.draft.kind.missing"));
        } else {
            reasons.addAll(reasons(
                    draft.kind(),
                    draft.name(),
                    draft.englishName(),
                    draft.levels(),
                    draft.areaId(),
                    draft.superiorReason()));
        }
        if (draft.validFrom() == null) {
            reasons.add(Reason.of("organization.draft.validFrom.missing"));
        } else if (draft.validFrom().isAfter(today)) {
            reasons.add(Reason.of("organization.draft.validFrom.future"));
        }
        return reasons;
    }

    static List<Reason> reasons(OrganizationKind kind, OrganizationFacts facts) {
        return reasons(kind, facts.name(), facts.englishName(), facts.levels(), facts.areaId(), facts.superiorReason());
    }

    static List<Reason> nameReasons(String name, String englishName) {
        var reasons = new ArrayList<Reason>();
        if (name.isEmpty()) {
            reasons.add(Reason.of("organization.draft.name.missing"));
        } else if (name.length() > OrganizationDraft.NAME_MAX) {
            reasons.add(Reason.of("organization.draft.name.long", OrganizationDraft.NAME_MAX));
        }
        if (englishName.length() > OrganizationDraft.NAME_MAX) {
            reasons.add(Reason.of("organization.draft.englishName.long", OrganizationDraft.NAME_MAX));
        }
        return reasons;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static List<Reason> reasons(
            OrganizationKind kind,
            String name,
            String englishName,
            Set<SchoolLevel> levels,
            @Nullable Long areaId,
            String superiorReason) {
        var reasons = new ArrayList<>(nameReasons(name, englishName));
        var school = kind == OrganizationKind.SCHOOL;
        if (school && levels.isEmpty()) {
            reasons.add(Reason.of("organization.draft.levels.missing"));
        }
        if (!school && !levels.isEmpty()) {
            reasons.add(Reason.of("organization.draft.levels.other"));
        }
        if (areaId == null && (school || kind == OrganizationKind.PEOPLES_COMMITTEE)) {
            reasons.add(Reason.of("organization.draft.area.missing"));
        }
        if (superiorReason.length() > OrganizationDraft.REASON_MAX) {
            reasons.add(Reason.of("organization.draft.superiorReason.long", OrganizationDraft.REASON_MAX));
        }
        return reasons;
    }
}
