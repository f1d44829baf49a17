package vn.haidang.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRows extends JpaRepository<Account, Long>, JpaSpecificationExecutor<Account> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    boolean existsByDemoTrue();

    @Query("select count(a) > 0 from Account a join a.grants g where g.role = vn.haidang.access.Role.ADMINISTRATOR")
    boolean hasAdministrator();

    List<Name> findByIdIn(Collection<Long> ids);

    @Query("select a from Account a where a.id in :ids")
    List<Account> list(Collection<Long> ids);

    @Query("""
            select a from Account a
            where a.organizationId in :organizationIds and a.mail is not null
              and a.state = vn.haidang.account.AccountState.ACTIVE
            order by a.id""")
    List<Account> reachable(Collection<Long> organizationIds);

    /** Everything that changes an account holds its row. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(long id);

    /** All who may administer accounts now, held: so that no two actions together leave nobody. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where a.state = vn.haidang.account.AccountState.ACTIVE
              and exists (select 1 from a.grants g where g.role = vn.haidang.access.Role.ADMINISTRATOR)
            order by a.id""")
    List<Account> lockAdministrators();

    @Query("select a.epoch from Account a where a.id = :id and a.state = vn.haidang.account.AccountState.ACTIVE")
    Optional<Long> epochOfActive(long id);

    /** Not a change that an administrator must know of: the version stays. */
    @Modifying
    @Query("update Account a set a.signedInAt = :now where a.id = :id")
    void noteSignIn(long id, Instant now);

    @Query("select a from Account a where a.foldedName = '' and a.state <> vn.haidang.account.AccountState.DELETED")
    List<Account> withoutFoldedName();

    interface Name {
        Long getId();

        String getDisplayName();
    }
}
