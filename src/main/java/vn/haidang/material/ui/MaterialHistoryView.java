package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.haidang.access.CurrentActor;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialHistory;
import vn.haidang.material.MaterialStory;
import vn.haidang.material.Materials;
import vn.haidang.material.RevisionInfo;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;

/** What happened to a material, all its revisions, any two of them compared, and the way back to one. */
@Route(MaterialNavigation.LIST + "/:id([0-9]+)/lich-su")
@PermitAll
class MaterialHistoryView extends View implements BeforeEnterObserver {

    private static final String FROM = "tu";
    private static final String TO = "den";
    /** The text being written, among the numbers of revisions. */
    private static final int WORKING = 0;

    private final Materials materials;
    private final MaterialHistory history;
    private final CurrentActor currentActor;
    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Div content = new Div();

    MaterialHistoryView(
            Materials materials,
            MaterialHistory history,
            CurrentActor currentActor,
            Taxonomy taxonomy,
            Messages messages) {
        this.materials = materials;
        this.history = history;
        this.currentActor = currentActor;
        this.taxonomy = taxonomy;
        this.messages = messages;
        content.addClassName("hd-columns");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MaterialId.get(event.getRouteParameters()), event.getLocation().getQueryParameters());
    }

    private void show(long id, QueryParameters parameters) {
        var actor = currentActor.get();
        var story = history.of(id, actor);
        var details = materials.get(id, actor);
        setHeading(getTranslation(
                "material.history.of", story.title().isEmpty() ? getTranslation("material.untitled") : story.title()));
        setActions(link("material.review.details", MaterialNavigation.details(id)));
        var main = new Div(
                section("material.history.revisions", revisions(story, details.can(MaterialAction.RESTORE))),
                comparing(story, parameters));
        main.addClassName("hd-main-column");
        if (!details.can(MaterialAction.RESTORE) && !story.revisions().isEmpty()) {
            var why = new Paragraph(String.join(
                    " ",
                    details.reasonsAgainst(MaterialAction.RESTORE).stream()
                            .map(reason -> getTranslation(
                                    reason.key(), reason.arguments().toArray()))
                            .toList()));
            why.addClassName("hd-note");
            main.addComponentAtIndex(1, why);
        }
        var side =
                new Div(section("material.history.happenings", new HappeningList(story.happenings(), story.names())));
        side.addClassName("hd-side-column");
        content.removeAll();
        content.add(main, side);
    }

    private Component revisions(MaterialStory story, boolean canRestore) {
        if (story.revisions().isEmpty()) {
            return new EmptyState(getTranslation("material.history.revisions.none"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        story.revisions().forEach(revision -> list.add(item(story, revision, canRestore)));
        return list;
    }

    private ListItem item(MaterialStory story, RevisionInfo revision, boolean canRestore) {
        var name = new Span(getTranslation("material.history.revision", revision.number()));
        name.addClassName("hd-strong");
        var author = revision.authorId() == null
                ? getTranslation("material.imported")
                : story.names().getOrDefault(revision.authorId(), getTranslation("material.trail.nobody"));
        var text = new Div(name, new Span(author + " · " + Dates.moment(revision.createdAt())));
        text.addClassName("hd-lines");
        if (Objects.equals(story.published(), revision.number())) {
            var badge = new Div(new StateBadge(
                    StateBadge.Tone.DONE, VaadinIcon.GLOBE, getTranslation("material.publicity.PUBLISHED")));
            badge.addClassName("hd-badges");
            text.add(badge);
        }
        var buttons = new Div();
        buttons.addClassName("hd-buttons");
        var before = story.revisions().stream()
                .map(RevisionInfo::number)
                .filter(number -> number < revision.number())
                .findFirst();
        before.ifPresent(number -> {
            var compare = new Button(
                    getTranslation("material.history.compare.previous"),
                    _ -> compare(story.id(), number, revision.number()));
            compare.setAriaLabel(getTranslation("material.history.compare.of", number, revision.number()));
            buttons.add(compare);
        });
        if (canRestore) {
            var restore =
                    new Button(getTranslation("material.history.restore"), _ -> askToRestore(story, revision.number()));
            restore.setAriaLabel(getTranslation("material.history.restore.of", revision.number()));
            buttons.add(restore);
        }
        return new ListItem(text, buttons);
    }

    private void askToRestore(MaterialStory story, int number) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("material.history.restore.ask", number));
        ask.setText(getTranslation("material.history.restore.what"));
        ask.setWidth("min(28rem, 100%)");
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("material.history.restore.do"));
        ask.addConfirmListener(_ -> restore(story, number));
        ask.open();
    }

    private void restore(MaterialStory story, int number) {
        try {
            history.restore(story.id(), number, story.version(), currentActor.get());
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        Notices.done(getTranslation("material.done.RESTORE", number));
        getUI().ifPresent(ui -> ui.navigate(MaterialNavigation.edit(story.id())));
    }

    private Component comparing(MaterialStory story, QueryParameters parameters) {
        var numbers = new ArrayList<Integer>();
        numbers.add(WORKING);
        story.revisions().forEach(revision -> numbers.add(revision.number()));
        var section = section("material.history.compare");
        if (numbers.size() < 2) {
            section.add(new Paragraph(getTranslation("material.history.compare.none")));
            return section;
        }
        var from = number(parameters, FROM, numbers, numbers.get(1));
        var to = number(parameters, TO, numbers, WORKING);
        var before = choice("material.history.from", numbers, from);
        var after = choice("material.history.to", numbers, to);
        before.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                compare(story.id(), event.getValue(), after.getValue());
            }
        });
        after.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                compare(story.id(), before.getValue(), event.getValue());
            }
        });
        var choices = new Div(before, after);
        choices.addClassName("hd-compare-choices");
        section.add(choices);
        var earlier = text(story.id(), from);
        var later = text(story.id(), to);
        if (earlier.equals(later)) {
            section.add(new Paragraph(getTranslation("material.history.compare.same")));
        } else {
            section.add(
                    new Paragraph(getTranslation("material.review.legend")),
                    new ComparedDrafts(new MaterialChanges(taxonomy, messages, getLocale()), earlier, later));
        }
        return section;
    }

    private Select<Integer> choice(String key, List<Integer> numbers, int chosen) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation(key));
        choice.setItems(numbers);
        choice.setItemLabelGenerator(number -> number == WORKING
                ? getTranslation("material.history.working")
                : getTranslation("material.history.revision", number));
        choice.setValue(chosen);
        return choice;
    }

    private MaterialDraft text(long id, int number) {
        var actor = currentActor.get();
        return number == WORKING ? materials.get(id, actor).draft() : materials.revision(id, number, actor);
    }

    private void compare(long id, int from, int to) {
        getUI().ifPresent(ui -> ui.navigate(
                MaterialNavigation.history(id),
                QueryParameters.simple(Map.of(FROM, String.valueOf(from), TO, String.valueOf(to)))));
    }

    /** Words in the address that mean nothing are left out. */
    private static int number(QueryParameters parameters, String name, List<Integer> known, int otherwise) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(known::contains)
                .orElse(otherwise);
    }

    private Section section(String key, Component... components) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(components);
        section.addClassName("hd-section");
        return section;
    }

    private Anchor link(String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("hd-button");
        return link;
    }
}
