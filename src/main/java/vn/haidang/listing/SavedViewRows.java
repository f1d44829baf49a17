package vn.haidang.listing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedViewRows extends JpaRepository<SavedView, Long> {

    List<SavedView> findByAccountIdAndListOrderByName(long accountId, String list);

    Optional<SavedView> findByAccountIdAndListAndName(long accountId, String list, String name);

    void deleteByIdAndAccountId(long id, long accountId);

    void deleteByAccountId(long accountId);
}
