package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.area.figure.FigureLine;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.Figures;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;

/** The figures of a unit or a neighbourhood, each with its day and source, and with what it corrected. */
class FigurePanel extends Section {

    private final Figures figures;
    private final FigureSubject subject;
    private final Actor actor;
    private final Runnable changed;

    FigurePanel(Figures figures, FigureSubject subject, List<FigureLine> lines, Actor actor, Runnable changed) {
        this.figures = figures;
        this.subject = subject;
        this.actor = actor;
        this.changed = changed;
        addClassName("hd-section");
        var may = figures.mayRecord(subject, actor);
        var head = new Div(new H2(getTranslation("area.figures")));
        head.addClassName("hd-section-head");
        if (may) {
            var add = new Button(getTranslation("area.figures.add"), VaadinIcon.PLUS.create(), _ -> add());
            head.add(add);
        }
        add(head);
        if (lines.isEmpty()) {
            var none = new Paragraph(
                    getTranslation("area.figures.none") + (may ? " " + getTranslation("area.figures.none.add") : ""));
            none.addClassName("hd-quiet");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-figure-list");
        lines.forEach(line -> list.add(item(line, may)));
        add(list);
    }

    private ListItem item(FigureLine line, boolean may) {
        var amount = new Span(FigureWords.amount(line.amount(), getLocale(), this::word));
        amount.addClassName("hd-figure-amount");
        var what = new Span(name(line));
        what.addClassName("hd-strong");
        var source = new Span(Dates.day(line.asOf()) + " · " + line.source());
        var text = new Div(what, source);
        text.addClassName("hd-lines");
        line.corrected()
                .forEach(older -> text.add(new Span(getTranslation(
                        "area.figures.older",
                        FigureWords.amount(older.amount(), getLocale(), this::word)
                                + (older.asOf().equals(line.asOf()) ? "" : ", " + Dates.day(older.asOf())),
                        line.reason()))));
        var item = new ListItem(text, amount);
        if (may) {
            item.add(correct(line));
        }
        return item;
    }

    private String word(String key) {
        return getTranslation(key);
    }

    private String name(FigureLine line) {
        return line.grade() == null
                ? getTranslation(line.kind().messageKey())
                : getTranslation("area.figure.grade.of", line.grade());
    }

    private Component correct(FigureLine line) {
        var button = new Button(getTranslation("area.figures.correct"), _ -> {
            var form = new FigureForm().correcting(line.draft());
            new FormDialog(
                            getTranslation("area.figures.correct.of", name(line)),
                            "",
                            form,
                            getTranslation("area.figures.correct"),
                            "area.figures.refused",
                            () -> {
                                figures.correct(line.id(), form.draft(), form.reason(), actor);
                                done("area.figures.corrected");
                            })
                    .open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("area.figures.correct.of", name(line) + ", " + Dates.day(line.asOf())));
        return button;
    }

    private void add() {
        var form = new FigureForm();
        new FormDialog(
                        getTranslation("area.figures.add"),
                        "",
                        form,
                        getTranslation("area.figures.save"),
                        "area.figures.refused",
                        () -> {
                            figures.record(subject, form.draft(), actor);
                            done("area.figures.recorded");
                        })
                .open();
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        changed.run();
    }
}
