package vn.haidang.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.file.FileSize;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.register.CitingItem;
import vn.haidang.register.DocumentDetails;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.DocumentState;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.register.Verification;
import vn.haidang.register.reading.ReadingProgress;
import vn.haidang.register.reading.Readings;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;
import vn.haidang.shared.ui.View;

/** An entry: whether it is in force, what took its place, who cites it, who has studied it, who changed it. */
@Route(RegisterNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class DocumentView extends View implements BeforeEnterObserver {

    private final Register register;
    private final Readings readings;
    private final CurrentActor currentActor;
    private final Names names;
    private final Div content = new Div();

    DocumentView(Register register, Readings readings, CurrentActor currentActor, Names names) {
        this.register = register;
        this.readings = readings;
        this.currentActor = currentActor;
        this.names = names;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DocumentId.get(event.getRouteParameters()));
    }

    private void show(long id) {
        var actor = currentActor.get();
        var details = register.get(id, actor);
        setHeading(DocumentNames.name(details.draft().kind(), details.draft().number()));
        setActions(actions(details, actor));
        var main = new Div(
                section("register.details.about", about(details, actor)),
                section("register.details.citing", citing(details.citing())));
        if (details.draft().toStudy() && details.canEdit()) {
            main.add(section("register.reading", progress(details.draft().number(), readings.progress(id, actor))));
        }
        main.addClassName("hd-main-column");
        var history = new Section(new HistoryPanel(details.history(), names));
        history.addClassName("hd-section");
        var side = new Div(history);
        side.addClassName("hd-side-column");
        var columns = new Div(main, side);
        columns.addClassName("hd-columns");
        content.removeAll();
        content.add(state(details), columns);
    }

    private Component[] actions(DocumentDetails details, Actor actor) {
        if (!details.canEdit()) {
            return new Component[0];
        }
        var actions = new ArrayList<Component>();
        if (details.draft().toStudy()) {
            actions.add(new Button(getTranslation("register.reading.assign"), _ -> assign(details.id(), actor)));
        }
        if (details.state() != DocumentState.LAPSED) {
            actions.add(new Button(getTranslation("register.lapse"), _ -> lapse(details, actor)));
        }
        var edit = new Anchor(RegisterNavigation.edit(details.id()), getTranslation("register.edit"));
        edit.addClassName("hd-button-primary");
        actions.add(edit);
        return actions.toArray(Component[]::new);
    }

    private void assign(long id, Actor actor) {
        new AssignDialog(readings.communes(), (units, due, remark) -> {
                    var asked = readings.assign(id, units, due, remark, actor);
                    Notices.done(getTranslation("register.reading.assign.done", asked));
                    show(id);
                })
                .open();
    }

    private void lapse(DocumentDetails details, Actor actor) {
        new LapseDialog(
                        new DocumentPicker(getTranslation("register.field.replacedBy"), register, actor),
                        details,
                        (day, replacement) -> {
                            register.lapse(details.id(), day, replacement, actor);
                            Notices.done(getTranslation(
                                    "register.lapse.done", details.citing().size()));
                            show(details.id());
                        })
                .open();
    }

    private Component state(DocumentDetails details) {
        var draft = details.draft();
        var badges = DocumentBadges.row(
                DocumentBadges.of(
                        details.state(), getTranslation(details.state().messageKey())),
                DocumentBadges.of(
                        draft.verification(),
                        getTranslation(draft.verification().messageKey())));
        if (draft.toStudy()) {
            badges.add(new StateBadge(Tone.QUIET, VaadinIcon.OPEN_BOOK, getTranslation("register.badge.study")));
        }
        var subject = new Paragraph(draft.subject());
        subject.addClassName("hd-lead");
        var state = new Div(badges, subject, new Paragraph(validity(details)));
        state.addClassName("hd-state");
        if (details.publicAddress() != null) {
            state.add(
                    new Anchor(details.publicAddress(), getTranslation("register.details.public"), AnchorTarget.BLANK));
        } else {
            state.add(new Paragraph(getTranslation(
                    draft.verification() == Verification.UNCHECKED
                            ? "register.details.hidden.unchecked"
                            : "register.details.hidden.listed")));
        }
        return state;
    }

    private String validity(DocumentDetails details) {
        var validity = details.draft().validity();
        var said = new ArrayList<String>();
        if (validity.from() != null) {
            said.add(getTranslation("register.details.from", Dates.day(validity.from())));
        }
        if (validity.partlyLapsedOn() != null) {
            said.add(getTranslation(
                    "register.details.lapsed.partly", Dates.day(validity.partlyLapsedOn()), validity.partlyLapsed()));
        }
        if (validity.lapsedFrom() != null) {
            said.add(getTranslation("register.details.lapsed", Dates.day(validity.lapsedFrom())));
        }
        if (details.replacedBy() != null) {
            said.add(getTranslation("register.details.replaced", DocumentNames.name(details.replacedBy())));
        }
        return String.join(" ", said);
    }

    private Component about(DocumentDetails details, Actor actor) {
        var draft = details.draft();
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        text(list, "number", draft.number());
        text(list, "issuer", draft.issuer());
        text(list, "issuedOn", day(draft.issuedOn()));
        text(list, "inForceFrom", day(draft.inForceFrom()));
        text(list, "inForceTo", day(draft.inForceTo()));
        documents(list, "replacedBy", details.replacedBy() == null ? List.of() : List.of(details.replacedBy()));
        documents(list, "replaces", details.replaces());
        documents(list, "amendedBy", details.amendedBy());
        var file = draft.file();
        if (file != null) {
            var size = new FileSize(file.size()).text(getLocale());
            field(list, "file", new Div(file(details.id(), actor, file.name()), new Span(" · " + size)));
        }
        if (!draft.sourceUrl().isEmpty()) {
            field(list, "sourceUrl", new Anchor(draft.sourceUrl(), draft.sourceUrl(), AnchorTarget.BLANK));
        }
        text(list, "source", draft.source());
        text(list, "note", draft.note());
        return list;
    }

    private Anchor file(long id, Actor actor, String name) {
        var download = DownloadHandler.fromInputStream(_ -> {
            try {
                var kept = register.get(id, actor).draft().file();
                if (kept == null) {
                    return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
                }
                return new DownloadResponse(
                        register.open(id, actor).getInputStream(), kept.name(), kept.mediaType(), kept.size());
            } catch (NoSuchDocument _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        return new Anchor(download, name);
    }

    private Component citing(List<CitingItem> items) {
        if (items.isEmpty()) {
            return new Paragraph(getTranslation("register.details.citing.none"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-files");
        items.forEach(item -> {
            var part = item.part().isEmpty() ? getTranslation("register.details.citing.whole") : item.part();
            var lines = new Div(
                    new Anchor(item.path(), item.title()), new Span(getTranslation(item.kindKey()) + " · " + part));
            if (item.toReview()) {
                lines.add(DocumentBadges.row(new StateBadge(
                        Tone.WAITING, VaadinIcon.REFRESH, getTranslation("register.details.citing.review"))));
            }
            lines.addClassName("hd-lines");
            list.add(new ListItem(lines));
        });
        return list;
    }

    private Component progress(String number, List<ReadingProgress> assignments) {
        if (assignments.isEmpty()) {
            return new Paragraph(getTranslation("register.reading.progress.none"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-files");
        assignments.forEach(assignment -> {
            var lines = new Div(
                    new Span(getTranslation(
                            assignment.late() > 0 ? "register.reading.progress.late" : "register.reading.progress",
                            assignment.done(),
                            assignment.units(),
                            assignment.late())),
                    new Span(getTranslation(
                            "register.reading.progress.due",
                            Dates.moment(assignment.assignedAt()),
                            Dates.day(assignment.dueOn()))));
            lines.addClassName("hd-lines");
            list.add(new ListItem(lines));
        });
        return new Div(
                list,
                new Anchor(RegisterNavigation.readings(number), getTranslation("register.reading.progress.open")));
    }

    private void documents(DescriptionList list, String field, List<DocumentRef> documents) {
        if (!documents.isEmpty()) {
            var lines = new Div();
            lines.addClassName("hd-lines");
            documents.forEach(document ->
                    lines.add(new Anchor(RegisterNavigation.details(document.id()), DocumentNames.full(document))));
            field(list, field, lines);
        }
    }

    private void text(DescriptionList list, String field, String text) {
        if (!text.isEmpty()) {
            field(list, field, new Span(text));
        }
    }

    private void field(DescriptionList list, String field, Component value) {
        list.add(new DescriptionList.Term(getTranslation("register.field." + field)));
        list.add(new DescriptionList.Description(value));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }

    private Section section(String key, Component body) {
        var section = new Section(new H2(getTranslation(key)), body);
        section.addClassName("hd-section");
        return section;
    }
}
