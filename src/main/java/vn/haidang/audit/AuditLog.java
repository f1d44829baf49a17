package vn.haidang.audit;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Permission;
import vn.haidang.shared.Time;
import vn.haidang.shared.VietnameseText;

/**
 * Writes the audit and reads it. An entry names people by the id of their account and networks by a shortened address;
 * nothing in it is personal, so it is kept for good (docs/decisions/0019).
 */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    public static final String ACCOUNT = "account";

    private static final int DETAILS_MAX = 1000;
    private static final int STEP = 500;

    private final Entries entries;
    private final Heads heads;
    private final ClientAddress clientAddress;
    private final Clock clock;

    AuditLog(Entries entries, Heads heads, ClientAddress clientAddress, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.clientAddress = clientAddress;
        this.clock = clock;
    }

    /**
     * In the transaction that does what is written down: both are there, or neither.
     *
     * @param accountId who does it
     * @param details what a reader needs beyond the action; holds no name of a person, no mail, nothing that was typed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            AuditAction action,
            @Nullable Long accountId,
            String subject,
            String subjectId,
            String organizationPath,
            String details) {
        var head = heads.lock(Head.ID);
        var line = VietnameseText.line(details);
        var entry = new Entry(
                head.lastEntry() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                action,
                accountId,
                subject,
                subjectId,
                organizationPath,
                line.substring(0, Math.min(line.length(), DETAILS_MAX)),
                clientAddress.shortened(),
                head.lastHash());
        entries.save(entry);
        head.moveTo(entry);
    }

    /** A page of what this person may read. */
    public Page<AuditEntry> find(AuditFilter filter, Pageable page, Actor actor) {
        return actor.mayAnywhere(Permission.AUDIT_READ)
                ? entries.findAll(matching(filter, actor), page).map(Entry::entry)
                : Page.empty(page);
    }

    /** How many entries there are. */
    long count() {
        return entries.count(Specification.unrestricted());
    }

    /** The first entry that is not what was written, or that is missing; nothing when the chain is whole. */
    public Optional<Long> firstBroken() {
        var hash = "";
        var id = 0L;
        while (true) {
            var next = entries.findByIdGreaterThanOrderById(id, Limit.of(STEP));
            for (var entry : next) {
                if (entry.getId() != id + 1 || !entry.follows(hash)) {
                    return Optional.of(id + 1);
                }
                id = entry.getId();
                hash = entry.hash();
            }
            if (next.size() < STEP) {
                var head = heads.findById(Head.ID).orElseThrow();
                return head.lastEntry() == id && head.lastHash().equals(hash) ? Optional.empty() : Optional.of(id + 1);
            }
        }
    }

    private static Specification<Entry> matching(AuditFilter filter, Actor actor) {
        return (entry, _, builder) -> {
            var all = new ArrayList<Predicate>();
            all.add(inScope(entry, builder, actor));
            if (!filter.actions().isEmpty()) {
                all.add(entry.get("action").in(filter.actions()));
            }
            var accountId = filter.accountId();
            if (accountId != null) {
                all.add(builder.or(
                        builder.equal(entry.get("accountId"), accountId),
                        builder.and(
                                builder.equal(entry.get("subject"), ACCOUNT),
                                builder.equal(entry.get("subjectId"), String.valueOf(accountId)))));
            }
            if (filter.from() != null) {
                all.add(builder.greaterThanOrEqualTo(
                        entry.get("at"), filter.from().atStartOfDay(Time.ZONE).toInstant()));
            }
            if (filter.until() != null) {
                all.add(builder.lessThan(
                        entry.get("at"),
                        filter.until().plusDays(1).atStartOfDay(Time.ZONE).toInstant()));
            }
            return builder.and(all);
        };
    }

    private static Predicate inScope(Root<Entry> entry, CriteriaBuilder builder, Actor actor) {
        var readable = actor.grants().stream()
                .filter(grant -> grant.role().includes(Permission.AUDIT_READ))
                .toList();
        return readable.stream().anyMatch(Grant::isCity)
                ? builder.conjunction()
                : builder.or(readable.stream()
                        .map(grant -> builder.like(entry.get("organizationPath"), grant.path() + "%"))
                        .toList());
    }
}
