package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanHead;
import vn.haidang.coverage.Coverage;
import vn.haidang.coverage.CoverageFilter;
import vn.haidang.coverage.CoverageTable;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.Filling;
import vn.haidang.coverage.HeldLine;
import vn.haidang.coverage.NewActivity;
import vn.haidang.indicator.Form;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

/** What stands behind a cell, and the way to fill it. */
class CellDialog extends Dialog {

    private final CoverageFilter filter;
    private final CoverageTable.Row row;
    private final @Nullable String column;
    private final Filling filling;
    private final CoverageWords words;
    private final Actor actor;
    private final Runnable added;
    private final Reasons reasons = new Reasons();
    private final Select<PlanHead> plan = new Select<>();
    private final Select<Form> form = new Select<>();
    private final TextField title = new TextField();
    private final DayField first;
    private final DayField last;
    private String proposed = "";

    /**
     * @param column {@code null} for all of the commune
     * @param added to be called when the person wants to see what was added
     */
    CellDialog(
            CoverageFilter filter,
            CoverageTable.Row row,
            @Nullable String column,
            LocalDate today,
            Coverage coverage,
            Filling filling,
            CoverageWords words,
            Actor actor,
            Runnable added) {
        this.filter = filter;
        this.row = row;
        this.column = column;
        this.filling = filling;
        this.words = words;
        this.actor = actor;
        this.added = added;
        first = new DayField(getTranslation("coverage.add.first"));
        last = new DayField(getTranslation("coverage.add.last"));
        setHeaderTitle(row.unit().shownIn(getLocale())
                + (column == null ? "" : " · " + words.column(filter.columns(), column, getLocale())));
        setWidth("40rem");
        setMaxWidth("96vw");
        var content = new Div(known(), lines(coverage.lines(filter, row.unit().id(), column, actor)));
        content.addClassName("hd-dialog-form");
        var plans = filling.plans(filter, actor);
        getFooter().add(new Button(getTranslation("ui.close"), _ -> close()));
        if (plans.isEmpty()) {
            content.add(noPlans());
        } else {
            content.add(fields(plans, today));
            var go = new Button(getTranslation("coverage.add.do"), _ -> add());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(go);
        }
        add(content);
    }

    private Component known() {
        var locale = getLocale();
        var lines = new Div();
        lines.addClassName("hd-lines");
        lines.add(new Span(getTranslation("coverage.known.population") + ": "
                + words.amount(row.known().population(), "coverage.known.people", locale)));
        lines.add(new Span(getTranslation("coverage.known.households") + ": "
                + words.amount(row.known().households(), "coverage.known.homes", locale)));
        if (filter.columns() == Dimension.AUDIENCE && column != null && column.startsWith("hoc-sinh-")) {
            lines.add(new Span(getTranslation("coverage.known.pupils") + ": "
                    + words.amount(row.known().of(column), "coverage.known.pupils.of", locale)));
        }
        var tally = column == null ? row.total() : row.cell(column);
        if (tally.attendances() > 0) {
            var rate = row.known().attendancesPerHundred(tally);
            lines.add(new Span(getTranslation("coverage.attendances", words.number(tally.attendances(), locale))
                    + (rate == null
                            ? ""
                            : "; " + getTranslation("coverage.attendances.rate", words.decimal(rate, locale)))));
        }
        return lines;
    }

    private Component lines(List<HeldLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("coverage.cell.empty"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-cov-lines");
        for (var line : lines) {
            var item =
                    new ListItem(LineText.of(line, getTranslation("coverage.line.times", line.done(), line.planned())));
            list.add(item);
        }
        var part = new Div(new H3(getTranslation("coverage.cell.lines", lines.size())), list);
        if (lines.size() == Coverage.LINES_MAX) {
            part.add(new Paragraph(getTranslation("coverage.cell.more", Coverage.LINES_MAX)));
        }
        return part;
    }

    private Component noPlans() {
        var part = new Div(new Paragraph(getTranslation("coverage.add.noplan")));
        part.addClassName("hd-note");
        part.add(new Anchor(CoverageNavigation.plans(), getTranslation("coverage.add.plans")));
        return part;
    }

    private Component fields(List<PlanHead> plans, LocalDate today) {
        plan.setLabel(getTranslation("coverage.add.plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanHead::title);
        plan.setValue(plans.getFirst());
        form.setLabel(getTranslation("coverage.add.form"));
        form.setHelperText(getTranslation("coverage.add.form.help"));
        var forms = filling.forms(filter.columns() == Dimension.AUDIENCE ? told() : null);
        form.setItems(forms);
        form.setItemLabelGenerator(each -> each == null
                ? ""
                : each.name(getLocale())
                        + (each.interactive() ? " · " + getTranslation("coverage.add.interactive") : ""));
        var wanted = filter.columns() == Dimension.FORM ? told() : null;
        form.setValue(forms.stream()
                .filter(each -> each.slug().equals(wanted))
                .findFirst()
                .orElse(forms.getFirst()));
        form.addValueChangeListener(_ -> propose());
        title.setLabel(getTranslation("coverage.add.title"));
        propose();
        days(plans.getFirst(), today);
        plan.addValueChangeListener(event -> days(event.getValue(), today));
        var days = new Div(first, last);
        days.addClassName("hd-cov-days");
        var part = new Div(reasons, new H3(getTranslation("coverage.add")), plan, form, title, days);
        part.addClassName("hd-dialog-form");
        return part;
    }

    private @Nullable String told() {
        return column == null || column.equals(CoverageTable.UNTOLD) ? null : column;
    }

    /** A title to begin with, until the person writes another. */
    private void propose() {
        if (!title.getValue().equals(proposed)) {
            return;
        }
        var name = form.getValue() == null ? "" : form.getValue().name(getLocale());
        proposed = filter.columns() == Dimension.AUDIENCE && told() != null
                ? getTranslation(
                        "coverage.add.proposed",
                        name,
                        words.column(Dimension.AUDIENCE, told(), getLocale()).toLowerCase(getLocale()),
                        row.unit().shownIn(getLocale()))
                : getTranslation("coverage.add.proposed.plain", name, row.unit().shownIn(getLocale()));
        title.setValue(proposed);
    }

    /** From today on, within the period and the plan. */
    private void days(PlanHead chosen, LocalDate today) {
        var from = latest(latest(filter.from(), chosen.firstDay()), today);
        var to = earliest(filter.to(), chosen.lastDay());
        if (filter.columns() == Dimension.MONTH && told() != null) {
            var month = YearMonth.parse(told());
            from = latest(from, month.atDay(1));
            to = earliest(to, month.atEndOfMonth());
        }
        if (from.isAfter(to)) {
            from = latest(filter.from(), chosen.firstDay());
        }
        first.setValue(from);
        last.setValue(latest(from, to));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void add() {
        var chosen = plan.getValue();
        var from = first.getValue();
        var to = last.getValue();
        if (chosen == null || from == null || to == null) {
            reasons.show(getTranslation("coverage.refused"), List.of(Reason.of("coverage.refused.missing")));
            return;
        }
        try {
            filling.add(
                    new NewActivity(
                            chosen.id(),
                            row.unit().id(),
                            title.getValue(),
                            form.getValue() == null ? null : form.getValue().slug(),
                            filter.columns() == Dimension.AUDIENCE ? told() : null,
                            filter.columns() == Dimension.TOPIC ? told() : null,
                            from,
                            to),
                    actor);
        } catch (Refused refused) {
            reasons.show(getTranslation("coverage.refused"), refused.reasons());
            return;
        }
        told(chosen);
    }

    private void told(PlanHead where) {
        removeAll();
        getFooter().removeAll();
        var said = new Paragraph(getTranslation("coverage.added", where.title()));
        said.getElement().setAttribute("role", "status");
        var link = new Anchor(CoverageNavigation.plan(where.id()), getTranslation("coverage.added.open"));
        var content = new Div(said, link);
        content.addClassName("hd-dialog-form");
        add(content);
        var show = new Button(getTranslation("coverage.added.show"), _ -> {
            close();
            added.run();
        });
        show.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.close"), _ -> close()), show);
        show.focus();
    }
}
