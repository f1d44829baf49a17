package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.Succession;
import vn.haidang.organization.Organizations;

/**
 * Where today's commune is for what was recorded under another one. A record keeps the unit it was made under; here the
 * unit that goes on with it is found. A former unit that was divided goes on nowhere: to which part a line belongs nobody
 * knows.
 */
@Component
class Places {

    private final EntityManager entities;
    private final Areas areas;
    private final Succession succession;
    private final Organizations organizations;

    Places(EntityManager entities, Areas areas, Succession succession, Organizations organizations) {
        this.entities = entities;
        this.areas = areas;
        this.succession = succession;
        this.organizations = organizations;
    }

    /**
     * @param merged area of the organization that goes on, by id of one that was merged; 0 for none
     * @param former unit of today by id of a former one that is in use; 0 for none
     */
    record Moved(Map<Long, Long> merged, Map<Long, Long> former) {

        /** The commune of today: of an area, or of the body that goes on with this one. 0 for none. */
        long unit(long area, long body) {
            var now = merged.getOrDefault(body, area);
            return former.getOrDefault(now, now);
        }
    }

    /** Three queries. */
    Moved moved() {
        var merged = new HashMap<Long, Long>();
        organizations
                .currentOfMerged()
                .forEach((id, body) -> merged.put(id, body.areaId() == null ? 0L : body.areaId()));
        return new Moved(merged, former());
    }

    private Map<Long, Long> former() {
        var communes = areas.communesOfToday().stream().map(AreaUnit::id).collect(Collectors.toSet());
        var used = entities.createNativeQuery("""
                        select a.area_id from activity_area a where a.area_id not in (:communes)
                        union select o.area_id from organization o
                        where o.area_id is not null and o.area_id not in (:communes)""", Long.class)
                .setParameter("communes", asked(communes))
                .getResultList();
        var former = new HashMap<Long, Long>();
        for (var id : longs(used)) {
            former.put(id, today(id));
        }
        return former;
    }

    private long today(long id) {
        var unit = areas.find(id);
        if (unit.isEmpty() || unit.get().isCurrent()) {
            return 0;
        }
        var fate = succession.fate(id);
        return fate.units().size() == 1 && fate.undetermined().isEmpty()
                ? fate.units().getFirst().unit().id()
                : 0;
    }

    /** For "in (…)", which must not be empty. */
    static Collection<Long> asked(Set<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    @SuppressWarnings("unchecked")
    private static List<Long> longs(List<?> values) {
        return (List<Long>) values;
    }
}
