package vn.haidang.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * A new organization as a form or a row of a table states it.
 *
 * @param code by which tables name it; small letters, digits, "-", "." and "_"; never changed
 * @param levels of a school; empty for others
 * @param parentId whom it answers to; none for a school that follows the rule of its level
 * @param superiorReason why a school answers to somebody else than the rule says; empty when it does not
 */
public record OrganizationDraft(
        String code,
        String name,
        String englishName,
        @Nullable OrganizationKind kind,
        Set<SchoolLevel> levels,
        @Nullable Long parentId,
        @Nullable Long areaId,
        @Nullable LocalDate validFrom,
        String superiorReason) {

    public static final int CODE_MAX = 60;
    public static final int NAME_MAX = 200;
    public static final int REASON_MAX = 500;

    public OrganizationDraft {
        code = VietnameseText.folded(VietnameseText.line(code));
        name = VietnameseText.line(name);
        englishName = VietnameseText.line(englishName);
        levels = Set.copyOf(levels);
        superiorReason = VietnameseText.line(superiorReason);
    }
}
