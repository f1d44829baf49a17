package vn.haidang.campaign.annex;

import java.util.Set;

/**
 * What the words of an annex are read against.
 *
 * @param forms slugs of the forms that exist; no other is guessed
 * @param audiences slugs of the audiences that exist
 */
public record AnnexContext(
        PlanPeriod period, OrganizationLookup organizations, Set<String> forms, Set<String> audiences) {

    public AnnexContext {
        forms = Set.copyOf(forms);
        audiences = Set.copyOf(audiences);
    }
}
