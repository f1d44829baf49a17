package vn.haidang.campaign.ahead;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FeedRows extends JpaRepository<Feed, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Feed f where f.accountId = :accountId")
    Optional<Feed> lock(long accountId);

    @Query("select f.accountId from Feed f where f.tokenHash = :tokenHash")
    Optional<Long> accountOf(String tokenHash);
}
