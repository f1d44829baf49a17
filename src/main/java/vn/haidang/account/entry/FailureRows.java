package vn.haidang.account.entry;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FailureRows extends JpaRepository<Failures, String> {

    @Modifying
    @Query("delete from Failures f where f.lastFailure < :before")
    int deleteBefore(Instant before);
}
