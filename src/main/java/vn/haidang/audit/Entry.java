package vn.haidang.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Never changed, never deleted. Its hash covers all of it and the hash of the entry before. */
@Entity
@Immutable
@Table(name = "audit_entry")
class Entry implements Persistable<Long> {

    @Id
    private long id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private @Nullable Long accountId;
    private String subject;
    private String subjectId;
    private String organizationPath;
    private String details;
    private String address;
    private String previousHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(
            long id,
            Instant at,
            AuditAction action,
            @Nullable Long accountId,
            String subject,
            String subjectId,
            String organizationPath,
            String details,
            String address,
            String previousHash) {
        this.id = id;
        this.at = at;
        this.action = action;
        this.accountId = accountId;
        this.subject = subject;
        this.subjectId = subjectId;
        this.organizationPath = organizationPath;
        this.details = details;
        this.address = address;
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** Whether it says what it said when it was written, right after the entry with this hash. */
    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(computedHash());
    }

    private String computedHash() {
        // Lengths before values: nothing can move from one field into the next.
        var text = new StringBuilder();
        for (var part : new Object[] {
            id,
            at.toEpochMilli(),
            action,
            accountId == null ? "" : accountId,
            subject,
            subjectId,
            organizationPath,
            details,
            address,
            previousHash
        }) {
            var value = part.toString();
            text.append(value.length()).append(':').append(value);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Entries are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    String hash() {
        return hash;
    }

    AuditEntry entry() {
        return new AuditEntry(id, at, action, accountId, subject, subjectId, details, address);
    }
}
