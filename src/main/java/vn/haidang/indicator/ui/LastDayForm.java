package vn.haidang.indicator.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.ui.DayField;

/** The last day on which a norm holds. */
class LastDayForm extends MarkedForm {

    private final DayField lastDay = new DayField(getTranslation("indicator.norm.lastDay"));

    LastDayForm() {
        super("indicator.norm");
        lastDay.setRequiredIndicatorVisible(true);
        field("lastDay", lastDay);
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay.getValue();
    }
}
