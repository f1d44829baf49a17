package vn.haidang.campaign.checking;

import java.util.Set;
import vn.haidang.campaign.check.CheckedIndicator.Measure;
import vn.haidang.indicator.Counting;
import vn.haidang.indicator.Group;
import vn.haidang.indicator.Indicator;

/** Whether an indicator tells what was done, whom it reached, or what it changed. */
final class Measures {

    private static final String CHANGE = "tang-kien-thuc";
    private static final Set<String> REACH =
            Set.of("ho-den-nha", "luot-tiep-can-mang", "luot-chia-se", "lop-hoc-chuoi");

    private Measures() {}

    static Measure of(Indicator indicator) {
        if (indicator.slug().equals(CHANGE)) {
            return Measure.CHANGED;
        }
        var reaches = indicator.counting() == Counting.ATTENDANCES
                || indicator.counting() == Counting.PEOPLE && indicator.group() != Group.PEOPLE
                || REACH.contains(indicator.slug());
        return reaches ? Measure.REACHED : Measure.DONE;
    }
}
