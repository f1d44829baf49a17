package vn.haidang.campaign.ahead;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrintRows extends JpaRepository<Print, Long> {

    @EntityGraph(attributePaths = "lines")
    Optional<Print> findByAccountIdAndScopeAndSpan(long accountId, String scope, int span);

    List<Print> findByAccountIdOrderByPrintedAtDesc(long accountId);
}
