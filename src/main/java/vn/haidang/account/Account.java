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
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Role;

@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private @Nullable Long id;

    private String username;
    private String displayName;
    private String passwordHash;
    private long organizationId;
    private boolean enabled = true;

    @Column(name = "is_demo")
    private boolean demo;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
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

    String passwordHash() {
        return passwordHash;
    }

    long organizationId() {
        return organizationId;
    }

    boolean isEnabled() {
        return enabled;
    }

    Set<RoleIn> grants() {
        return Set.copyOf(grants);
    }

    @Embeddable
    record RoleIn(
            @Enumerated(EnumType.STRING) Role role,
            @Column(name = "organization_id") long organizationId) {}
}
