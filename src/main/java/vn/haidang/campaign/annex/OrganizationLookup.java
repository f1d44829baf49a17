package vn.haidang.campaign.annex;

import java.util.Optional;

/** Finds an organization by what people write for it. */
@FunctionalInterface
public interface OrganizationLookup {

    /** @return its id; empty when none or more than one can be meant */
    Optional<Long> find(String name);
}
