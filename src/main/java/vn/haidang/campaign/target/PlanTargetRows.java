package vn.haidang.campaign.target;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanTargetRows extends JpaRepository<PlanTarget, Long> {

    List<PlanTarget> findByPlanIdOrderByPositionAscIdAsc(long planId);
}
