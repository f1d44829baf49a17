package vn.haidang.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.account.AccountAction;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountDetails;
import vn.haidang.account.AccountState;
import vn.haidang.account.HandedLink;
import vn.haidang.account.NoSuchAccount;
import vn.haidang.account.entry.Sessions;
import vn.haidang.audit.ui.AuditNavigation;
import vn.haidang.notification.SentMail;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** An account: who it is, what they may do where, what is open under it, and what can be done now. */
@Route(AccountNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class AccountView extends View implements BeforeEnterObserver {

    private final AccountAdministration administration;
    private final Sessions sessions;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    AccountView(AccountAdministration administration, Sessions sessions, CurrentActor currentActor) {
        this.administration = administration;
        this.sessions = sessions;
        this.currentActor = currentActor;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show(id);
        } catch (NoSuchAccount e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(long id) {
        var actor = currentActor.get();
        var account = administration.get(id, actor);
        setHeading(account.name());
        setActions(actions(account, actor));
        var main = new Div(section("account.about", about(account)), section("account.field.grants", grants(account)));
        main.addClassName("hd-main-column");
        var side = new Div(
                section("account.sessions", new SessionList(sessions.of(id), null)),
                section("account.mails", mails(account)),
                section("account.more", more(account, actor)));
        if (actor.mayAnywhere(Permission.AUDIT_READ)) {
            side.add(new Anchor(AuditNavigation.of(id), getTranslation("account.audit")));
        }
        side.addClassName("hd-side-column");
        var columns = new Div(main, side);
        columns.addClassName("hd-columns");
        content.removeAll();
        content.add(state(account), columns);
    }

    private Component state(AccountDetails account) {
        var state = new Div(new AccountBadge(account.state()));
        state.addClassName("hd-state");
        var until = account.linkExpiresAt();
        if (account.state() == AccountState.INVITED) {
            state.add(new Paragraph(
                    until == null
                            ? getTranslation("account.invited.no.link")
                            : getTranslation("account.invited.until", Dates.moment(until))));
        }
        return state;
    }

    private Component about(AccountDetails account) {
        var fields = new Facts();
        fields.add(getTranslation("account.column.username"), account.username());
        fields.add(
                getTranslation("account.field.mail"),
                account.mail().isEmpty() ? getTranslation("account.mail.none") : account.mail());
        var organization = account.organizations().get(account.organizationId());
        fields.add(getTranslation("account.field.organization"), organization == null ? "" : organization.name());
        fields.add(
                getTranslation("account.column.factor"),
                getTranslation(account.secondFactor() ? "account.factor.yes" : "account.factor.no"));
        var seen = account.signedInAt();
        fields.add(
                getTranslation("account.column.seen"),
                seen == null ? getTranslation("account.seen.never") : Dates.moment(seen));
        fields.add(getTranslation("account.field.created"), Dates.moment(account.createdAt()));
        return fields;
    }

    private Component grants(AccountDetails account) {
        var list = new UnorderedList();
        list.addClassName("hd-plain");
        account.grants().stream()
                .map(grant -> {
                    var place = account.organizations().get(grant.organizationId());
                    return getTranslation(
                            "account.grant",
                            getTranslation("account.role." + grant.role()),
                            place == null ? "" : place.name());
                })
                .sorted()
                .forEach(line -> list.add(new ListItem(line)));
        return list.getComponentCount() == 0 ? new Paragraph(getTranslation("account.grants.none")) : list;
    }

    private Component mails(AccountDetails account) {
        if (account.mails().isEmpty()) {
            return new Paragraph(getTranslation("account.mails.none"));
        }
        var list = new UnorderedList();
        list.addClassName("hd-plain");
        account.mails().forEach(mail -> list.add(new ListItem(mailLine(mail))));
        return list;
    }

    private String mailLine(SentMail mail) {
        var line =
                getTranslation("notification.state." + mail.state(), Dates.moment(mail.createdAt()), mail.attempts());
        return mail.problem() == null ? line : line + " " + getTranslation("notification.problem." + mail.problem());
    }

    private Component[] actions(AccountDetails account, Actor actor) {
        var actions = new ArrayList<Component>();
        if (account.can(AccountAction.INVITE_AGAIN)) {
            actions.add(primary(
                    "account.invite.again",
                    () -> handed(administration.inviteAgain(account.id(), actor), "account.invite.mailed")));
        }
        if (account.can(AccountAction.CHANGE_GRANTS)) {
            actions.add(new Button(
                    getTranslation("account.grants.change"),
                    _ -> new GrantsDialog(administration.organizations(actor), account, (organizationId, grants) -> {
                                administration.changeGrants(
                                        account.id(), organizationId, grants, account.version(), actor);
                                done("account.grants.changed", account.id());
                            })
                            .open()));
        }
        if (account.can(AccountAction.ENABLE)) {
            actions.add(primary("account.enable", () -> {
                administration.enable(account.id(), actor);
                done("account.enabled", account.id());
            }));
        }
        if (account.can(AccountAction.DISABLE)) {
            actions.add(new Button(
                    getTranslation("account.disable"),
                    _ -> confirm("account.disable", account, () -> {
                        administration.disable(account.id(), actor);
                        done("account.disabled", account.id());
                    })));
        }
        return actions.toArray(Component[]::new);
    }

    /** What is seldom needed; what cannot be done now says why. */
    private Component more(AccountDetails account, Actor actor) {
        var list = new UnorderedList();
        list.addClassName("hd-why-not");
        add(
                list,
                account,
                AccountAction.END_SESSIONS,
                "account.sessions.end",
                () -> confirm("account.sessions.end", account, () -> {
                    administration.endSessions(account.id(), actor);
                    done("account.sessions.ended", account.id());
                }));
        add(
                list,
                account,
                AccountAction.RESET_PASSWORD,
                "account.password.offer",
                () -> confirm(
                        "account.password.offer",
                        account,
                        () -> handed(administration.offerPassword(account.id(), actor), "account.password.mailed")));
        add(
                list,
                account,
                AccountAction.RESET_SECOND_FACTOR,
                "account.factor.reset",
                () -> confirm("account.factor.reset", account, () -> {
                    administration.resetSecondFactor(account.id(), actor);
                    done("account.factor.was.reset", account.id());
                }));
        add(
                list,
                account,
                AccountAction.HAND_OVER,
                "account.handover",
                () -> new HandOverDialog(administration, account.id(), actor, count -> {
                            Notices.done(getTranslation("account.handover.done", count));
                            show(account.id());
                        })
                        .open());
        add(
                list,
                account,
                AccountAction.DELETE,
                "account.delete",
                () -> new DeleteDialog(administration.workOf(account.id(), actor), reason -> {
                            administration.delete(account.id(), reason, actor);
                            done("account.deleted", account.id());
                        })
                        .open());
        return list;
    }

    private void add(UnorderedList list, AccountDetails account, AccountAction action, String key, Runnable open) {
        var button = new Button(getTranslation(key), _ -> open.run());
        var item = new ListItem(button);
        if (!account.can(action)) {
            button.setEnabled(false);
            var reasons = account.against().getOrDefault(action, List.of());
            reasons.forEach(reason -> {
                var why =
                        new Span(getTranslation(reason.key(), reason.arguments().toArray()));
                why.addClassName("hd-help");
                item.add(why);
            });
        } else if (action == AccountAction.DELETE) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        list.add(item);
    }

    private void confirm(String key, AccountDetails account, Runnable action) {
        new ConfirmDialog(
                        getTranslation(key),
                        getTranslation(key + ".what", account.name()),
                        getTranslation(key + ".do"),
                        _ -> tryTo(action),
                        getTranslation("ui.cancel"),
                        _ -> {})
                .open();
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> tryTo(action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void handed(HandedLink link, String mailedKey) {
        show(link.accountId());
        var path = link.path();
        if (path == null) {
            Notices.done(getTranslation(mailedKey));
        } else {
            new HandedLinkDialog(path).open();
        }
    }

    private void done(String key, long id) {
        Notices.done(getTranslation(key));
        show(id);
    }

    private static void tryTo(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private Section section(String key, Component... components) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("hd-section");
        section.add(components);
        return section;
    }
}
