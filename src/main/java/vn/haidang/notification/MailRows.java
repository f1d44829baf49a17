package vn.haidang.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MailRows extends JpaRepository<Mail, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> lock(long id);

    List<Mail> findByAccountId(long accountId);

    List<Mail> findByAccountIdOrderByIdDesc(long accountId, Limit limit);

    @Query("select min(m.createdAt) from Mail m where m.state = vn.haidang.notification.MailState.WAITING")
    @Nullable
    Instant oldestWaiting();

    long countByState(MailState state);
}
