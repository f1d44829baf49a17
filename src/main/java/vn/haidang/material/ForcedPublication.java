package vn.haidang.material;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.file.StoredFiles;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Brings in what is handed to the portal in bulk. It arrives as a draft, like any other; or, when that is ordered, it is
 * published without approval and stays flagged until a second person confirms it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ForcedPublication {

    private final MaterialRows materials;
    private final RevisionRows revisions;
    private final Publishing publishing;
    private final Organizations organizations;
    private final StoredFiles files;
    private final PlacesSpared placesSpared;
    private final Trail trail;
    private final Clock clock;

    ForcedPublication(
            MaterialRows materials,
            RevisionRows revisions,
            Publishing publishing,
            Organizations organizations,
            StoredFiles files,
            PlacesSpared placesSpared,
            Trail trail,
            Clock clock) {
        this.materials = materials;
        this.revisions = revisions;
        this.publishing = publishing;
        this.organizations = organizations;
        this.files = files;
        this.placesSpared = placesSpared;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param publish whether the public sees it at once
     * @param reason why nobody decides on it first; shown to whoever confirms it
     * @param by who brings it in; {@code null} for whoever runs the portal
     */
    public record Order(
            boolean publish, String reason, @Nullable Long by) {

        public static final int REASON_MAX = 1000;

        public Order {
            reason = VietnameseText.line(reason);
        }
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

    /** Of the materials that there are, by the id that content folders use. */
    @Transactional(readOnly = true)
    public Map<String, Long> ids(Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? Map.of()
                : materials.ids(publicIds).stream()
                        .collect(Collectors.toMap(MaterialRows.Ids::getPublicId, MaterialRows.Ids::getId));
    }

    /**
     * @param importHash of all that it was read from: the same again changes nothing
     * @throws Refused when the text is unfit, or somebody has changed it in the workspace since: nothing is overwritten
     */
    public Outcome bring(String publicId, MaterialDraft draft, String importHash, Order order) {
        Refused.unless(DraftCheck.reasonsAgainstSaving(draft));
        if (order.publish()) {
            Refused.unless(placesSpared.reasonsAgainst(draft));
        }
        files.named(FileStates.hashes(draft.files()));
        return materials
                .findByPublicId(publicId)
                .map(known -> update(known, draft, importHash, order))
                .orElseGet(() -> add(publicId, draft, importHash, order));
    }

    private Outcome add(String publicId, MaterialDraft draft, String importHash, Order order) {
        var material = materials.save(
                new Material(publicId, draft, organizations.city().id(), null, clock.instant()));
        settle(material, importHash, order);
        return Outcome.IMPORTED;
    }

    private Outcome update(Material material, MaterialDraft draft, String importHash, Order order) {
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
        settle(material, importHash, order);
        return Outcome.UPDATED;
    }

    private void settle(Material material, String importHash, Order order) {
        var now = clock.instant();
        material.broughtBy(order.by());
        if (order.publish()) {
            revisions.save(material.freeze(null, now));
            material.forced(importHash, order.reason(), now);
            publishing.publish(material, null);
            trail.record(material.id(), Happening.FORCED, material.revision(), order.by(), "", order.reason());
        } else {
            material.imported(importHash);
            trail.record(material.id(), Happening.IMPORTED, null, order.by());
        }
    }
}
