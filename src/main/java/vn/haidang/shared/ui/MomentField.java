package vn.haidang.shared.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.shared.Time;

/** A day and a time of the city, in the 24 hours of the day. */
public final class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setDatePickerI18n(DayField.words(this::getTranslation, getLocale()));
        setI18n(new DateTimePickerI18n()
                .setDateLabel(getTranslation("ui.moment.date"))
                .setTimeLabel(getTranslation("ui.moment.time"))
                .setBadInputErrorMessage(getTranslation("ui.date.bad"))
                .setIncompleteInputErrorMessage(getTranslation("ui.moment.incomplete")));
        setDateAriaLabel(label + ": " + getTranslation("ui.moment.date"));
        setTimeAriaLabel(label + ": " + getTranslation("ui.moment.time"));
        setLocale(Locale.of("vi", "VN"));
        setStep(Duration.ofMinutes(15));
    }

    public Optional<Instant> instant() {
        return Optional.ofNullable(getValue())
                .map(value -> value.atZone(Time.ZONE).toInstant());
    }
}
