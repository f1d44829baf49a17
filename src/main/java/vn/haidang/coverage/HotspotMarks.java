package vn.haidang.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.shared.Messages;

/** Communes with a class come first, for those who may know it. */
@Component
class HotspotMarks implements PriorityMarks {

    private final HotspotClasses classes;
    private final Messages messages;
    private final Clock clock;

    HotspotMarks(HotspotClasses classes, Messages messages, Clock clock) {
        this.classes = classes;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Map<Long, String> of(Collection<Long> units, Actor actor) {
        var wanted = Set.copyOf(units);
        return classes.visibleTo(actor, LocalDate.now(clock)).entrySet().stream()
                .filter(unit -> wanted.contains(unit.getKey()) && unit.getValue() != HotspotLevel.FREE)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        unit -> messages.text(
                                Messages.VIETNAMESE, unit.getValue().messageKey())));
    }
}
