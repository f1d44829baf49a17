package vn.haidang.account.factor;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodes extends JpaRepository<RecoveryCode, Long> {

    int countByAccountId(long accountId);

    @Modifying
    @Query("delete from RecoveryCode c where c.accountId = :accountId")
    void deleteAllOf(long accountId);

    /** @return 1 for the one who used it, 0 for everybody after */
    @Modifying
    @Query("delete from RecoveryCode c where c.accountId = :accountId and c.codeHash = :codeHash")
    int use(long accountId, String codeHash);
}
