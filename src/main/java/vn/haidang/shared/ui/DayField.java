package vn.haidang.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A day, written {@code 26/06/2026}, in weeks that begin on Monday. */
public final class DayField extends DatePicker {

    private static final String NAME_DIALOG = """
            const calendar = this.querySelector('vaadin-date-picker-overlay-content')
                || document.querySelector('vaadin-date-picker-overlay-content');
            if (calendar) {
              calendar.id ||= 'lich-' + Math.random().toString(36).slice(2);
              calendar.setAttribute('aria-label', $0);
              this.inputElement.setAttribute('aria-controls', calendar.id);
            }""";

    public DayField(String label) {
        super(label);
        setI18n(words(this::getTranslation, getLocale()));
        setClearButtonVisible(true);
        // Fixed upstream in 25.3 (web-components #12241): the calendar is a dialog without a name.
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                getElement().executeJs(NAME_DIALOG, label);
            }
        });
    }

    static DatePickerI18n words(Function<String, String> text, Locale locale) {
        // Sunday first, as the component counts.
        var weekdays = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePickerI18n()
                .setDateFormat(Dates.DAY_PATTERN)
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(weekdays.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(text.apply("ui.date.today"))
                .setCancel(text.apply("ui.cancel"))
                .setBadInputErrorMessage(text.apply("ui.date.bad"));
    }
}
