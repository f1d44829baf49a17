package vn.haidang.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountLinkRows extends JpaRepository<AccountLink, Long> {

    Optional<AccountLink> findByTokenHash(String tokenHash);

    /** Held by the one who uses it: it works once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AccountLink l where l.tokenHash = :tokenHash")
    Optional<AccountLink> lock(String tokenHash);

    List<AccountLink> findByAccountId(long accountId);

    @Query("select max(l.expiresAt) from AccountLink l where l.accountId = :accountId and l.usedAt is null")
    @Nullable
    Instant latestExpiry(long accountId);

    @Modifying
    @Query("delete from AccountLink l where l.expiresAt < :before")
    int deleteExpired(Instant before);
}
