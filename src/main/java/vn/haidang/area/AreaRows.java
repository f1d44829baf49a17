package vn.haidang.area;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AreaRows extends JpaRepository<Area, Long> {

    List<Area> findByKindNotAndValidToIsNullOrderByName(AreaKind kind);

    /** What is kept of a unit changes while its row is held, so that two changes never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Area a where a.id = :id")
    Optional<Area> lock(long id);
}
