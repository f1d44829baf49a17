package vn.haidang.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.area.Areas;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.organization.Milestone;
import vn.haidang.organization.NoSuchOrganization;
import vn.haidang.organization.OrganizationAction;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.OrganizationSummary;
import vn.haidang.organization.SchoolYearInfo;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** An organization: what it is, whom it answers to and who to it, what happened to it, and what this person can do now. */
@Route(OrganizationNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class OrganizationView extends View implements BeforeEnterObserver {

    private final OrganizationDirectory directory;
    private final OrganizationChanges changes;
    private final Areas areas;
    private final Names names;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Div content = new Div();

    OrganizationView(
            OrganizationDirectory directory,
            OrganizationChanges changes,
            Areas areas,
            Names names,
            CurrentActor currentActor,
            Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.areas = areas;
        this.names = names;
        this.currentActor = currentActor;
        this.clock = clock;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Long.parseLong(event.getRouteParameters().get("id").orElse("")));
        } catch (NoSuchOrganization | NumberFormatException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(long id) {
        var actor = currentActor.get();
        var details = directory.get(id, actor);
        setHeading(details.ref().name());
        setActions(actions(details));
        var main = new Div();
        main.addClassName("hd-main-column");
        if (isSchool(details)) {
            main.add(section(
                    "organization.years",
                    new SchoolYears(details, year -> countDialog(details, year)),
                    count(details)));
        }
        if (!isSchool(details) || details.childCount() > 0) {
            main.add(section("organization.children", children(details)));
        }
        main.add(section("organization.milestones", milestones(details)));
        var side = new Div(section("organization.facts", facts(details)));
        side.addClassName("hd-side-column");
        if (details.names().size() > 1) {
            side.add(section("organization.names", formerNames(details)));
        }
        side.add(new HistoryPanel(directory.history(id, getLocale(), actor), names));
        var columns = new Div(main, side);
        columns.addClassName("hd-columns");
        content.removeAll();
        content.add(state(details), columns);
    }

    private Component state(OrganizationDetails details) {
        var state = new Div(new Span(
                Words.kindAndLevels(details.ref().kind(), details.facts().levels())));
        state.addClassName("hd-state");
        var badges = Words.badges(
                details.validTo(),
                details.ref().demo(),
                !details.facts().superiorReason().isEmpty());
        if (badges.getComponentCount() > 0) {
            state.add(badges);
        }
        var validTo = details.validTo();
        var successor = details.successor();
        if (validTo != null && successor != null) {
            var merged = new Paragraph(
                    getTranslation("organization.merged", successor.name(), Dates.day(validTo.plusDays(1))) + " ");
            merged.add(link(successor));
            state.add(note(merged));
        } else if (validTo != null) {
            state.add(note(new Paragraph(getTranslation("organization.closed", Dates.day(validTo)))));
        }
        return state;
    }

    private Component facts(OrganizationDetails details) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        fact(list, "organization.field.code", new Span(details.ref().code()));
        if (!details.facts().englishName().isEmpty()) {
            fact(
                    list,
                    "organization.field.englishName",
                    new Span(details.facts().englishName()));
        }
        var parent = details.parent();
        if (parent != null) {
            fact(list, "organization.field.parent", link(parent));
        }
        if (!details.area().isEmpty()) {
            fact(list, "organization.field.area", new Span(details.area()));
        }
        fact(list, "organization.field.validFrom", new Span(Dates.day(details.validFrom())));
        if (details.validTo() != null) {
            fact(list, "organization.field.validTo", new Span(Dates.day(details.validTo())));
        }
        var box = new Div(list);
        if (isSchool(details) && details.isOpen()) {
            box.add(rule(details));
        }
        return box;
    }

    /** To whom the rule of its level takes a school, and why it is elsewhere when it is. */
    private Component rule(OrganizationDetails details) {
        var lines = new Div();
        lines.addClassNames("hd-lines", "hd-rule");
        var rule = details.rule();
        var reason = details.facts().superiorReason();
        if (rule == null) {
            lines.add(new Span(getTranslation("organization.rule.unknown")));
            return lines;
        }
        var parent = details.parent();
        lines.add(new Span(getTranslation("organization.rule", rule.superior())));
        lines.add(new Span(getTranslation("organization.rule.basis", rule.basis())));
        if (!details.followsRule() && parent != null) {
            lines.add(note(new Paragraph(
                    reason.isEmpty()
                            ? getTranslation("organization.rule.mismatch", parent.name())
                            : getTranslation("organization.rule.against", parent.name(), reason))));
        }
        return lines;
    }

    private Component children(OrganizationDetails details) {
        if (details.children().isEmpty()) {
            return new EmptyState(getTranslation("organization.children.none"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        details.children().forEach(child -> list.add(child(child)));
        var box = new Div(list);
        if (details.childCount() > details.children().size()) {
            box.add(new Anchor(
                    OrganizationNavigation.under(details.ref().id()),
                    getTranslation("organization.children.more", details.childCount())));
        }
        return box;
    }

    private ListItem child(OrganizationSummary child) {
        var lines = new Div(
                new Anchor(OrganizationNavigation.details(child.id()), child.name()),
                new Span(Words.kindAndLevels(child.kind(), child.levels())));
        lines.addClassName("hd-lines");
        return new ListItem(lines);
    }

    private Component formerNames(OrganizationDetails details) {
        var list = new UnorderedList();
        details.names()
                .reversed()
                .forEach(name -> list.add(new ListItem(
                        getTranslation("organization.names.since", name.name(), Dates.day(name.validFrom())))));
        return list;
    }

    private Component milestones(OrganizationDetails details) {
        if (details.milestones().isEmpty()) {
            return new Paragraph(getTranslation("organization.milestones.none"));
        }
        var list = new OrderedList();
        details.milestones().forEach(milestone -> list.add(milestone(milestone, details)));
        var box = new Div(list);
        box.addClassName("hd-history");
        return box;
    }

    private ListItem milestone(Milestone milestone, OrganizationDetails details) {
        var person = details.person(milestone.recordedBy());
        var at = Dates.moment(milestone.recordedAt());
        var lines = new Div(new Span(Dates.day(milestone.on()) + ": "
                + getTranslation("organization.milestone." + milestone.kind(), milestone.from(), milestone.to())));
        lines.addClassName("hd-lines");
        if (!milestone.basis().isEmpty()) {
            lines.add(new Span(getTranslation("organization.milestone.basis", milestone.basis())));
        }
        lines.add(new Span(
                person == null
                        ? getTranslation("organization.milestone.recorded", at)
                        : getTranslation("organization.milestone.recorded.by", person, at)));
        return new ListItem(lines);
    }

    private Component[] actions(OrganizationDetails details) {
        var id = details.ref().id();
        var today = LocalDate.now(clock);
        var actions = new ArrayList<Component>();
        var more = new MenuBar();
        var menu = more.addItem(getTranslation("organization.action.more"));
        entry(
                menu,
                details,
                OrganizationAction.RENAME,
                () -> new RenameDialog(
                                details, changes, currentActor, today, () -> done(id, "organization.rename.done"))
                        .open());
        entry(
                menu,
                details,
                OrganizationAction.MOVE,
                () -> new MoveDialog(
                                details,
                                directory,
                                changes,
                                currentActor,
                                today,
                                () -> done(id, "organization.move.done"))
                        .open());
        entry(
                menu,
                details,
                OrganizationAction.MERGE,
                () -> new MergeDialog(
                                details,
                                directory,
                                changes,
                                currentActor,
                                today,
                                () -> done(id, "organization.merge.done"))
                        .open());
        entry(
                menu,
                details,
                OrganizationAction.CLOSE,
                () -> new CloseDialog(details, changes, currentActor, today, () -> done(id, "organization.close.done"))
                        .open());
        if (!menu.getSubMenu().getItems().isEmpty()) {
            actions.add(more);
        }
        if (details.can(OrganizationAction.CORRECT)) {
            actions.add(button(
                    OrganizationAction.CORRECT,
                    () -> new CorrectDialog(
                                    details,
                                    changes,
                                    areas,
                                    currentActor,
                                    today,
                                    () -> done(id, "organization.correct.done"))
                            .open()));
        }
        if (details.can(OrganizationAction.ADD) && !isSchool(details)) {
            actions.add(button(
                    OrganizationAction.ADD,
                    () -> new CreateDialog(directory, changes, areas, currentActor, today, summary(details)).open()));
        }
        return actions.toArray(Component[]::new);
    }

    private Component[] count(OrganizationDetails details) {
        return details.can(OrganizationAction.COUNT) && details.isOpen()
                ? new Component[] {new Button(getTranslation("organization.year.add"), _ -> countDialog(details, null))}
                : new Component[0];
    }

    private void countDialog(OrganizationDetails details, @Nullable SchoolYearInfo year) {
        new SchoolYearDialog(
                        details,
                        year,
                        changes,
                        currentActor,
                        LocalDate.now(clock),
                        () -> done(details.ref().id(), "organization.year.done"))
                .open();
    }

    private void done(long id, String key) {
        Notices.done(getTranslation(key));
        show(id);
    }

    private void entry(MenuItem menu, OrganizationDetails details, OrganizationAction action, Runnable open) {
        if (details.can(action)) {
            menu.getSubMenu().addItem(getTranslation("organization.action." + action), _ -> open.run());
        }
    }

    private Button button(OrganizationAction action, Runnable open) {
        return new Button(getTranslation("organization.action." + action), _ -> open.run());
    }

    private static OrganizationSummary summary(OrganizationDetails details) {
        var ref = details.ref();
        return new OrganizationSummary(
                ref.id(),
                ref.code(),
                ref.name(),
                ref.kind(),
                details.facts().levels(),
                details.area(),
                "",
                details.validFrom(),
                details.validTo(),
                false,
                ref.demo());
    }

    private static boolean isSchool(OrganizationDetails details) {
        return details.ref().kind() == OrganizationKind.SCHOOL;
    }

    private Anchor link(OrganizationRef organization) {
        return new Anchor(OrganizationNavigation.details(organization.id()), organization.name());
    }

    private static Component note(Paragraph text) {
        text.addClassName("hd-note");
        return text;
    }

    private void fact(DescriptionList list, String key, Component value) {
        list.add(new Term(getTranslation(key)));
        list.add(new Description(value));
    }

    private Component section(String key, Component content, Component... more) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(Stream.concat(Stream.of(content), Stream.of(more)).toList());
        section.addClassName("hd-section");
        return section;
    }
}
