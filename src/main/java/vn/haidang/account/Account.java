package vn.haidang.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Role;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

@Entity
class Account {

    /** What lists and histories show for somebody who was deleted. */
    static final String DELETED_NAME = "Người dùng đã xóa";

    private static final String NO_PASSWORD = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private @Nullable Long id;

    private String username;
    private String displayName;
    /** Both names without marks: people type their filters as everybody does. */
    private String foldedName;

    private @Nullable String mail;
    private String language = "vi";
    private String passwordHash;
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    /** Moves on with everything that ends the sessions of the account. */
    private long epoch;

    private @Nullable Instant signedInAt;

    @Column(name = "is_demo")
    private boolean demo;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<RoleIn> grants = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String displayName, String passwordHash, long organizationId, boolean demo, Instant now) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.organizationId = organizationId;
        this.demo = demo;
        this.createdAt = now;
        this.foldedName = folded(displayName, username);
    }

    /** An account that waits for its person: no password fits until the invitation was taken. */
    static Account invited(InvitationDraft draft, Instant now) {
        var account = new Account(draft.username(), draft.name(), NO_PASSWORD, draft.organizationId(), false, now);
        account.state = AccountState.INVITED;
        account.mail = draft.mail().isEmpty() ? null : draft.mail();
        account.language = draft.language();
        draft.grants().forEach(grant -> account.grant(grant.role(), grant.organizationId()));
        return account;
    }

    /** The invited person takes the account. */
    void claim(String name, String hash) {
        if (state != AccountState.INVITED) {
            throw Refused.because("account.link.dead");
        }
        state = AccountState.ACTIVE;
        rename(name);
        passwordHash = hash;
        epoch++;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        epoch++;
    }

    void rename(String name) {
        displayName = name;
        foldName();
    }

    void speak(String languageCode) {
        language = languageCode;
    }

    void reachAt(String address) {
        mail = address.isEmpty() ? null : address;
    }

    void work(long inOrganization, Set<RoleIn> withGrants) {
        organizationId = inOrganization;
        grants.clear();
        grants.addAll(withGrants);
        epoch++;
    }

    void disable() {
        require(state == AccountState.ACTIVE || state == AccountState.INVITED);
        state = AccountState.DISABLED;
        epoch++;
    }

    void enable() {
        require(state == AccountState.DISABLED);
        state = hasPassword() ? AccountState.ACTIVE : AccountState.INVITED;
        epoch++;
    }

    void endSessions() {
        epoch++;
    }

    /** Nothing of the person stays. The row and its id do: what the person decided keeps its author. */
    void erase() {
        username = "da-xoa-" + id();
        displayName = DELETED_NAME;
        foldedName = "";
        mail = null;
        language = "vi";
        passwordHash = NO_PASSWORD;
        signedInAt = null;
        grants.clear();
        state = AccountState.DELETED;
        epoch++;
    }

    void foldName() {
        foldedName = folded(displayName, username);
    }

    private static String folded(String displayName, String username) {
        return VietnameseText.folded(displayName + " " + username);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Refused.because("account.refused.state");
        }
    }

    void grant(Role role, long organizationId) {
        grants.add(new RoleIn(role, organizationId));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    String passwordHash() {
        return passwordHash;
    }

    long organizationId() {
        return organizationId;
    }

    @Nullable
    String mail() {
        return mail;
    }

    String language() {
        return language;
    }

    AccountState state() {
        return state;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    long epoch() {
        return epoch;
    }

    @Nullable
    Instant signedInAt() {
        return signedInAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }

    Set<RoleIn> grants() {
        return Set.copyOf(grants);
    }

    @Embeddable
    record RoleIn(
            @Enumerated(EnumType.STRING) Role role,
            @Column(name = "organization_id") long organizationId) {}
}
