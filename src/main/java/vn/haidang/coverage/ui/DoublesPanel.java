package vn.haidang.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.DoubleBooking;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;

/** What is held twice for the same people at the same place in the same week, with all lines named. */
class DoublesPanel extends Div {

    private static final int SHOWN = 100;

    DoublesPanel(List<DoubleBooking> doubles, CoverageWords words) {
        addClassName("hd-cov-gaps");
        if (doubles.isEmpty()) {
            add(new EmptyState(getTranslation("coverage.double.none")));
            return;
        }
        var section = new Section(
                new H2(getTranslation("coverage.double", doubles.size())),
                new Paragraph(getTranslation("coverage.double.how")));
        section.addClassName("hd-section");
        for (var each : doubles.subList(0, Math.min(doubles.size(), SHOWN))) {
            var lines = new UnorderedList();
            lines.addClassName("hd-cov-lines");
            each.lines().forEach(line -> lines.add(new ListItem(LineText.of(line, ""))));
            var card = new Div(
                    new H3(getTranslation(
                            "coverage.double.where",
                            each.unit().shownIn(getLocale()),
                            Dates.day(each.monday()),
                            Dates.day(each.monday().plusDays(6)))),
                    new Paragraph(each.audiences().stream()
                            .map(slug -> words.column(Dimension.AUDIENCE, slug, getLocale()))
                            .collect(Collectors.joining(", "))),
                    lines);
            card.addClassName("hd-cov-card");
            section.add(card);
        }
        if (doubles.size() > SHOWN) {
            section.add(new Paragraph(getTranslation("coverage.empty.more", SHOWN)));
        }
        add(section);
    }
}
