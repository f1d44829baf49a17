package vn.haidang.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.access.Permission;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditEntry;
import vn.haidang.audit.AuditFilter;
import vn.haidang.audit.AuditLog;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.Time;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** Who signed in and what was administered: to read and to take away, nothing else. */
@Route(AuditNavigation.LIST)
@PermitAll
class AuditView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String ACTIONS = "viec";
    private static final String SINCE = "tu";

    /** How far back the list goes. */
    private enum Reach {
        DAY(1),
        WEEK(7),
        MONTH(31),
        YEAR(366);

        private final int days;

        Reach(int days) {
            this.days = days;
        }
    }

    private final AuditLog audit;
    private final Names names;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ListPanel<Line> list;

    AuditView(AuditLog audit, Names names, CurrentActor currentActor, ListTools tools, Clock clock) {
        this.audit = audit;
        this.names = names;
        this.currentActor = currentActor;
        this.clock = clock;
        setHeading(getTranslation("audit.list"));
        list = new ListPanel<>("audit.list", tools, filters());
        var at = list.title("audit.column.action", this::action, "id");
        list.column("audit.column.at", line -> Dates.moment(line.entry().at()), "at");
        list.column("audit.column.who", Line::who, null).setFlexGrow(2);
        list.column("audit.column.whom", Line::whom, null).setFlexGrow(2);
        list.column("audit.column.address", line -> line.entry().address(), null);
        list.sortedBy(at, SortDirection.DESCENDING);
        list.export(
                "nhat-ky",
                List.of(
                        new Column<>(
                                getTranslation("audit.column.number"),
                                line -> line.entry().id()),
                        new Column<>(
                                getTranslation("audit.column.at"),
                                line -> line.entry().at()),
                        new Column<>(getTranslation("audit.column.action"), this::actionName),
                        new Column<>(getTranslation("audit.column.who"), Line::who),
                        new Column<>(getTranslation("audit.column.whom"), Line::whom),
                        new Column<>(
                                getTranslation("audit.column.details"),
                                line -> line.entry().details()),
                        new Column<>(
                                getTranslation("audit.column.address"),
                                line -> line.entry().address())));
        add(list);
    }

    private FilterBar filters() {
        return new FilterBar()
                .choices(
                        ACTIONS,
                        getTranslation("audit.column.action"),
                        List.of(AuditAction.values()),
                        action -> getTranslation(action.messageKey()),
                        AuditAction::slug)
                .choices(
                        SINCE,
                        getTranslation("audit.filter.since"),
                        Reach.class,
                        span -> getTranslation("audit.filter.since." + span))
                .text(AuditNavigation.ACCOUNT, getTranslation("audit.filter.account"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().mayAnywhere(Permission.AUDIT_READ)) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        setActions(new Button(getTranslation("audit.check"), _ -> check(actor)));
        list.filters().read(event.getLocation());
        var filter = filter();
        list.show(pageable -> find(filter, pageable, actor));
    }

    /** Whether any entry was changed or taken out behind the portal's back. */
    private void check(Actor actor) {
        audit.firstBroken()
                .ifPresentOrElse(
                        number -> Notices.refused(getTranslation("audit.broken", number)),
                        () -> Notices.done(getTranslation(
                                "audit.whole",
                                audit.find(AuditFilter.ALL, PageRequest.of(0, 1), actor)
                                        .getTotalElements())));
    }

    private AuditFilter filter() {
        var words = Set.copyOf(list.filters().values(ACTIONS));
        var actions = new HashSet<AuditAction>();
        for (var action : AuditAction.values()) {
            if (words.contains(action.slug())) {
                actions.add(action);
            }
        }
        var days = list.filters().chosen(SINCE, Reach.class).stream()
                .mapToInt(span -> span.days)
                .max()
                .orElse(0);
        return new AuditFilter(
                actions,
                number(list.filters().text(AuditNavigation.ACCOUNT)),
                days == 0 ? null : LocalDate.now(clock.withZone(Time.ZONE)).minusDays(days - 1L),
                null);
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** With names as they are now: the audit itself holds none. */
    private Page<Line> find(AuditFilter filter, Pageable page, Actor actor) {
        var entries = audit.find(filter, page, actor);
        var ids = new HashSet<Long>();
        entries.forEach(entry -> {
            if (entry.accountId() != null) {
                ids.add(entry.accountId());
            }
            var whom = whom(entry);
            if (whom != null) {
                ids.add(whom);
            }
        });
        var known = ids.isEmpty() ? Map.<Long, String>of() : names.names(ids);
        return entries.map(entry -> new Line(entry, name(known, entry.accountId()), name(known, whom(entry))));
    }

    private static @Nullable Long whom(AuditEntry entry) {
        return entry.subject().equals(AuditLog.ACCOUNT) ? number(entry.subjectId()) : null;
    }

    private static String name(Map<Long, String> known, @Nullable Long id) {
        return id == null ? "" : known.getOrDefault(id, "") + " (" + id + ")";
    }

    private Component action(Line line) {
        var name = new Span(actionName(line));
        name.addClassName("hd-strong");
        var cell = new Div(name);
        cell.addClassName("hd-lines");
        if (!line.entry().details().isEmpty()) {
            cell.add(new Span(line.entry().details()));
        }
        var narrow = new Span(String.join(
                " · ", Dates.moment(line.entry().at()), line.who(), line.entry().address()));
        narrow.addClassName("hd-only-narrow");
        cell.add(narrow);
        return cell;
    }

    private String actionName(Line line) {
        return getTranslation(line.entry().action().messageKey());
    }

    /** An entry with the names of its people. */
    record Line(AuditEntry entry, String who, String whom) {}
}
