package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.campaign.IssueDraft;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanScans;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.Receipt;
import vn.haidang.campaign.checking.PlanChecking;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.paper.OfficialPlans;
import vn.haidang.campaign.remark.PlanRemarks;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;

/** The way of a plan from draft to what units work by: where it stands, what is next, who decided what, who has got it. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/ban-hanh")
@PermitAll
class StepsView extends PlanPage {

    private final PlanReviewing reviewing;
    private final PlanScans scans;
    private final OfficialPlans official;
    private final PlanRemarks remarks;
    private final PlanConsulting consulting;
    private final PlanChecking checking;
    private final Authority authority;
    private final Messages messages;
    private final Clock clock;
    private final Div content = new Div();

    StepsView(
            Plans plans,
            CurrentActor currentActor,
            PlanReviewing reviewing,
            PlanScans scans,
            OfficialPlans official,
            PlanRemarks remarks,
            PlanConsulting consulting,
            PlanChecking checking,
            Authority authority,
            Messages messages,
            Clock clock) {
        super(plans, currentActor, PlanTabs.Tab.STEPS);
        this.reviewing = reviewing;
        this.scans = scans;
        this.official = official;
        this.remarks = remarks;
        this.consulting = consulting;
        this.checking = checking;
        this.authority = authority;
        this.messages = messages;
        this.clock = clock;
        content.addClassName("hd-plan-steps");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        content.removeAll();
        var made = remarks.of(planId(), actor());
        content.add(steps(plan), next(plan), paper(plan));
        var hash = plan.openHash();
        if (hash != null && plan.may(PlanAction.RETURN)) {
            content.add(new PacketPanel(
                    remarks, remarks.packet(planId(), plan.revision(), actor(), getLocale()), hash, actor()));
        }
        // What the approver writes now stands with its lines above.
        var earlier = hash != null && plan.may(PlanAction.RETURN)
                ? made.stream()
                        .filter(remark -> remark.revision() != plan.revision())
                        .toList()
                : made;
        if (!earlier.isEmpty()) {
            var panel = new RemarkPanel(remarks, this::show);
            panel.show(planId(), earlier, settles(plan), actor());
            content.add(panel);
        }
        if (!plan.issues().isEmpty()) {
            content.add(section("campaign.issues", issues(plan)));
        }
        var receipts = reviewing.receipts(planId(), actor());
        if (!receipts.isEmpty()) {
            content.add(section("campaign.receipts", receipts(receipts)));
        }
        if (!plan.reviews().isEmpty()) {
            content.add(section("campaign.reviews", reviews(plan)));
        }
        if (!plan.revisions().isEmpty()) {
            content.add(section("campaign.revisions", revisions(plan)));
        }
    }

    private Component paper(PlanDetails plan) {
        return section(
                "campaign.official",
                new Div(
                        new Paragraph(getTranslation("campaign.official.what")),
                        new OfficialLinks(
                                official,
                                planId(),
                                plan.stage() == PlanStage.ISSUED || plan.stage() == PlanStage.SENT,
                                actor())));
    }

    private boolean settles(PlanDetails plan) {
        return plan.stage() != PlanStage.SUBMITTED
                && authority.allows(actor(), Permission.PLAN_WRITE, plan.organizationId());
    }

    private Component steps(PlanDetails plan) {
        var list = new OrderedList();
        list.addClassName("hd-steps");
        for (var stage :
                List.of(PlanStage.DRAFT, PlanStage.SUBMITTED, PlanStage.APPROVED, PlanStage.ISSUED, PlanStage.SENT)) {
            var item = new ListItem(getTranslation("campaign.step." + stage));
            var standing = plan.stage() == PlanStage.RETURNED || plan.stage() == PlanStage.CONSULTING
                    ? PlanStage.DRAFT
                    : plan.stage();
            if (stage == standing) {
                item.getElement().setAttribute("aria-current", "step");
            } else if (stage.compareTo(standing) < 0) {
                item.addClassName("hd-step-past");
            }
            list.add(item);
        }
        return list;
    }

    private Component next(PlanDetails plan) {
        var row = new Div();
        row.addClassName("hd-plan-next");
        var what = new Paragraph(getTranslation("campaign.next." + plan.stage()));
        var warnings = plan.may(PlanAction.SUBMIT) ? warnings() : List.<String>of();
        var buttons = new ArrayList<Component>();
        action(plan, PlanAction.SUBMIT, "campaign.submit", true, () -> submit(warnings), buttons);
        action(plan, PlanAction.TAKE_BACK, "campaign.takeBack", false, this::takeBack, buttons);
        action(plan, PlanAction.APPROVE, "campaign.approve", true, () -> approve(plan), buttons);
        action(plan, PlanAction.RETURN, "campaign.return", false, () -> giveBack(plan), buttons);
        action(plan, PlanAction.ISSUE, "campaign.issue", true, this::issue, buttons);
        action(plan, PlanAction.SEND, "campaign.send", true, this::send, buttons);
        action(plan, PlanAction.AMEND, "campaign.amend", false, this::amend, buttons);
        row.add(what);
        if (!warnings.isEmpty()) {
            row.add(warned(warnings));
        }
        if (plan.may(PlanAction.SUBMIT) || plan.may(PlanAction.RETURN)) {
            row.add(checked());
        }
        if (buttons.isEmpty()) {
            row.add(whyNot(plan));
        } else {
            var actions = new Div(buttons.toArray(Component[]::new));
            actions.addClassName("hd-actions");
            row.add(actions);
        }
        return row;
    }

    /** What others said and nobody has dealt with; nothing of it is in the way. */
    private List<String> warnings() {
        return Stream.concat(
                        remarks.warnings(planId(), actor()).stream(), consulting.warnings(planId(), actor()).stream())
                .map(reason -> getTranslation(reason.key(), reason.arguments().toArray()))
                .toList();
    }

    private static Component warned(List<String> warnings) {
        var list = new UnorderedList();
        list.addClassName("hd-plan-warnings");
        warnings.forEach(warning -> list.add(new ListItem(warning)));
        return list;
    }

    /** What the check found that nobody has given a reason for. */
    private Component checked() {
        var count = checking.count(planId(), actor());
        var text = new Paragraph(getTranslation("campaign.next.check", count) + " ");
        text.add(new Anchor(PlanNavigation.check(planId()), getTranslation("campaign.next.check.open")));
        return text;
    }

    /** Somebody who approves and may not approve this one is told why. */
    private Component whyNot(PlanDetails plan) {
        var list = new UnorderedList();
        if (plan.stage() == PlanStage.SUBMITTED) {
            reasons(plan, PlanAction.APPROVE)
                    .forEach(reason -> list.add(new ListItem(
                            getTranslation(reason.key(), reason.arguments().toArray()))));
        }
        return list;
    }

    private static List<Reason> reasons(PlanDetails plan, PlanAction action) {
        return Objects.requireNonNull(plan.reasons().get(action));
    }

    private void action(
            PlanDetails plan, PlanAction action, String key, boolean primary, Runnable run, List<Component> buttons) {
        if (!plan.may(action)) {
            return;
        }
        var button = new Button(getTranslation(key), _ -> tried(run));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.add(button);
    }

    private void tried(Runnable run) {
        try {
            run.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void submit(List<String> warnings) {
        if (warnings.isEmpty()) {
            submit();
        } else {
            ask("campaign.submit", "campaign.submit.warned", warned(warnings), this::submit);
        }
    }

    private void submit() {
        var number = reviewing.submit(planId(), actor());
        show();
        Notices.done(getTranslation("campaign.submit.done", number));
    }

    private void takeBack() {
        reviewing.takeBack(planId(), actor());
        show();
        Notices.done(getTranslation("campaign.takeBack.done"));
    }

    private void approve(PlanDetails plan) {
        var note = note("campaign.approve.note");
        ask("campaign.approve", "campaign.approve.what", note, () -> {
            reviewing.approve(planId(), Objects.requireNonNullElse(plan.openHash(), ""), note.getValue(), actor());
            show();
        });
    }

    private void giveBack(PlanDetails plan) {
        var note = note("campaign.return.note");
        var count = remarks.of(planId(), actor()).stream()
                .filter(remark -> remark.revision() == plan.revision())
                .count();
        if (count > 0) {
            note.setValue(getTranslation("campaign.return.remarks", count));
        }
        ask("campaign.return", "campaign.return.what", note, () -> {
            reviewing.returnWithNote(
                    planId(), Objects.requireNonNullElse(plan.openHash(), ""), note.getValue(), actor());
            show();
        });
    }

    private void issue() {
        var number = new TextField(getTranslation("campaign.issue.number"));
        number.setPlaceholder("05/KH-UBND");
        number.setMaxLength(IssueDraft.NUMBER_MAX);
        var day = new DayField(getTranslation("campaign.issue.day"));
        day.setValue(LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        var signer = new TextField(getTranslation("campaign.issue.signer"));
        signer.setMaxLength(IssueDraft.SIGNER_MAX);
        var scan = new ScanField(scans, planId(), messages, actor());
        var fields = new Div(number, day, signer, scan);
        fields.addClassName("hd-form-dialog");
        ask("campaign.issue", "campaign.issue.what", fields, () -> {
            var file = scan.getValue();
            reviewing.issue(
                    planId(),
                    new IssueDraft(
                            number.getValue(),
                            day.getValue(),
                            signer.getValue(),
                            file == null ? null : file.name(),
                            file == null ? null : file.hash().value()),
                    actor());
            show();
            if (file == null) {
                Notices.done(getTranslation("campaign.issue.scan.missing.told"));
            }
        });
    }

    private void send() {
        var units = reviewing.send(planId(), actor());
        show();
        Notices.done(getTranslation("campaign.send.done", units));
    }

    private void amend() {
        var reason = note("campaign.amend.reason");
        ask("campaign.amend", "campaign.amend.what", reason, () -> {
            reviewing.amend(planId(), reason.getValue(), actor());
            show();
        });
    }

    private TextArea note(String key) {
        var note = new TextArea(getTranslation(key));
        note.setMaxLength(Reviews.NOTE_MAX);
        note.setMinRows(3);
        note.setWidthFull();
        return note;
    }

    private void ask(String key, String whatKey, Component fields, Runnable run) {
        new FormDialog(
                        getTranslation(key),
                        getTranslation(whatKey),
                        fields,
                        getTranslation(key + ".do"),
                        "campaign.refused",
                        run)
                .open();
    }

    private Section section(String key, Component what) {
        var section = new Section(new H2(getTranslation(key)), what);
        section.addClassName("hd-section");
        return section;
    }

    private Component issues(PlanDetails plan) {
        var list = new UnorderedList();
        var signed = scans.of(planId(), actor());
        plan.issues().forEach(issue -> {
            var item = new ListItem(getTranslation(
                    issue.sentAt() == null ? "campaign.issue.told" : "campaign.issue.told.sent",
                    issue.number(),
                    Dates.day(issue.issuedOn()),
                    issue.signer(),
                    issue.revision(),
                    issue.sentAt() == null ? "" : Dates.moment(issue.sentAt())));
            var scan = signed.get(issue.revision());
            item.add(
                    scan == null
                            ? unsigned(plan, issue.revision())
                            : new Div(new ScanLink(scans, planId(), issue.revision(), scan, actor())));
            list.add(item);
        });
        return list;
    }

    /** It stands as issued all the same; who has the paper can still add it. */
    private Component unsigned(PlanDetails plan, int revision) {
        var row = new Div(new StateBadge(
                StateBadge.Tone.WAITING, VaadinIcon.FILE_O, getTranslation("campaign.issue.scan.missing")));
        row.addClassName("hd-buttons");
        if (authority.allows(actor(), Permission.PLAN_ISSUE, plan.organizationId())) {
            var button = new Button(getTranslation("campaign.issue.scan.later"), _ -> addScan(revision));
            button.addThemeVariants(ButtonVariant.SMALL);
            row.add(button);
        }
        return row;
    }

    private void addScan(int revision) {
        var field = new ScanField(scans, planId(), messages, actor());
        ask("campaign.issue.scan.later", "campaign.issue.scan.later.what", field, () -> {
            var file = field.getValue();
            if (file == null) {
                throw Refused.because("campaign.refused.issue.scan.none");
            }
            reviewing.addScan(planId(), revision, file, actor());
            show();
        });
    }

    private Component receipts(List<Receipt> receipts) {
        var confirmed = receipts.stream()
                .filter(receipt -> receipt.confirmedAt() != null)
                .count();
        var waiting = new UnorderedList();
        waiting.addClassName("hd-names");
        receipts.stream()
                .filter(receipt -> receipt.confirmedAt() == null)
                .forEach(receipt -> waiting.add(new ListItem(receipt.organization())));
        return new Div(new Paragraph(getTranslation("campaign.receipts.told", confirmed, receipts.size())), waiting);
    }

    private Component reviews(PlanDetails plan) {
        var list = new UnorderedList();
        plan.reviews().forEach(review -> {
            var names = plan.names();
            var item = new ListItem(getTranslation(
                    "campaign.review." + review.state(),
                    review.revision(),
                    names.getOrDefault(review.submittedBy(), ""),
                    Dates.moment(review.submittedAt()),
                    review.decidedBy() == null ? "" : names.getOrDefault(review.decidedBy(), ""),
                    review.decidedAt() == null ? "" : Dates.moment(review.decidedAt())));
            if (review.note() != null) {
                var note = new Span(review.note());
                note.addClassName("hd-note");
                item.add(new Div(note));
            }
            list.add(item);
        });
        return list;
    }

    private Component revisions(PlanDetails plan) {
        var list = new UnorderedList();
        plan.revisions()
                .forEach(revision -> list.add(new ListItem(getTranslation(
                        revision.reason() == null ? "campaign.revision.told" : "campaign.revision.told.reason",
                        revision.number(),
                        Dates.moment(revision.createdAt()),
                        revision.hash().substring(0, 12),
                        Objects.requireNonNullElse(revision.reason(), "")))));
        return list;
    }
}
