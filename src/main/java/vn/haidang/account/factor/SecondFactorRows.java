package vn.haidang.account.factor;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SecondFactorRows extends JpaRepository<SecondFactor, Long> {

    /** Held while a code is checked: the same code twice at once is taken once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.accountId = :accountId")
    Optional<SecondFactor> lock(long accountId);

    @Query("select f.accountId from SecondFactor f where f.accountId in :accountIds")
    Set<Long> among(Collection<Long> accountIds);
}
