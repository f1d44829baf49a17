package vn.haidang.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Taxonomy;

/**
 * Sorts drafts: topics, audiences, when to look again. Only what is being written anyway is changed; many at once must
 * never make a new draft of something that is public.
 */
@Service
@Transactional
public class MaterialLabelling {

    private final Materials materials;
    private final MaterialRules rules;
    private final Taxonomy taxonomy;
    private final Clock clock;

    MaterialLabelling(Materials materials, MaterialRules rules, Taxonomy taxonomy, Clock clock) {
        this.materials = materials;
        this.rules = rules;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** @throws Refused when it is not being written, or there is nothing to set */
    public void label(long id, MaterialLabels labels, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.LABEL, material, actor));
        Refused.unless(reasonsAgainst(labels));
        var draft = material.draft();
        material.write(
                draft.labelled(
                        added(draft.topics(), labels.topics()),
                        added(draft.audiences(), labels.audiences()),
                        labels.reviewAfter() == null ? draft.reviewAfter() : labels.reviewAfter()),
                actor.accountId(),
                clock.instant());
    }

    private List<Reason> reasonsAgainst(MaterialLabels labels) {
        var reasons = new ArrayList<Reason>();
        if (labels.isEmpty()) {
            reasons.add(Reason.of("material.refused.labels.none"));
        }
        labels.topics().stream()
                .filter(slug -> taxonomy.topic(slug).isEmpty())
                .forEach(slug -> reasons.add(Reason.of("material.import.term", slug, "topics")));
        labels.audiences().stream()
                .filter(slug -> taxonomy.audience(slug).isEmpty())
                .forEach(slug -> reasons.add(Reason.of("material.import.term", slug, "audiences")));
        if (labels.reviewAfter() != null && labels.reviewAfter().isBefore(LocalDate.now(clock))) {
            reasons.add(Reason.of("material.refused.labels.past"));
        }
        return reasons;
    }

    private static List<String> added(List<String> present, Set<String> more) {
        var all = new LinkedHashSet<>(present);
        more.stream().sorted().forEach(all::add);
        return List.copyOf(all);
    }
}
