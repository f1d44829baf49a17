package vn.haidang.campaign.activity;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.Money;
import vn.haidang.campaign.annex.OrganizationLookup;
import vn.haidang.campaign.annex.PlanPeriod;
import vn.haidang.campaign.annex.TimeWords;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * Reads what was typed into a cell. Words that it does not understand are kept as they are, with a doubt; only what could
 * not be kept at all is refused.
 */
final class CellReading {

    private final CellWords words;
    private final OrganizationLookup organizations;
    private final PlanPeriod period;

    CellReading(CellWords words, OrganizationLookup organizations, PlanPeriod period) {
        this.words = words;
        this.organizations = organizations;
        this.period = period;
    }

    /** Why this cannot stand in the cell; nothing when it can. */
    @Nullable
    Reason reasonAgainst(ActivityCell cell, String value) {
        if (value.length() > cell.max()) {
            return Reason.of("campaign.refused.cell.long", cell.max());
        }
        return switch (cell) {
            case FORM ->
                value.isBlank() || words.form(value).isPresent()
                        ? null
                        : Reason.of("campaign.refused.cell.form", value);
            case AUDIENCES -> unknown(cell, value, "campaign.refused.cell.audience");
            case TOPICS -> unknown(cell, value, "campaign.refused.cell.topic");
            case QUANTITY ->
                value.isBlank() || quantity(value) != null
                        ? null
                        : Reason.of("campaign.refused.cell.quantity", ActivityText.QUANTITY_MAX);
            default -> null;
        };
    }

    /** The line with this in the cell. Call only what {@link #reasonAgainst} has nothing against. */
    ActivityText with(ActivityText text, ActivityCell cell, String value) {
        var line = VietnameseText.line(value);
        var lines = VietnameseText.lines(value).strip();
        var change = ActivityTexts.of(text).doubt(cell, null);
        return switch (cell) {
            case TITLE -> change.title(lines).text();
            case FORM -> change.form(words.form(value).orElse(null)).text();
            case AUDIENCES -> change.audiences(words.audiences(value)).text();
            case TOPICS -> change.topics(words.topics(value)).text();
            case LEAD -> {
                var known = organizations.find(line).orElse(null);
                yield change.lead(line, known)
                        .doubt(cell, line.isEmpty() || known != null ? null : "annex.doubt.organization.unknown")
                        .text();
            }
            case PARTNERS -> {
                var parts = CellWords.parts(lines);
                var ids = parts.stream()
                        .flatMap(part -> organizations.find(part).stream())
                        .collect(Collectors.toSet());
                yield change.partners(lines, ids)
                        .doubt(cell, ids.size() < parts.size() ? "annex.doubt.organization.unknown" : null)
                        .text();
            }
            case TIME -> {
                var time = TimeWords.read(line, period);
                yield change.time(time)
                        .doubt(cell, time.complete() ? null : "annex.doubt.time.unknown")
                        .text();
            }
            case UNITS -> change.units(line).text();
            case QUANTITY ->
                change.quantity(line.isEmpty() ? null : quantity(line)).text();
            case PRODUCT -> change.product(lines).text();
            case FUNDING -> {
                var money = Money.read(line);
                yield change.funding(line, money.amount())
                        .doubt(cell, line.isEmpty() || money.amount() != null ? null : "annex.doubt.money.words")
                        .text();
            }
            case NOTE -> change.note(lines).text();
            case REASON -> change.reason(lines).text();
        };
    }

    String value(ActivityText text, ActivityCell cell) {
        return words.value(text, cell);
    }

    private @Nullable Reason unknown(ActivityCell cell, String value, String key) {
        return words.unknown(cell, value).map(word -> Reason.of(key, word)).orElse(null);
    }

    /** "02" and "1.000" as people write them. */
    private static @Nullable Integer quantity(String text) {
        var digits = text.strip().replace(".", "");
        if (!digits.matches("\\d{1,6}")) {
            return null;
        }
        var number = Integer.parseInt(digits);
        return number <= ActivityText.QUANTITY_MAX ? number : null;
    }
}
