package vn.haidang.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Names;
import vn.haidang.access.SignedIn;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/** Who has an account, as other modules need it: names for lists, an actor for services. */
@Service
@Transactional(readOnly = true)
public class Accounts implements Names {

    private final AccountRows rows;
    private final Organizations organizations;
    private final Clock clock;
    /** Fits no password, and takes as long to find out as any other. */
    private final String nobodysHash;

    Accounts(AccountRows rows, Organizations organizations, PasswordEncoder passwords, Clock clock) {
        this.rows = rows;
        this.organizations = organizations;
        this.clock = clock;
        nobodysHash = Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return rows.findByIdIn(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(AccountRows.Name::getId, AccountRows.Name::getDisplayName));
    }

    public Optional<Actor> actor(String username) {
        return rows.findByUsername(username)
                .map(account -> actorOf(account, organizations.findAll(organizationIds(List.of(account)))));
    }

    public Optional<Actor> actor(long accountId) {
        return Optional.ofNullable(current(Set.of(accountId)).get(accountId)).map(SignedIn::actor);
    }

    /** What a session of this person would begin with. */
    public Optional<SignedIn> signIn(String username) {
        return rows.findByUsername(username)
                .map(account -> signedIn(account, organizations.findAll(organizationIds(List.of(account)))));
    }

    /**
     * What sessions of these people would begin with now; who may not sign in is left out. Three queries, however many.
     */
    public Map<Long, SignedIn> current(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        var active = rows.list(accountIds).stream().filter(Account::isActive).toList();
        var known = organizations.findAll(organizationIds(active));
        return active.stream()
                .collect(Collectors.toMap(Account::id, account -> signedIn(account, known), (one, _) -> one));
    }

    /** Active people of these organizations who gave a mail address; two queries, and one for their roles. */
    public List<Reachable> reachable(Collection<Long> organizationIds) {
        if (organizationIds.isEmpty()) {
            return List.of();
        }
        var people = rows.reachable(Set.copyOf(organizationIds));
        var known = organizations.findAll(organizationIds(people));
        return people.stream()
                .map(account -> new Reachable(
                        actorOf(account, known),
                        Objects.requireNonNull(account.mail()),
                        Locale.forLanguageTag(account.language())))
                .toList();
    }

    /** Whether a session that began in this epoch of the account may go on. One small query. */
    public boolean isCurrent(long accountId, long epoch) {
        return rows.epochOfActive(accountId).filter(now -> now == epoch).isPresent();
    }

    /** Where this person works, as a path in the tree of organizations. */
    public String pathOf(Actor actor) {
        return organizations
                .find(actor.organizationId())
                .map(OrganizationRef::path)
                .orElse("");
    }

    @Transactional
    public void noteSignIn(long accountId) {
        rows.noteSignIn(accountId, clock.instant());
    }

    /** Gives rows of older portals what newer ones search in; safe to repeat at every start. */
    @Transactional
    public void mend() {
        rows.withoutFoldedName().forEach(Account::foldName);
    }

    private SignedIn signedIn(Account account, Map<Long, OrganizationRef> known) {
        return new SignedIn(
                actorOf(account, known),
                account.hasPassword() ? account.passwordHash() : nobodysHash,
                account.isActive(),
                account.epoch());
    }

    private static Set<Long> organizationIds(Collection<Account> accounts) {
        var ids = new HashSet<Long>();
        for (var account : accounts) {
            ids.add(account.organizationId());
            account.grants().forEach(grant -> ids.add(grant.organizationId()));
        }
        return ids;
    }

    private static Actor actorOf(Account account, Map<Long, OrganizationRef> known) {
        // In one order: two looks at one account must be equal.
        var grants = account.grants().stream()
                .sorted(Comparator.comparing(Account.RoleIn::role).thenComparing(Account.RoleIn::organizationId))
                .map(grant -> new Grant(
                        grant.role(),
                        grant.organizationId(),
                        organization(known, grant.organizationId()).path(),
                        organization(known, grant.organizationId()).areaId()))
                .toList();
        return new Actor(
                account.id(),
                account.username(),
                account.displayName(),
                account.organizationId(),
                organization(known, account.organizationId()).name(),
                grants);
    }

    private static OrganizationRef organization(Map<Long, OrganizationRef> known, long id) {
        var found = known.get(id);
        if (found == null) {
            throw new IllegalStateException("no organization " + id);
        }
        return found;
    }
}
