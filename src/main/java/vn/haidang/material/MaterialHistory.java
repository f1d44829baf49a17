package vn.haidang.material;

import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.shared.Refused;

/** What happened to a material, and the way back to an earlier text of it. */
@Service
@Transactional
public class MaterialHistory {

    private final Materials materials;
    private final MaterialRows rows;
    private final RevisionRows revisions;
    private final PublishedMaterials published;
    private final MaterialRules rules;
    private final Freezing freezing;
    private final Trail trail;
    private final Accounts accounts;
    private final Clock clock;

    MaterialHistory(
            Materials materials,
            MaterialRows rows,
            RevisionRows revisions,
            PublishedMaterials published,
            MaterialRules rules,
            Freezing freezing,
            Trail trail,
            Accounts accounts,
            Clock clock) {
        this.materials = materials;
        this.rows = rows;
        this.revisions = revisions;
        this.published = published;
        this.rules = rules;
        this.freezing = freezing;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws NoSuchMaterial when there is none in this person's scope */
    @Transactional(readOnly = true)
    public MaterialStory of(long id, Actor actor) {
        var material = materials.readable(id, actor);
        var happenings = trail.of(id);
        var frozen = revisions.list(id);
        var people = new HashSet<Long>();
        happenings.forEach(entry -> people.add(entry.accountId()));
        frozen.forEach(revision -> people.add(revision.authorId()));
        people.remove(null);
        return new MaterialStory(
                id,
                material.title(),
                material.version(),
                happenings,
                frozen,
                material.publicity() == Publicity.PUBLISHED
                        ? published.revisionOf(id).orElse(null)
                        : null,
                accounts.names(people));
    }

    /**
     * Makes an earlier revision the working text again. What is public or approved stays as it is; a working text that
     * was never frozen is frozen first, so that nothing written is lost.
     *
     * @param expectedVersion what the person last saw
     * @throws Refused when a decision is awaited, or somebody saved in between
     */
    public void restore(long id, int number, long expectedVersion, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.RESTORE, material, actor));
        if (material.version() != expectedVersion) {
            throw Refused.because("material.refused.conflict");
        }
        var earlier = revisions
                .findByMaterialIdAndNumber(id, number)
                .orElseThrow(() -> new NoSuchMaterial(id + "/" + number));
        if (Objects.equals(earlier.hash(), material.contentHash())) {
            throw Refused.because("material.refused.restore.same", number);
        }
        freezing.keep(material, actor);
        material.write(earlier.draft(), actor.accountId(), clock.instant());
        rows.saveAndFlush(material);
        trail.record(id, Happening.RESTORED, null, actor.accountId(), String.valueOf(number), "");
    }
}
