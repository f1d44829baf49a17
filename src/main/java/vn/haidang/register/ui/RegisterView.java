package vn.haidang.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.register.DocumentFilter;
import vn.haidang.register.DocumentKind;
import vn.haidang.register.DocumentState;
import vn.haidang.register.DocumentSummary;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.register.Verification;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.View;

/** The register of official documents; what is shown stands in the address. */
@Route(RegisterNavigation.LIST)
@PermitAll
class RegisterView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String KIND = "loai";
    private static final String ISSUER = "co-quan";
    private static final String STATE = "hieu-luc";
    private static final String DAY = "ngay";
    private static final String VERIFICATION = "kiem-tra";
    private static final String CITED = "can-ra-soat";
    private static final String STUDY = "quan-triet";

    private final Register register;
    private final CurrentActor currentActor;
    private final ListTools tools;
    private @Nullable ListPanel<DocumentSummary> list;

    RegisterView(Register register, CurrentActor currentActor, ListTools tools) {
        this.register = register;
        this.currentActor = currentActor;
        this.tools = tools;
        setHeading(getTranslation("register.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!register.mayRead(currentActor.get())) {
            throw new NoSuchDocument("for this person");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (list == null) {
            list = list(actor);
            add(list);
        }
        var panel = list;
        actions(panel, actor);
        panel.filters().read(event.getLocation());
        var filter = filter(panel.filters());
        panel.show(pageable -> register.find(filter, pageable, actor));
    }

    private void actions(ListPanel<DocumentSummary> panel, Actor actor) {
        var readings = new Anchor(RegisterNavigation.READINGS, getTranslation("register.list.readings"));
        readings.addClassName("hd-button");
        if (register.mayManage(actor)) {
            var add = new Anchor(RegisterNavigation.NEW, getTranslation("register.new"));
            add.addClassName("hd-button-primary");
            setActions(readings, add);
            panel.emptyAction(new Anchor(RegisterNavigation.NEW, getTranslation("register.new")));
        } else {
            setActions(readings);
        }
    }

    private ListPanel<DocumentSummary> list(Actor actor) {
        var panel = new ListPanel<DocumentSummary>("register.list", tools, filters(actor));
        panel.title("register.column.number", this::title, "sortedOn").setFlexGrow(5);
        panel.column("register.column.kind", row -> getTranslation(row.kind().messageKey()), "facts.documentKind");
        panel.column("register.column.issuer", DocumentSummary::issuer, "facts.issuer")
                .setFlexGrow(2);
        var issued = panel.column(
                "register.column.issuedOn", row -> row.issuedOn() == null ? "" : Dates.day(row.issuedOn()), "sortedOn");
        panel.component("register.column.state", this::badges, "facts.inForceTo")
                .setFlexGrow(2);
        panel.sortedBy(issued, SortDirection.DESCENDING);
        panel.export("van-ban", exported());
        return panel;
    }

    private FilterBar filters(Actor actor) {
        return new FilterBar()
                .text(TEXT, getTranslation("register.filter.text"))
                .choices(
                        KIND,
                        getTranslation("register.column.kind"),
                        Arrays.asList(DocumentKind.values()),
                        kind -> getTranslation(kind.messageKey()),
                        DocumentKind::slug)
                .choices(
                        ISSUER,
                        getTranslation("register.column.issuer"),
                        register.issuers(actor),
                        issuer -> issuer,
                        issuer -> issuer)
                .choices(
                        STATE,
                        getTranslation("register.column.state"),
                        DocumentState.class,
                        state -> getTranslation(state.messageKey()))
                .day(DAY, getTranslation("register.filter.day"))
                .choices(
                        VERIFICATION,
                        getTranslation("register.column.verification"),
                        Verification.class,
                        value -> getTranslation(value.messageKey()))
                .toggle(CITED, getTranslation("register.filter.cited"))
                .toggle(STUDY, getTranslation("register.filter.toStudy"));
    }

    private static DocumentFilter filter(FilterBar filters) {
        return new DocumentFilter(
                filters.text(TEXT),
                filters.values(KIND).stream()
                        .flatMap(slug -> DocumentKind.ofSlug(slug).stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(filters.values(ISSUER)),
                filters.chosen(STATE, DocumentState.class),
                filters.chosenDay(DAY).orElse(null),
                filters.chosen(VERIFICATION, Verification.class),
                filters.isOn(CITED),
                filters.isOn(STUDY));
    }

    private Component title(DocumentSummary row) {
        var link = new Anchor(RegisterNavigation.details(row.id()), row.number());
        link.addClassName("hd-strong");
        var subject = new Span(row.subject());
        var rest = new Span(Stream.of(
                        getTranslation(row.kind().messageKey()),
                        row.issuer(),
                        row.issuedOn() == null ? null : Dates.day(row.issuedOn()),
                        getTranslation(row.state().messageKey()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        rest.addClassName("hd-only-narrow");
        var cell = new Div(link, subject, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private Component badges(DocumentSummary row) {
        var badges = DocumentBadges.row(
                DocumentBadges.of(row.state(), getTranslation(row.state().messageKey())));
        if (row.verification() == Verification.UNCHECKED) {
            badges.add(DocumentBadges.of(
                    row.verification(), getTranslation(row.verification().messageKey())));
        }
        return badges;
    }

    private List<Column<DocumentSummary>> exported() {
        var columns = new ArrayList<Column<DocumentSummary>>();
        columns.add(column("number", DocumentSummary::number));
        columns.add(column("kind", row -> getTranslation(row.kind().messageKey())));
        columns.add(column("issuer", DocumentSummary::issuer));
        columns.add(column("subject", DocumentSummary::subject));
        columns.add(column("issuedOn", DocumentSummary::issuedOn));
        columns.add(column("inForceFrom", row -> row.validity().from()));
        columns.add(column("lapsedFrom", row -> row.validity().lapsedFrom()));
        columns.add(column("state", row -> getTranslation(row.state().messageKey())));
        columns.add(
                column("verification", row -> getTranslation(row.verification().messageKey())));
        return columns;
    }

    private Column<DocumentSummary> column(String key, Function<DocumentSummary, @Nullable Object> value) {
        return new Column<>(getTranslation("register.column." + key), value);
    }
}
