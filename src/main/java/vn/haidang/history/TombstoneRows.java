package vn.haidang.history;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TombstoneRows extends JpaRepository<Tombstone, Long> {

    Optional<Tombstone> findBySubjectAndSubjectId(String subject, String subjectId);
}
