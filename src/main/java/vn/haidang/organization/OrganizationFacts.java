package vn.haidang.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * What can be put right of an organization without anything having happened to it.
 *
 * @param name with its spelling mended; a new name is a renaming
 * @param superiorReason why a school stays where it is against the rule of its level; empty: it follows the rule
 */
public record OrganizationFacts(
        String name,
        String englishName,
        Set<SchoolLevel> levels,
        @Nullable Long areaId,
        String superiorReason) {

    public OrganizationFacts {
        name = VietnameseText.line(name);
        englishName = VietnameseText.line(englishName);
        levels = Set.copyOf(levels);
        superiorReason = VietnameseText.line(superiorReason);
    }
}
