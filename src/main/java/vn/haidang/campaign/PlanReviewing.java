package vn.haidang.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileName;
import vn.haidang.file.StoredFiles;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.review.Reviewable;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * The way of a plan from a draft to what units work by: submitted, approved or returned, issued, sent, received, amended. One
 * transaction a step, the plan's row held. What is approved is a frozen revision; what is put in force is that revision and
 * no other.
 */
@Service
@Transactional
public class PlanReviewing {

    public static final int REASON_MAX = 1000;

    private final Plans plans;
    private final PlanRevisionRows revisions;
    private final PlanIssueRows issues;
    private final PlanReceiptRows receipts;
    private final PlanCampaigns campaigns;
    private final PlanContent contents;
    private final Reviews reviews;
    private final StoredFiles files;
    private final Authority authority;
    private final Organizations organizations;
    private final Clock clock;

    PlanReviewing(
            Plans plans,
            PlanRevisionRows revisions,
            PlanIssueRows issues,
            PlanReceiptRows receipts,
            PlanCampaigns campaigns,
            PlanContent contents,
            Reviews reviews,
            StoredFiles files,
            Authority authority,
            Organizations organizations,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.issues = issues;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.contents = contents;
        this.reviews = reviews;
        this.files = files;
        this.authority = authority;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Freezes text, campaigns and annex as they stand and asks for a decision on them. @return the number of the revision */
    public int submit(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.SUBMIT, actor);
        var lines = contents.frozen(id);
        if (lines.isEmpty()) {
            throw Refused.because("campaign.refused.empty");
        }
        var now = clock.instant();
        var frozen = revisions.save(
                new PlanRevision(plan, plan.freeze(), campaigns.frozen(id), lines, actor.accountId(), now));
        reviews.submit(
                new Submission(plan.id(), frozen.number(), frozen.hash(), plan.organizationId(), plan.title()), actor);
        plan.submitted(now);
        return frozen.number();
    }

    /** Back to writing, before anyone decided. */
    public void takeBack(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.TAKE_BACK, actor);
        reviews.takeBack(Plan.SUBJECT, id, actor);
        plan.move(PlanStage.DRAFT, clock.instant());
    }

    /** Approves the content of the revision with this hash. It is not issued by that. */
    public void approve(long id, String seenHash, String note, Actor actor) {
        var plan = plans.held(id, PlanAction.APPROVE, actor);
        reviews.approve(Plan.SUBJECT, id, seenHash, note, actor);
        plan.approved(plan.revision(), clock.instant());
    }

    /** @param note what to mend; must not be empty */
    public void returnWithNote(long id, String seenHash, String note, Actor actor) {
        var plan = plans.held(id, PlanAction.RETURN, actor);
        reviews.returnWithNote(Plan.SUBJECT, id, seenHash, note, actor);
        plan.move(PlanStage.RETURNED, clock.instant());
    }

    /**
     * Records that the approved revision was signed and numbered. From now on units work by it; what they have done of an
     * earlier revision is kept.
     */
    public void issue(long id, IssueDraft draft, Actor actor) {
        var plan = plans.held(id, PlanAction.ISSUE, actor);
        var clean = new IssueDraft(
                VietnameseText.line(draft.number()),
                draft.issuedOn(),
                VietnameseText.line(draft.signer()),
                draft.scanName() == null || draft.scanHash() == null
                        ? null
                        : FileName.of(draft.scanName()).value(),
                draft.scanHash());
        Refused.unless(reasonsAgainst(clean));
        keep(clean.scanHash());
        var number = Objects.requireNonNull(plan.approvedRevision());
        var revision = revisions.findByPlanIdAndNumber(id, number).orElseThrow();
        if (!revision.isIntact()) {
            throw new IllegalStateException(
                    "revision " + number + " of plan " + id + " is not what was approved: its hash differs");
        }
        var now = clock.instant();
        issues.save(new PlanIssue(id, number, clean, actor.accountId(), now));
        plan.issued(now);
        campaigns.putInForce(id, revision.campaigns());
        contents.putInForce(id, revision.lines());
    }

    /**
     * Adds the signed copy to what was recorded without one.
     *
     * @throws Refused when there is one already, or this person does not record what was issued
     */
    public void addScan(long id, int revision, PlanScan scan, Actor actor) {
        var plan = plans.held(id, PlanAction.READ, actor);
        if (!authority.allows(actor, Permission.PLAN_ISSUE, plan.organizationId())) {
            throw Refused.because("campaign.refused.permission");
        }
        var issue = issues.findByPlanIdAndRevision(id, revision)
                .orElseThrow(() -> Refused.because("campaign.refused.not.issued"));
        keep(scan.hash().value());
        issue.add(FileName.of(scan.name()).value(), scan.hash());
    }

    /** The file is named by what was issued: from now on it stays. */
    private void keep(@Nullable String scanHash) {
        if (scanHash == null) {
            return;
        }
        var hash = new FileHash(scanHash);
        if (files.find(hash).filter(PlanScan::isTaken).isEmpty()) {
            throw Refused.because("campaign.refused.issue.scan.gone");
        }
        files.named(List.of(hash));
    }

    /** Sends what was issued to every unit that has a part in it; each is asked to confirm. @return how many units */
    public int send(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.SEND, actor);
        var now = clock.instant();
        var issue = issues.findByPlanIdAndRevision(id, Objects.requireNonNull(plan.issuedRevision()))
                .orElseThrow();
        issue.sent(actor.accountId(), now);
        plan.move(PlanStage.SENT, now);
        var units = contents.organizationsIn(id).stream()
                .filter(unit -> unit != plan.organizationId())
                .toList();
        units.forEach(unit -> receipts.save(new PlanReceipt(issue.id(), unit)));
        return units.size();
    }

    /** A unit says that it has got the plan; once is enough, and again changes nothing. */
    public void confirmReceipt(long id, long organizationId, Actor actor) {
        var plan = plans.locked(id).orElseThrow(() -> new NoSuchPlan(String.valueOf(id)));
        if (plan.issuedRevision() == null || !authority.allows(actor, Permission.PLAN_ANSWER, organizationId)) {
            throw new NoSuchPlan(String.valueOf(id));
        }
        issues.findByPlanIdAndRevision(id, plan.issuedRevision())
                .flatMap(issue -> receipts.findById(new PlanReceipt.Key(issue.id(), organizationId)))
                .orElseThrow(() -> new NoSuchPlan(String.valueOf(id)))
                .confirm(actor.accountId(), clock.instant());
    }

    /** What was sent to this person's own unit and is not confirmed; one query, or none. */
    @Transactional(readOnly = true)
    public List<SentPlan> awaitingReceipt(Actor actor) {
        return authority.allows(actor, Permission.PLAN_ANSWER, actor.organizationId())
                ? receipts.awaiting(actor.organizationId())
                : List.of();
    }

    /** Who was sent what is in force, and who has confirmed it; three queries. */
    @Transactional(readOnly = true)
    public List<Receipt> receipts(long id, Actor actor) {
        var plan = plans.readable(id, actor);
        if (plan.issuedRevision() == null) {
            return List.of();
        }
        var sent = issues.findByPlanIdAndRevision(id, plan.issuedRevision())
                .map(issue -> receipts.of(issue.id()))
                .orElse(List.of());
        var names = organizations.findAll(
                sent.stream().map(PlanReceipt::organizationId).toList());
        return sent.stream()
                .map(receipt -> new Receipt(
                        receipt.organizationId(), name(names.get(receipt.organizationId())), receipt.confirmedAt()))
                .toList();
    }

    /** Goes on writing; what was issued stays in force until another revision is issued. */
    public void amend(long id, String reason, Actor actor) {
        var plan = plans.held(id, PlanAction.AMEND, actor);
        var text = VietnameseText.lines(reason).strip();
        if (text.isEmpty()) {
            throw Refused.because("campaign.refused.reason.missing");
        }
        if (text.length() > REASON_MAX) {
            throw Refused.because("campaign.refused.reason.long", REASON_MAX);
        }
        plan.amend(text, actor.accountId(), clock.instant());
    }

    private List<Reason> reasonsAgainst(IssueDraft draft) {
        var reasons = new ArrayList<Reason>();
        if (draft.number().isEmpty() || draft.number().length() > IssueDraft.NUMBER_MAX) {
            reasons.add(Reason.of("campaign.refused.issue.number", IssueDraft.NUMBER_MAX));
        }
        if (draft.issuedOn() == null || draft.issuedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.of("campaign.refused.issue.day"));
        }
        if (draft.signer().isEmpty() || draft.signer().length() > IssueDraft.SIGNER_MAX) {
            reasons.add(Reason.of("campaign.refused.issue.signer", IssueDraft.SIGNER_MAX));
        }
        return reasons;
    }

    private static String name(@Nullable OrganizationRef organization) {
        return organization == null ? "" : organization.name();
    }

    private record Submission(long subjectId, int revision, String contentHash, long organizationId, String title)
            implements Reviewable {

        @Override
        public String subject() {
            return Plan.SUBJECT;
        }

        @Override
        public Permission permissionToDecide() {
            return Permission.PLAN_APPROVE;
        }
    }
}
