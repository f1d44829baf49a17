package vn.haidang.campaign.checking;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.haidang.campaign.check.CheckRule;

interface PlanCheckNotes extends JpaRepository<PlanCheckNote, Long> {

    List<PlanCheckNote> findByPlanId(long planId);

    Optional<PlanCheckNote> findByPlanIdAndRuleAndFingerprint(long planId, CheckRule rule, String fingerprint);
}
