package vn.haidang.area;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Messages;

/** How units of several periods are told in words, the same on the site and in the workspace. */
@Component
public class AreaWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;

    AreaWords(Messages messages) {
        this.messages = messages;
    }

    /** The line that must stand by every map and list made of this data. */
    public String attribution(Locale locale) {
        return messages.text(locale, "area.attribution");
    }

    /** "danh mục năm 2018", "từ ngày 01/07/2025". */
    public String period(AreaUnit unit, Locale locale) {
        return messages.text(locale, "area.period." + unit.period(), year(unit.validFrom()));
    }

    /** The lists in which one unit stands. */
    public String periods(List<AreaUnit> states, Locale locale) {
        return states.stream().map(state -> period(state, locale)).collect(Collectors.joining(", "));
    }

    /** Until when the unit was, as far as it is known; empty for one of today. */
    public String until(AreaUnit unit, Locale locale) {
        if (unit.isCurrent()) {
            return "";
        }
        var lastDay = Objects.requireNonNull(unit.validTo());
        return unit.toExact()
                ? messages.text(locale, "area.until", DAY.format(lastDay))
                : messages.text(locale, "area.until.about", year(lastDay));
    }

    public String kind(AreaKind kind, Locale locale) {
        return messages.text(locale, "area.kind." + kind);
    }

    /** Empty for the whole of a unit. */
    public String coverage(Coverage coverage, Locale locale) {
        return coverage == Coverage.FULL ? "" : messages.text(locale, "area.coverage." + coverage);
    }

    /** Said once of several units of which none's extent is known. */
    public String unsure(Locale locale) {
        return messages.text(locale, "area.coverage.unsure");
    }

    /** What the line before the successors says. */
    public String fate(Fate fate, Locale locale) {
        var key =
                fate.isUnknown() ? "unknown" : fate.isDivided() || fate.units().size() > 1 ? "divided" : "became";
        return messages.text(locale, "area.fate." + key);
    }

    /** That an earlier state of a unit may have had other borders; empty when none may. */
    public String uncertain(List<AreaUnit> states, Locale locale) {
        return states.isEmpty() ? "" : messages.text(locale, "area.fate.earlier", periods(states, locale));
    }

    public String source(SuccessionSource source, Locale locale) {
        return messages.text(locale, "area.source." + source);
    }

    public String why(RollUp.Cause cause, Locale locale) {
        return messages.text(
                locale,
                "area.rollup." + cause.why(),
                cause.units().stream().map(unit -> unit.shownIn(locale)).collect(Collectors.joining(", ")),
                cause.units().size());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
