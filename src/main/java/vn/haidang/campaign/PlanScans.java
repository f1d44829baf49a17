package vn.haidang.campaign;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileIntake;
import vn.haidang.file.FileName;
import vn.haidang.file.Origin;
import vn.haidang.file.StoredFiles;
import vn.haidang.shared.Refused;

/** Signed copies of plans: taken in from the clerk, opened for whoever may read the plan. */
@Service
public class PlanScans {

    private static final Set<String> EXTENSIONS = Set.of("pdf", "png", "jpg", "jpeg", "webp");

    private final Plans plans;
    private final PlanIssueRows issues;
    private final FileIntake intake;
    private final StoredFiles files;
    private final Authority authority;

    PlanScans(Plans plans, PlanIssueRows issues, FileIntake intake, StoredFiles files, Authority authority) {
        this.plans = plans;
        this.issues = issues;
        this.intake = intake;
        this.files = files;
        this.authority = authority;
    }

    /** The largest file that is taken. */
    public DataSize maxSize() {
        return intake.maxSize();
    }

    /**
     * Checks and keeps a signed copy; it belongs to the plan once that is recorded as issued with it. Not in a transaction:
     * bytes are on disk before rows.
     *
     * @throws Refused when this person does not record what was issued, or the file is none that is taken
     */
    public PlanScan attach(long planId, String name, InputStream content, Actor actor) {
        var plan = plans.head(planId, actor);
        if (!authority.allows(actor, Permission.PLAN_ISSUE, plan.organizationId())) {
            throw Refused.because("campaign.refused.permission");
        }
        var fileName = FileName.of(name);
        if (!EXTENSIONS.contains(fileName.extension())) {
            throw Refused.because("campaign.refused.issue.scan.kind", fileName.value());
        }
        return PlanScan.of(fileName.value(), intake.receive(name, content, Origin.UPLOAD));
    }

    /** Signed copies of a plan by revision; three queries. */
    @Transactional(readOnly = true)
    public Map<Integer, PlanScan> of(long planId, Actor actor) {
        plans.head(planId, actor);
        var hashes = new HashMap<Integer, FileHash>();
        var names = new HashMap<Integer, String>();
        issues.findByPlanIdOrderByRevisionDesc(planId)
                .forEach(issue -> issue.scan().ifPresent(hash -> {
                    hashes.put(issue.info().revision(), hash);
                    names.put(issue.info().revision(), issue.scanName());
                }));
        var known = files.findAll(List.copyOf(Set.copyOf(hashes.values())));
        var scans = new HashMap<Integer, PlanScan>();
        hashes.forEach((revision, hash) -> {
            var info = known.get(hash);
            if (info != null) {
                scans.put(revision, PlanScan.of(names.getOrDefault(revision, ""), info));
            }
        });
        return scans;
    }

    /**
     * The content of a signed copy; it does not exist while its checks have not ended.
     *
     * @throws NoSuchPlan when there is none in this person's scope
     */
    @Transactional(readOnly = true)
    public Resource open(long planId, int revision, Actor actor) {
        plans.head(planId, actor);
        return issues.findByPlanIdAndRevision(planId, revision)
                .flatMap(PlanIssue::scan)
                .map(files::open)
                .orElseThrow(() -> new NoSuchPlan(planId + "/" + revision + " with a signed copy"));
    }
}
