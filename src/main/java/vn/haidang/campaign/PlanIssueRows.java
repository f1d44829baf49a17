package vn.haidang.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanIssueRows extends JpaRepository<PlanIssue, Long> {

    List<PlanIssue> findByPlanIdOrderByRevisionDesc(long planId);

    Optional<PlanIssue> findByPlanIdAndRevision(long planId, int revision);
}
