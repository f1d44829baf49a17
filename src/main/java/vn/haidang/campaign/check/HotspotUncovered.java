package vn.haidang.campaign.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/**
 * A priority unit that no activity reaches. Who may not see classes reads a text that neither names a class nor gives away,
 * by its sources or by the order, that there is one.
 */
final class HotspotUncovered implements Rule {

    private static final Comparator<Hotspot> BY_NAME = Comparator.comparing(Hotspot::name);
    private static final Comparator<Hotspot> WEIGHTIEST_FIRST =
            Comparator.comparing(Hotspot::level).thenComparing(BY_NAME);

    private final boolean showsClasses;

    HotspotUncovered(boolean showsClasses) {
        this.showsClasses = showsClasses;
    }

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        var activities = plan.activities();
        return plan.hotspots().stream()
                .filter(hotspot -> activities.stream().noneMatch(line -> line.covers(hotspot.areaId())))
                .sorted(showsClasses ? WEIGHTIEST_FIRST : BY_NAME)
                .map(hotspot -> finding(hotspot, activities.size()));
    }

    private Finding finding(Hotspot hotspot, int activities) {
        return Finding.of(
                CheckRule.HOTSPOT_UNCOVERED,
                Severity.WARNING,
                List.of(),
                showsClasses
                        ? Reason.of(
                                "check.HOTSPOT_UNCOVERED.evidence.shown",
                                hotspot.name(),
                                hotspot.level().name(),
                                activities)
                        : Reason.of("check.HOTSPOT_UNCOVERED.evidence.hidden", hotspot.name(), activities),
                Reason.of("check.HOTSPOT_UNCOVERED.why." + (showsClasses ? "shown" : "hidden")),
                showsClasses ? List.of(Sources.PLACES_FIRST, Sources.HOTSPOT_CLASSES) : List.of(Sources.PORTAL),
                new Proposal(
                        Reason.of("check.HOTSPOT_UNCOVERED.better", hotspot.name()),
                        List.of(FormKind.MEETING, FormKind.VISIT, FormKind.INTERACTIVE),
                        List.of("booklet", "loudspeaker-script", "leaflet")),
                hotspot.areaId()); // not the class: a fingerprint may be seen in a page
    }
}
