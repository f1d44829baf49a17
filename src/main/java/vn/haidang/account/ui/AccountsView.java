package vn.haidang.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.access.Role;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountFilter;
import vn.haidang.account.AccountState;
import vn.haidang.account.AccountSummary;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.View;

/** The accounts in an administrator's care. */
@Route(AccountNavigation.LIST)
@PermitAll
class AccountsView extends View implements AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String ROLES = "vai-tro";
    private static final String STATES = "trang-thai";
    private static final String UNIT = "don-vi";

    private final AccountAdministration administration;
    private final CurrentActor currentActor;
    private final ListPanel<AccountSummary> list;

    AccountsView(AccountAdministration administration, CurrentActor currentActor, ListTools tools) {
        this.administration = administration;
        this.currentActor = currentActor;
        setHeading(getTranslation("account.list"));
        list = new ListPanel<>("account.list", tools, filters(administration.organizations(currentActor.get())));
        var name = list.title("account.column.name", this::name, "foldedName");
        list.component("account.column.state", account -> new AccountBadge(account.state()), "state");
        list.column("account.column.roles", this::roles, null).setFlexGrow(2);
        list.column("account.column.organization", AccountSummary::organization, null)
                .setFlexGrow(3);
        list.column(
                "account.column.factor",
                account -> getTranslation(account.secondFactor() ? "account.factor.yes" : "account.factor.no"),
                null);
        list.column("account.column.seen", this::signedIn, "signedInAt");
        list.sortedBy(name, SortDirection.ASCENDING);
        list.bulk("account.bulk.sessions", chosen -> askAndDo("account.sessions.end", chosen, this::endSessions));
        list.bulk("account.bulk.disable", chosen -> askAndDo("account.disable", chosen, this::disable));
        list.export(
                "tai-khoan",
                List.of(
                        new Column<>(getTranslation("account.column.name"), AccountSummary::name),
                        new Column<>(getTranslation("account.column.username"), AccountSummary::username),
                        new Column<>(
                                getTranslation("account.column.state"),
                                account -> getTranslation(account.state().messageKey())),
                        new Column<>(getTranslation("account.column.roles"), this::roles),
                        new Column<>(getTranslation("account.column.organization"), AccountSummary::organization),
                        new Column<>(
                                getTranslation("account.column.factor"),
                                account -> getTranslation(
                                        account.secondFactor() ? "account.factor.yes" : "account.factor.no")),
                        new Column<>(getTranslation("account.column.seen"), AccountSummary::signedInAt)));
        add(list);
    }

    private FilterBar filters(List<OrganizationRef> organizations) {
        return new FilterBar()
                .text(TEXT, getTranslation("account.filter.text"))
                .choices(
                        ROLES,
                        getTranslation("account.column.roles"),
                        Role.class,
                        role -> getTranslation("account.role." + role))
                .choices(
                        STATES,
                        getTranslation("account.column.state"),
                        AccountState.class,
                        state -> getTranslation(state.messageKey()))
                .choices(
                        UNIT,
                        getTranslation("account.column.organization"),
                        organizations,
                        OrganizationRef::name,
                        OrganizationRef::code);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (actor.mayAnywhere(Permission.ACCOUNT_MANAGE)) {
            var invite = new Anchor(AccountNavigation.INVITE, getTranslation("account.invite"));
            invite.addClassName("hd-button-primary");
            setActions(invite);
        }
        list.filters().read(event.getLocation());
        var filter = filter(actor);
        list.show(pageable -> administration.find(filter, pageable, actor));
    }

    private AccountFilter filter(Actor actor) {
        var filters = list.filters();
        var units = Set.copyOf(filters.values(UNIT));
        return new AccountFilter(
                filters.text(TEXT),
                filters.chosen(ROLES, Role.class),
                filters.chosen(STATES, AccountState.class),
                units.isEmpty()
                        ? Set.of()
                        : administration.organizations(actor).stream()
                                .filter(organization -> units.contains(organization.code()))
                                .map(OrganizationRef::id)
                                .collect(Collectors.toSet()));
    }

    private Component name(AccountSummary account) {
        var link = new Anchor(AccountNavigation.details(account.id()), account.name());
        var narrow = new Span(String.join(
                " · ", getTranslation(account.state().messageKey()), roles(account), account.organization()));
        narrow.addClassName("hd-only-narrow");
        var cell = new Div(link, new Span(account.username()), narrow);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .map(role -> getTranslation("account.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String signedIn(AccountSummary account) {
        var at = account.signedInAt();
        return at == null ? getTranslation("account.seen.never") : Dates.moment(at);
    }

    private void disable(Actor actor, long id) {
        administration.disable(id, actor);
    }

    private void endSessions(Actor actor, long id) {
        administration.endSessions(id, actor);
    }

    private void askAndDo(String key, Set<AccountSummary> chosen, ObjLongConsumer<Actor> action) {
        var actor = currentActor.get();
        new ConfirmDialog(
                        getTranslation(key),
                        getTranslation(key + ".many", chosen.size()),
                        getTranslation(key + ".do"),
                        _ -> list.told(BulkOutcome.of(
                                chosen, AccountSummary::name, account -> action.accept(actor, account.id()))),
                        getTranslation("ui.cancel"),
                        _ -> {})
                .open();
    }
}
