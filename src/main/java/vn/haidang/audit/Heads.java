package vn.haidang.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Heads extends Repository<Head, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Head h where h.id = :id")
    Head lock(int id);

    Optional<Head> findById(int id);
}
