package vn.haidang.campaign.opinion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.document.TableDocument;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;

/**
 * The table of opinions and what became of them (bảng tổng hợp, tiếp thu, giải trình), for a spreadsheet or as a document to
 * be filed with the plan. Every asked unit stands in it: one that did not answer, too.
 */
@Component
public class OpinionTable {

    private final Messages messages;

    OpinionTable(Messages messages) {
        this.messages = messages;
    }

    /** A row of the table, as it is read. @param number of the row, from 1 */
    record Line(
            int number,
            String unit,
            String about,
            String remark,
            String outcome,
            String explanation,
            String settledBy,
            String settledAt) {}

    public void write(AskingDetails asking, TableFormat format, Locale locale, OutputStream out) throws IOException {
        var columns = List.of(
                new Column<Line>(text(locale, "number"), Line::number),
                new Column<Line>(text(locale, "unit"), Line::unit),
                new Column<Line>(text(locale, "about"), Line::about),
                new Column<Line>(text(locale, "remark"), Line::remark),
                new Column<Line>(text(locale, "outcome"), Line::outcome),
                new Column<Line>(text(locale, "explanation"), Line::explanation),
                new Column<Line>(text(locale, "by"), Line::settledBy),
                new Column<Line>(text(locale, "at"), Line::settledAt));
        new TableWriter<>(columns).write(format, text(locale, "sheet"), lines(asking, locale).stream(), out);
    }

    public void writeDocument(AskingDetails asking, Locale locale, OutputStream out) throws IOException {
        var heads = List.of(
                text(locale, "number"),
                text(locale, "unit"),
                text(locale, "about"),
                text(locale, "remark"),
                text(locale, "answer"));
        var rows = lines(asking, locale).stream()
                .map(line -> List.of(
                        String.valueOf(line.number()),
                        line.unit(),
                        line.about(),
                        line.remark(),
                        line.explanation().isEmpty() ? line.outcome() : line.outcome() + ": " + line.explanation()))
                .toList();
        new TableDocument(
                        text(locale, "title"),
                        List.of(
                                asking.title(),
                                messages.text(
                                        locale,
                                        "opinion.table.counts",
                                        asking.units().size(),
                                        asking.answered(),
                                        asking.units().size() - asking.answered(),
                                        Dates.day(asking.deadline()))),
                        heads,
                        List.of(12, 48, 60, 75, 62))
                .write(rows, out);
    }

    List<Line> lines(AskingDetails asking, Locale locale) {
        var byUnit = asking.remarks().stream().collect(Collectors.groupingBy(RemarkRow::organizationId));
        var lines = new ArrayList<Line>();
        for (var unit : asking.units()) {
            var said = byUnit.getOrDefault(unit.organizationId(), List.of());
            if (said.isEmpty()) {
                lines.add(new Line(lines.size() + 1, unit.name(), "", withoutRemark(unit, locale), "", "", "", ""));
            }
            for (var remark : said) {
                lines.add(new Line(
                        lines.size() + 1,
                        unit.name(),
                        remark.line().isEmpty() ? messages.text(locale, "opinion.whole") : remark.line(),
                        remark.text(),
                        messages.text(
                                locale,
                                remark.outcome() == null
                                        ? "opinion.outcome.open"
                                        : remark.outcome().messageKey()),
                        remark.explanation(),
                        remark.settledBy(),
                        remark.settledAt() == null ? "" : Dates.moment(remark.settledAt())));
            }
        }
        return lines;
    }

    private String withoutRemark(AskedUnit unit, Locale locale) {
        var verdict = unit.verdict();
        return messages.text(locale, verdict == null ? unit.state().messageKey() : verdict.messageKey());
    }

    private String text(Locale locale, String column) {
        return messages.text(locale, "opinion.table." + column);
    }
}
