package vn.haidang.search.synonym;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SynonymRows extends JpaRepository<SynonymEntry, Long> {

    /** Whoever changes a line holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SynonymEntry> findByLineKey(String lineKey);
}
