package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import vn.haidang.area.hotspot.HotspotLine;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;

/** A class as people read it. */
final class HotspotTexts {

    private HotspotTexts() {}

    /** {@code Quyết định 12/QĐ-UBND ngày 05/01/2026, Ủy ban nhân dân thành phố}. */
    static String decision(HotspotLine line, Component place) {
        return place.getTranslation(
                "area.hotspot.decision", line.decisionNumber(), Dates.day(line.decidedOn()), line.issuer());
    }

    static String time(HotspotLine line, Component place) {
        var to = line.validTo();
        return to == null
                ? place.getTranslation("area.hotspot.since", Dates.day(line.validFrom()))
                : place.getTranslation("area.hotspot.between", Dates.day(line.validFrom()), Dates.day(to));
    }

    static Component badges(HotspotLine line, LocalDate today, Component place) {
        var badges = new Div(state(line, today, place));
        badges.addClassName("hd-badges");
        if (line.invented()) {
            badges.add(new StateBadge(
                    StateBadge.Tone.QUIET, VaadinIcon.FLASK, place.getTranslation("area.hotspot.invented")));
        }
        return badges;
    }

    private static StateBadge state(HotspotLine line, LocalDate today, Component place) {
        if (line.removed()) {
            return new StateBadge(
                    StateBadge.Tone.QUIET, VaadinIcon.BAN, place.getTranslation("area.hotspot.removed.yes"));
        }
        if (line.holdsOn(today)) {
            return new StateBadge(
                    StateBadge.Tone.DONE, VaadinIcon.CHECK_CIRCLE_O, place.getTranslation("area.hotspot.current"));
        }
        return line.validFrom().isAfter(today)
                ? new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.CLOCK, place.getTranslation("area.hotspot.coming"))
                : new StateBadge(
                        StateBadge.Tone.QUIET, VaadinIcon.TIME_BACKWARD, place.getTranslation("area.hotspot.past"));
    }
}
