package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.haidang.area.AreaUnit;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.EmptyCell;
import vn.haidang.coverage.Gaps;
import vn.haidang.coverage.QuietUnit;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;

/** Empty cells, the first of them first; communes that are quiet; communes without a plan. */
class GapsPanel extends Div {

    /** A longer list is worked through from its beginning. */
    private static final int SHOWN = 60;

    private final CoverageWords words;

    GapsPanel(
            List<EmptyCell> empty,
            List<QuietUnit> quiet,
            List<AreaUnit> withoutPlan,
            int days,
            CoverageWords words,
            Function<Integer, String> daysAddress,
            Consumer<String> chosen) {
        this.words = words;
        addClassName("hd-cov-gaps");
        add(empty(empty, chosen), quiet(quiet, days, daysAddress), withoutPlan(withoutPlan));
    }

    private Component empty(List<EmptyCell> cells, Consumer<String> chosen) {
        var section = new Section(new H2(getTranslation("coverage.empty", words.number(cells.size(), getLocale()))));
        section.addClassName("hd-section");
        if (cells.isEmpty()) {
            section.add(new EmptyState(getTranslation("coverage.empty.none")));
            return section;
        }
        section.add(new Paragraph(getTranslation("coverage.empty.order")));
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        cells.stream().limit(SHOWN).forEach(cell -> list.add(item(cell, chosen)));
        section.add(list);
        if (cells.size() > SHOWN) {
            section.add(new Paragraph(getTranslation("coverage.empty.more", SHOWN)));
        }
        return section;
    }

    private ListItem item(EmptyCell cell, Consumer<String> chosen) {
        var locale = getLocale();
        var audience = words.column(Dimension.AUDIENCE, cell.column(), locale);
        var name = new Span(cell.unit().shownIn(locale) + " · " + audience);
        name.addClassName("hd-strong");
        var text = new Div(name);
        text.addClassName("hd-lines");
        var why = new StringBuilder();
        if (cell.mark() != null) {
            why.append(cell.mark()).append(" · ");
        }
        why.append(getTranslation(cell.atRisk() ? "coverage.empty.risk" : "coverage.empty.plain"));
        var people = cell.people();
        if (people != null) {
            why.append(" · ").append(words.amount(people, "coverage.known.people", locale));
        }
        text.add(new Span(why.toString()));
        var add = new Button(
                getTranslation("coverage.add"), _ -> chosen.accept(cell.unit().id() + "|" + cell.column()));
        add.setAriaLabel(getTranslation("coverage.add") + ": " + name.getText());
        return new ListItem(text, add);
    }

    private Component quiet(List<QuietUnit> units, int days, Function<Integer, String> address) {
        var section = new Section(new H2(getTranslation("coverage.quiet", days, units.size())));
        section.addClassName("hd-section");
        var choices = new Nav(new Span(getTranslation("coverage.quiet.days")));
        choices.addClassName("hd-cov-choices");
        choices.setAriaLabel(getTranslation("coverage.quiet.days"));
        for (var each : Gaps.QUIET_DAYS) {
            var link = new Anchor(address.apply(each), each.toString());
            if (each == days) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choices.add(link);
        }
        section.add(choices, new Paragraph(getTranslation("coverage.quiet.how")));
        var list = new UnorderedList();
        list.addClassName("hd-cov-names");
        for (var unit : units) {
            var last = unit.last();
            list.add(new ListItem(unit.unit().shownIn(getLocale()) + ": "
                    + (last == null
                            ? getTranslation("coverage.quiet.never")
                            : getTranslation("coverage.quiet.last", Dates.day(last)))));
        }
        section.add(units.isEmpty() ? new Paragraph(getTranslation("coverage.quiet.none")) : list);
        return section;
    }

    private Component withoutPlan(List<AreaUnit> units) {
        var section = new Section(new H2(getTranslation("coverage.withoutPlan", units.size())));
        section.addClassName("hd-section");
        if (units.isEmpty()) {
            section.add(new Paragraph(getTranslation("coverage.withoutPlan.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("hd-cov-names");
        units.forEach(unit -> list.add(new ListItem(unit.shownIn(getLocale()))));
        section.add(new Paragraph(getTranslation("coverage.withoutPlan.how")), list);
        return section;
    }
}
