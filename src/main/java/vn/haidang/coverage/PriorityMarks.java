package vn.haidang.coverage;

import java.util.Collection;
import java.util.Map;
import vn.haidang.access.Actor;

/**
 * Why some communes come first, in words. Whoever makes these decides who may see them; they are shown on the screen and
 * stand in no table that leaves the portal.
 */
@FunctionalInterface
public interface PriorityMarks {

    /** @return by id of a commune; nothing for those that this reader may not know about */
    Map<Long, String> of(Collection<Long> units, Actor actor);
}
