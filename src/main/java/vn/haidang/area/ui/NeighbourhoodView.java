package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.neighbourhood.Ending;
import vn.haidang.area.neighbourhood.NeighbourhoodDetails;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.View;

/** One neighbourhood: its time, its figures, what it was and became, who changed it. */
@Route(AreaNavigation.NEIGHBOURHOODS + "/:id([0-9]{1,18})")
@PermitAll
class NeighbourhoodView extends View implements BeforeEnterObserver {

    private final Neighbourhoods neighbourhoods;
    private final Figures figures;
    private final Names names;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    NeighbourhoodView(Neighbourhoods neighbourhoods, Figures figures, Names names, CurrentActor currentActor) {
        this.neighbourhoods = neighbourhoods;
        this.figures = figures;
        this.names = names;
        this.currentActor = currentActor;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        if (neighbourhoods.find(id).isEmpty()) {
            throw new NotFoundException(getTranslation("area.neighbourhood.missing"));
        }
        show(id);
    }

    private void show(long id) {
        var actor = currentActor.get();
        var details = neighbourhoods.get(id, actor, getLocale());
        var it = details.it();
        setHeading(it.name());
        setActions(details.mayManage() ? actions(it, actor) : new Component[0]);
        var subject = new FigureSubject(it.areaId(), id);
        var left = new Div(state(it), new FigurePanel(figures, subject, figures.of(subject), actor, () -> show(id)));
        left.addClassName("hd-main-column");
        var right = new Div(section("area.unit.about", about(it)));
        linked(right, "area.neighbourhood.was", details.predecessors());
        linked(right, "area.neighbourhood.became", details.successors());
        right.add(history(details));
        right.addClassName("hd-side-column");
        var columns = new Div(left, right);
        columns.addClassName("hd-columns");
        content.removeAll();
        content.add(columns);
    }

    private HistoryPanel history(NeighbourhoodDetails details) {
        var changes = new ArrayList<>(details.history());
        changes.addAll(figures.history(
                new FigureSubject(details.it().areaId(), details.it().id()), getLocale()));
        changes.sort((one, other) -> other.at().compareTo(one.at()));
        return new HistoryPanel(changes, names);
    }

    private Component state(NeighbourhoodSummary it) {
        var ending = it.ending();
        var badge = ending == null
                ? new StateBadge(
                        StateBadge.Tone.DONE,
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("area.neighbourhood.state.current"))
                : new StateBadge(
                        StateBadge.Tone.QUIET,
                        VaadinIcon.TIME_BACKWARD,
                        getTranslation("area.neighbourhood.state.ended", getTranslation(ending.messageKey())));
        var ward = new Anchor(AreaNavigation.unit(it.areaId()), it.area());
        var state = new Div(badge, ward);
        state.addClassName("hd-state");
        return state;
    }

    private Component about(NeighbourhoodSummary it) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        entry(list, "area.neighbourhood.kind", getTranslation(it.kind().messageKey()));
        entry(list, "area.neighbourhood.from", Dates.day(it.validFrom()));
        var to = it.validTo();
        entry(list, "area.neighbourhood.to", to == null ? "" : Dates.day(to));
        entry(list, "area.neighbourhood.basis", it.basis());
        return list;
    }

    private void entry(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private void linked(Div column, String key, List<NeighbourhoodSummary> others) {
        if (others.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-plain");
        others.forEach(other -> {
            var to = other.validTo();
            var lines = new Div(
                    new Anchor(AreaNavigation.neighbourhood(other.id()), other.name()),
                    new Span(Dates.day(other.validFrom()) + (to == null ? "" : " – " + Dates.day(to))));
            lines.addClassName("hd-lines");
            list.add(new ListItem(lines));
        });
        column.add(section(key, list));
    }

    private Component[] actions(NeighbourhoodSummary it, Actor actor) {
        var actions = new ArrayList<Component>();
        if (it.ending() == Ending.CLOSED) {
            actions.add(new Button(getTranslation("area.neighbourhood.reopen"), _ -> reopen(it, actor)));
        }
        if (it.ending() == null) {
            actions.add(new Button(getTranslation("area.neighbourhood.close"), _ -> close(it, actor)));
            actions.add(new Button(getTranslation("area.neighbourhood.rename"), _ -> rename(it, actor)));
        }
        actions.add(new Button(getTranslation("area.neighbourhood.correct"), _ -> correct(it, actor)));
        return actions.toArray(Component[]::new);
    }

    private void correct(NeighbourhoodSummary it, Actor actor) {
        var form = new NeighbourhoodForm("area.neighbourhood.from").with(it.draft());
        dialog("correct", form, () -> {
            neighbourhoods.correct(it.id(), form.draft(), it.version(), actor);
            done("area.neighbourhood.corrected", it.id());
        });
    }

    private void rename(NeighbourhoodSummary it, Actor actor) {
        var form = new NeighbourhoodForm("area.neighbourhood.rename.from")
                .with(new NeighbourhoodDraft(it.kind(), it.name(), null, ""));
        dialog("rename", form, () -> {
            var id = neighbourhoods.rename(it.id(), form.draft(), it.version(), actor);
            Notices.done(getTranslation("area.neighbourhood.renamed"));
            getUI().ifPresent(ui -> ui.navigate(AreaNavigation.neighbourhood(id)));
        });
    }

    private void close(NeighbourhoodSummary it, Actor actor) {
        var day = new DayField(getTranslation("area.neighbourhood.close.day"));
        day.setRequiredIndicatorVisible(true);
        dialog("close", day, () -> {
            neighbourhoods.close(it.id(), day.getValue(), it.version(), actor);
            done("area.neighbourhood.closed", it.id());
        });
    }

    private void reopen(NeighbourhoodSummary it, Actor actor) {
        try {
            neighbourhoods.reopen(it.id(), it.version(), actor);
            done("area.neighbourhood.reopened", it.id());
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void dialog(String action, Component fields, Runnable run) {
        var key = "area.neighbourhood." + action;
        new FormDialog(
                        getTranslation(key),
                        getTranslation(key + ".what"),
                        fields,
                        getTranslation(key + ".do"),
                        "area.neighbourhood.refused",
                        run)
                .open();
    }

    private void done(String key, long id) {
        Notices.done(getTranslation(key));
        show(id);
    }

    private Section section(String key, Component body) {
        var section = new Section(new H2(getTranslation(key)), body);
        section.addClassName("hd-section");
        return section;
    }
}
