package vn.haidang.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Adds and reads; there is no way here to change or delete. */
interface Entries extends Repository<Entry, Long>, JpaSpecificationExecutor<Entry> {

    Entry save(Entry entry);

    List<Entry> findByIdGreaterThanOrderById(long id, Limit limit);
}
