package vn.haidang.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A row of a table that is read. What does not fit is noted as a problem of its cell and answered with nothing, so that all
 * problems of a table are told at once.
 */
public final class TableRow {

    /** Days as people write them here, and as machines do. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    /** {@code 18240}, {@code 18.240}, {@code 18,240}, {@code 18 240}: groups of three or none. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}|\\d{1,3}([., \\u00A0]\\d{3}){1,3}");

    private final int number;
    private final Map<String, Object> values;
    private final List<CellProblem> problems = new ArrayList<>();

    /** @param values by folded heading: a text, a number or a moment; no empty ones */
    TableRow(int number, Map<String, Object> values) {
        this.number = number;
        this.values = Map.copyOf(values);
    }

    /** As the spreadsheet counts, the heading being row 1. */
    public int number() {
        return number;
    }

    /** A single line in NFC, empty when there is none. */
    public String text(String heading, int max) {
        var text = VietnameseText.line(asText(value(heading)));
        if (text.length() > max) {
            problem(heading, "listing.cell.long", max, text.length());
            return "";
        }
        return text;
    }

    /** Several lines in NFC, each without blanks at its ends; empty when there is none. */
    public String lines(String heading) {
        return VietnameseText.lines(asText(value(heading)).replace("_x000D_", ""))
                .lines()
                .map(VietnameseText::line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A single line, a problem when empty. */
    public String requiredText(String heading, int max) {
        var text = text(heading, max);
        if (text.isEmpty() && value(heading) == null) {
            problem(heading, "listing.cell.missing");
        }
        return text;
    }

    public Optional<LocalDate> day(String heading) {
        return switch (value(heading)) {
            case null -> Optional.empty();
            case LocalDateTime moment -> Optional.of(moment.toLocalDate());
            case Object other -> parsedDay(heading, VietnameseText.line(asText(other)));
        };
    }

    private Optional<LocalDate> parsedDay(String heading, String text) {
        for (var pattern : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, pattern));
            } catch (DateTimeParseException _) {
                // the next one
            }
        }
        problem(heading, "listing.cell.day", text);
        return Optional.empty();
    }

    /** A count: zero or more, below a thousand billion. */
    public Optional<Long> count(String heading) {
        var value = value(heading);
        if (value == null) {
            return Optional.empty();
        }
        var text = VietnameseText.line(asText(value));
        if (!WHOLE.matcher(text).matches()) {
            problem(heading, "listing.cell.count", text);
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text.replaceAll("\\D", "")));
    }

    /** @param choices what may stand there → what it means; case and marks of what was typed do not matter */
    public <E> Optional<E> oneOf(String heading, Map<String, E> choices) {
        var text = text(heading, 200);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var folded = VietnameseText.folded(text);
        var found = choices.entrySet().stream()
                .filter(choice -> VietnameseText.folded(choice.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty()) {
            problem(heading, "listing.cell.choice", text, String.join(", ", choices.keySet()));
        }
        return found;
    }

    public boolean isEmpty(String heading) {
        return value(heading) == null;
    }

    /** Notes what only the reader of the table can know. */
    public void problem(String heading, String key, Object... arguments) {
        problems.add(new CellProblem(number, heading, Reason.of(key, arguments)));
    }

    /** Whether nothing was wrong with what was read of it so far. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** A row can be read a second time, after the first look at the whole table. */
    public void forgetProblems() {
        problems.clear();
    }

    private @Nullable Object value(String heading) {
        return values.get(VietnameseText.folded(heading));
    }

    private static String asText(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal decimal -> decimal.stripTrailingZeros().toPlainString();
            case LocalDateTime moment -> DAYS.getFirst().format(moment);
            default -> value.toString();
        };
    }
}
