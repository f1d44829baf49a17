package vn.haidang.account;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.PersonalData;
import vn.haidang.access.Role;
import vn.haidang.access.Scope;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditLog;
import vn.haidang.history.Tombstones;
import vn.haidang.listing.SavedViews;
import vn.haidang.notification.Outbox;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * What administrators do with accounts. One transaction an action, the account's row held, written into the audit. Whatever
 * changes what a person may do moves the epoch of the account, and with it ends the sessions.
 */
@Service
@Transactional
public class AccountAdministration {

    /** What is written on the tombstone of a person. */
    static final String SUBJECT = AuditLog.ACCOUNT;

    private static final int MAILS_SHOWN = 3;

    private final AccountRows rows;
    private final AccountLinkRows linkRows;
    private final AccountLinks links;
    private final AccountRules rules;
    private final Accounts accounts;
    private final Authority authority;
    private final Organizations organizations;
    private final SecondFactors secondFactors;
    private final Outbox outbox;
    private final SavedViews savedViews;
    private final Tombstones tombstones;
    private final AuditLog audit;
    private final Messages messages;
    private final List<WorkOwner> workOwners;
    private final List<PersonalData> personalData;
    private final Clock clock;

    AccountAdministration(
            AccountRows rows,
            AccountLinkRows linkRows,
            AccountLinks links,
            AccountRules rules,
            Accounts accounts,
            Authority authority,
            Organizations organizations,
            SecondFactors secondFactors,
            Outbox outbox,
            SavedViews savedViews,
            Tombstones tombstones,
            AuditLog audit,
            Messages messages,
            List<WorkOwner> workOwners,
            List<PersonalData> personalData,
            Clock clock) {
        this.rows = rows;
        this.linkRows = linkRows;
        this.links = links;
        this.rules = rules;
        this.accounts = accounts;
        this.authority = authority;
        this.organizations = organizations;
        this.secondFactors = secondFactors;
        this.outbox = outbox;
        this.savedViews = savedViews;
        this.tombstones = tombstones;
        this.audit = audit;
        this.messages = messages;
        this.workOwners = workOwners;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** A page of the accounts in this person's care. The number of queries does not grow with it. */
    @Transactional(readOnly = true)
    public Page<AccountSummary> find(AccountFilter filter, Pageable page, Actor actor) {
        var scope = authority.scope(actor, Permission.ACCOUNT_MANAGE);
        if (scope.isNowhere()) {
            return Page.empty(page);
        }
        var found = rows.findAll(matching(filter, scope), page);
        var works = organizations.findAll(
                found.stream().map(Account::organizationId).collect(Collectors.toSet()));
        var factors = secondFactors.onAmong(found.stream().map(Account::id).toList());
        return found.map(account -> new AccountSummary(
                account.id(),
                account.username(),
                account.displayName(),
                account.state(),
                name(works, account.organizationId()),
                account.grants().stream()
                        .map(Account.RoleIn::role)
                        .distinct()
                        .sorted()
                        .toList(),
                factors.contains(account.id()),
                account.signedInAt()));
    }

    /** @throws NoSuchAccount when there is none in this person's care */
    @Transactional(readOnly = true)
    public AccountDetails get(long id, Actor actor) {
        var account = rows.findById(id).orElseThrow(() -> new NoSuchAccount(id));
        require(AccountAction.READ, account, actor);
        var ids = new HashSet<Long>();
        ids.add(account.organizationId());
        account.grants().forEach(grant -> ids.add(grant.organizationId()));
        var secondFactor = secondFactors.isOn(id);
        return new AccountDetails(
                id,
                account.version(),
                account.username(),
                account.displayName(),
                account.mail() == null ? "" : account.mail(),
                account.state(),
                account.isDemo(),
                account.organizationId(),
                account.grants().stream()
                        .map(grant -> new RoleAt(grant.role(), grant.organizationId()))
                        .collect(Collectors.toSet()),
                secondFactor,
                account.createdAt(),
                account.signedInAt(),
                linkRows.latestExpiry(id),
                outbox.mailsTo(id, MAILS_SHOWN),
                organizations.findAll(ids),
                rules.reasonsAgainstAll(account, secondFactor, actor));
    }

    /** The organizations for whose people this person keeps accounts, by name. */
    @Transactional(readOnly = true)
    public List<OrganizationRef> organizations(Actor actor) {
        var scope = authority.scope(actor, Permission.ACCOUNT_MANAGE);
        var ids = scope.everywhere()
                ? organizations.idsWithin(organizations.city().path())
                : scope.organizationIds();
        return organizations.findAll(ids).values().stream()
                .sorted((one, other) ->
                        VietnameseText.folded(one.name()).compareTo(VietnameseText.folded(other.name())))
                .toList();
    }

    /** Makes an account that waits for its person, and the link by which they take it. */
    public HandedLink invite(InvitationDraft draft, Actor actor) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(NameRule.reasonsAgainstUsername(draft.username()));
        if (rows.existsByUsername(draft.username())) {
            reasons.add(Reason.of("account.username.taken"));
        }
        reasons.addAll(NameRule.reasonsAgainstName(draft.name()));
        reasons.addAll(NameRule.reasonsAgainstMail(draft.mail()));
        reasons.addAll(rules.reasonsAgainstGranting(draft.organizationId(), draft.grants(), actor));
        Refused.unless(reasons);
        var account = rows.save(Account.invited(draft, clock.instant()));
        record(AuditAction.INVITED, account, actor, inWords("account.audit.grants", account.grants()));
        return links.make(account, LinkPurpose.INVITATION);
    }

    /** A new link; the one before stops working. */
    public HandedLink inviteAgain(long id, Actor actor) {
        var account = allowed(AccountAction.INVITE_AGAIN, id, actor);
        record(AuditAction.INVITED_AGAIN, account, actor, "");
        return links.make(account, LinkPurpose.INVITATION);
    }

    /** A link by which the person chooses a new password; ends what is open under the old one. */
    public HandedLink offerPassword(long id, Actor actor) {
        var account = allowed(AccountAction.RESET_PASSWORD, id, actor);
        account.endSessions();
        record(AuditAction.PASSWORD_LINK_MADE, account, actor, "");
        return links.make(account, LinkPurpose.PASSWORD_BY_ADMINISTRATOR);
    }

    /**
     * Where the person works and what they may do, from now on.
     *
     * @param expectedVersion what the administrator last saw
     */
    public void changeGrants(long id, long organizationId, Set<RoleAt> grants, long expectedVersion, Actor actor) {
        rows.lockAdministrators();
        var account = allowed(AccountAction.CHANGE_GRANTS, id, actor);
        if (account.version() != expectedVersion) {
            throw Refused.because("account.refused.conflict");
        }
        Refused.unless(rules.reasonsAgainstGranting(organizationId, grants, actor));
        var before = account.grants();
        var after = grants.stream()
                .map(grant -> new Account.RoleIn(grant.role(), grant.organizationId()))
                .collect(Collectors.toSet());
        if (!after.contains(
                new Account.RoleIn(Role.ADMINISTRATOR, organizations.city().id()))) {
            requireAnotherAdministrator(account);
        }
        var words = new ArrayList<String>();
        var added = minus(after, before);
        var removed = minus(before, after);
        if (!added.isEmpty()) {
            words.add(inWords("account.audit.added", added));
        }
        if (!removed.isEmpty()) {
            words.add(inWords("account.audit.removed", removed));
        }
        if (account.organizationId() != organizationId) {
            words.add(messages.text(
                    Messages.VIETNAMESE,
                    "account.audit.moved",
                    name(organizations.findAll(Set.of(organizationId)), organizationId)));
        }
        if (words.isEmpty()) {
            return;
        }
        account.work(organizationId, after);
        record(AuditAction.GRANTS_CHANGED, account, actor, String.join("; ", words));
    }

    public void disable(long id, Actor actor) {
        rows.lockAdministrators();
        var account = allowed(AccountAction.DISABLE, id, actor);
        requireAnotherAdministrator(account);
        account.disable();
        record(AuditAction.DISABLED, account, actor, "");
    }

    public void enable(long id, Actor actor) {
        var account = allowed(AccountAction.ENABLE, id, actor);
        account.enable();
        record(AuditAction.ENABLED, account, actor, "");
    }

    public void endSessions(long id, Actor actor) {
        var account = allowed(AccountAction.END_SESSIONS, id, actor);
        account.endSessions();
        record(AuditAction.SESSIONS_ENDED, account, actor, "");
    }

    /** For somebody who lost both telephone and recovery codes; whoever resets it made sure who asks. */
    public void resetSecondFactor(long id, Actor actor) {
        var account = allowed(AccountAction.RESET_SECOND_FACTOR, id, actor);
        secondFactors.off(id);
        account.endSessions();
        record(AuditAction.SECOND_FACTOR_OFF, account, actor, "");
    }

    /** What this person has in hand, over all modules. */
    @Transactional(readOnly = true)
    public List<WorkOwner.Work> workOf(long id, Actor actor) {
        var account = rows.findById(id).orElseThrow(() -> new NoSuchAccount(id));
        require(AccountAction.READ, account, actor);
        return workOf(id);
    }

    /** Hands over everything that one person has in hand to another. @return how much it was */
    public int handOver(long fromId, long toId, Actor actor) {
        var from = allowed(AccountAction.HAND_OVER, fromId, actor);
        var to = rows.findById(toId).orElseThrow(() -> new NoSuchAccount(toId));
        require(AccountAction.READ, to, actor);
        if (fromId == toId || !to.isActive()) {
            throw Refused.because("account.refused.successor");
        }
        var successor = accounts.actor(toId).orElseThrow();
        Refused.unless(workOwners.stream()
                .filter(owner -> !owner.workOf(fromId).isEmpty())
                .flatMap(owner -> owner.reasonsAgainst(fromId, successor).stream())
                .distinct()
                .toList());
        var count = workOwners.stream()
                .mapToInt(owner -> owner.handOver(fromId, successor))
                .sum();
        if (count == 0) {
            throw Refused.because("account.refused.no.work");
        }
        record(
                AuditAction.HANDED_OVER,
                from,
                actor,
                messages.text(Messages.VIETNAMESE, "account.audit.handed", count, String.valueOf(toId)));
        return count;
    }

    /**
     * Deletes the person: names, mail, password, sessions, links, second factor, saved views. The id stays, so that what was
     * decided keeps its author.
     *
     * @param reason for the tombstone; names nobody
     */
    public void delete(long id, String reason, Actor actor) {
        rows.lockAdministrators();
        var account = allowed(AccountAction.DELETE, id, actor);
        requireAnotherAdministrator(account);
        var reasons = new ArrayList<Reason>();
        if (VietnameseText.line(reason).isEmpty()) {
            reasons.add(Reason.of("account.refused.reason.missing"));
        }
        if (!workOf(id).isEmpty()) {
            reasons.add(Reason.of("account.refused.has.work"));
        }
        Refused.unless(reasons);
        // While the row still says where the person worked.
        record(AuditAction.DELETED, account, actor, "");
        linkRows.deleteAll(linkRows.findByAccountId(id));
        savedViews.forget(id);
        personalData.forEach(data -> data.erase(id));
        tombstones.place(SUBJECT, String.valueOf(id), reason, actor);
        account.erase();
    }

    private List<WorkOwner.Work> workOf(long id) {
        return workOwners.stream().flatMap(owner -> owner.workOf(id).stream()).toList();
    }

    private Account allowed(AccountAction action, long id, Actor actor) {
        var account = rows.lock(id).orElseThrow(() -> new NoSuchAccount(id));
        require(AccountAction.READ, account, actor);
        Refused.unless(rules.reasonsAgainst(action, account, secondFactors.isOn(id), actor));
        return account;
    }

    private void require(AccountAction reading, Account account, Actor actor) {
        if (!rules.reasonsAgainst(reading, account, false, actor).isEmpty()) {
            throw new NoSuchAccount(account.id());
        }
    }

    /** After the administrators were locked: no two actions together leave nobody. */
    private void requireAnotherAdministrator(Account leaving) {
        var city = new Account.RoleIn(Role.ADMINISTRATOR, organizations.city().id());
        if (leaving.isActive()
                && leaving.grants().contains(city)
                && rows.lockAdministrators().stream()
                        .noneMatch(other ->
                                other.id() != leaving.id() && other.grants().contains(city))) {
            throw Refused.because("account.refused.last");
        }
    }

    private void record(AuditAction action, Account account, Actor actor, String details) {
        audit.record(
                action,
                actor.accountId(),
                AuditLog.ACCOUNT,
                String.valueOf(account.id()),
                organizations
                        .find(account.organizationId())
                        .map(OrganizationRef::path)
                        .orElse(""),
                details);
    }

    /** The audit is an official record, hence Vietnamese. */
    private String inWords(String key, Set<Account.RoleIn> grants) {
        var places = organizations.findAll(
                grants.stream().map(Account.RoleIn::organizationId).collect(Collectors.toSet()));
        return messages.text(
                Messages.VIETNAMESE,
                key,
                grants.stream()
                        .map(grant -> messages.text(
                                Messages.VIETNAMESE,
                                "account.grant",
                                messages.text(Messages.VIETNAMESE, "account.role." + grant.role()),
                                name(places, grant.organizationId())))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static Specification<Account> matching(AccountFilter filter, Scope scope) {
        return (account, query, builder) -> {
            var all = new ArrayList<Predicate>();
            if (!scope.everywhere()) {
                all.add(account.get("organizationId").in(scope.organizationIds()));
            }
            if (filter.states().isEmpty()) {
                all.add(builder.notEqual(account.get("state"), AccountState.DELETED));
            } else {
                all.add(account.get("state").in(filter.states()));
            }
            if (!filter.organizationIds().isEmpty()) {
                all.add(account.get("organizationId").in(filter.organizationIds()));
            }
            if (!filter.roles().isEmpty()) {
                var holds = query.subquery(Integer.class);
                var same = holds.correlate(account);
                holds.select(builder.literal(1))
                        .where(same.join("grants").get("role").in(filter.roles()));
                all.add(builder.exists(holds));
            }
            for (var word : filter.text().strip().split("\\s+")) {
                all.add(builder.like(
                        account.get("foldedName"), "%" + escaped(VietnameseText.folded(word)) + "%", '\\'));
            }
            return builder.and(all);
        };
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static <T> Set<T> minus(Set<T> all, Set<T> without) {
        var left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }

    private static String name(Map<Long, OrganizationRef> known, long id) {
        var found = known.get(id);
        return found == null ? "" : found.name();
    }
}
