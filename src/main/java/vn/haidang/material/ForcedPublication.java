package vn.haidang.material;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Refused;

/**
 * Brings in what an operator hands to the portal from outside the workspace. In demo mode it is published without
 * approval and stays flagged until somebody confirms it; otherwise it arrives as a draft, like any other.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ForcedPublication {

    private final MaterialRows materials;
    private final RevisionRows revisions;
    private final Publishing publishing;
    private final Organizations organizations;
    private final Trail trail;
    private final Clock clock;

    ForcedPublication(
            MaterialRows materials,
            RevisionRows revisions,
            Publishing publishing,
            Organizations organizations,
            Trail trail,
            Clock clock) {
        this.materials = materials;
        this.revisions = revisions;
        this.publishing = publishing;
        this.organizations = organizations;
        this.trail = trail;
        this.clock = clock;
    }

    public enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /** Whether exactly this was brought in before. */
    @Transactional(readOnly = true)
    public boolean isKnown(String publicId, String importHash) {
        return materials.importHash(publicId).filter(importHash::equals).isPresent();
    }

    /**
     * @param importHash of all that it was read from: the same again changes nothing
     * @param publish whether the public sees it at once
     * @throws Refused when the text is unfit, or somebody has changed it in the workspace since: nothing is overwritten
     */
    public Outcome bring(String publicId, MaterialDraft draft, String importHash, boolean publish) {
        Refused.unless(DraftCheck.reasonsAgainstSaving(draft));
        return materials
                .findByPublicId(publicId)
                .map(known -> update(known, draft, importHash, publish))
                .orElseGet(() -> add(publicId, draft, importHash, publish));
    }

    private Outcome add(String publicId, MaterialDraft draft, String importHash, boolean publish) {
        var material = materials.save(
                new Material(publicId, draft, organizations.city().id(), null, clock.instant()));
        settle(material, importHash, publish);
        return Outcome.IMPORTED;
    }

    private Outcome update(Material material, MaterialDraft draft, String importHash, boolean publish) {
        if (importHash.equals(material.importHash())) {
            return Outcome.UNCHANGED;
        }
        if (material.wasTouchedSinceImport()) {
            throw Refused.because("material.import.touched");
        }
        if (material.stage() == Stage.DISCARDED) {
            throw Refused.because("material.import.discarded");
        }
        if (material.publicity() == Publicity.WITHDRAWN) {
            throw Refused.because("material.import.withdrawn");
        }
        material.write(draft, null, clock.instant());
        settle(material, importHash, publish);
        return Outcome.UPDATED;
    }

    private void settle(Material material, String importHash, boolean publish) {
        var now = clock.instant();
        if (publish) {
            revisions.save(material.freeze(null, now));
            material.forced(importHash, now);
            publishing.publish(material, null);
            trail.record(material.id(), Happening.FORCED, material.revision(), null);
        } else {
            material.imported(importHash);
            trail.record(material.id(), Happening.IMPORTED, null, null);
        }
    }
}
