package vn.haidang.area.hotspot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.shared.Messages;

/** Invented classes on invented wards, each marked as such: a demonstration defames nobody. */
@Service
public class HotspotDemo {

    private final HotspotRows rows;
    private final Areas areas;
    private final Messages messages;
    private final Clock clock;

    HotspotDemo(HotspotRows rows, Areas areas, Messages messages, Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.messages = messages;
        this.clock = clock;
    }

    /** Safe to repeat at every start: a ward that has or had a class is left alone. */
    @Transactional
    public void load() {
        var newYear = LocalDate.now(clock).withDayOfYear(1);
        var summer = newYear.withMonth(7);
        var invented = areas.communesOfToday().stream().filter(AreaUnit::demo).toList();
        for (var unit : invented) {
            if (!rows.findByAreaIdOrderByValidFromDescIdDesc(unit.id()).isEmpty()) {
                continue;
            }
            var classes = unit.equals(invented.getFirst())
                    ? List.of(
                            draft(HotspotLevel.III, newYear, newYear, summer.minusDays(1)),
                            draft(HotspotLevel.II, newYear, summer, null))
                    : List.of(draft(HotspotLevel.FREE, newYear, newYear, null));
            classes.forEach(draft -> rows.save(new HotspotClass(unit.id(), draft, clock.instant(), null)));
        }
    }

    private HotspotDraft draft(HotspotLevel level, LocalDate decidedOn, LocalDate from, @Nullable LocalDate to) {
        return new HotspotDraft(
                level,
                word("area.hotspot.demo.number"),
                decidedOn,
                word("area.hotspot.demo.issuer"),
                from,
                to,
                word("area.hotspot.demo.note"));
    }

    private String word(String key) {
        return messages.text(Locale.of("vi"), key);
    }
}
