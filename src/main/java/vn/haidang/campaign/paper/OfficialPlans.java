package vn.haidang.campaign.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanContent;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanIssueInfo;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.FrozenActivity;
import vn.haidang.document.OfficialPaper;
import vn.haidang.document.OfficialPaper.Annex;
import vn.haidang.document.OfficialPaper.Block;
import vn.haidang.document.OfficialPaper.Level;
import vn.haidang.document.OfficialPaper.Row;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.register.DocumentKind;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.shared.Messages;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Dates;

/**
 * A plan as an official document (kế hoạch, Nghị định 30/2020/NĐ-CP, form 1.4), as it stands now: a draft with number and
 * day left open for the clerk, until it is recorded as issued. Never what was signed: that is the scan.
 */
@Component
@Transactional(readOnly = true)
public class OfficialPlans {

    private static final Locale VIETNAMESE = Messages.VIETNAMESE;
    private static final String PLAN = "Kế hoạch ";
    /** Room for a number that is not given yet: blanks that are not drawn together. */
    private static final String OPEN = "\u00a0".repeat(6);

    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String CITY = "thành phố";
    private static final String DEPARTMENT = "Sở ";
    private static final String POLICE = "Công an ";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    /** What begins with one of these says itself what the document does. */
    private static final Pattern VERB = Pattern.compile(
            "^(quy dinh|huong dan|sua doi|ban hanh|phe duyet|thuc hien|trien khai|hop nhat|xu phat|cam|tiep tuc|tang cuong)\\b.*");

    private final Plans plans;
    private final PlanContent contents;
    private final PlanPapers papers;
    private final Organizations organizations;
    private final Areas areas;
    private final Register register;
    private final Messages messages;
    private final Clock clock;

    OfficialPlans(
            Plans plans,
            PlanContent contents,
            PlanPapers papers,
            Organizations organizations,
            Areas areas,
            Register register,
            Messages messages,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.papers = papers;
        this.organizations = organizations;
        this.areas = areas;
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws vn.haidang.campaign.NoSuchPlan when there is none in this person's scope */
    public OfficialPaper of(long planId, Actor actor) {
        var plan = plans.get(planId, actor);
        var owner = organizations.find(plan.organizationId()).orElseThrow();
        var lines = papers.lines(
                contents.frozen(planId).stream().map(FrozenActivity::read).toList(), null, VIETNAMESE);
        var issue = plan.stage() == PlanStage.ISSUED || plan.stage() == PlanStage.SENT
                ? plan.issues().getFirst()
                : null;
        var issuer = full(owner.name());
        var number = number(issue, owner);
        var day = day(issue == null ? null : issue.issuedOn());
        return new OfficialPaper(
                issue == null,
                text(
                        issue == null ? "campaign.official.mark.draft" : "campaign.official.mark.issued",
                        Dates.moment(clock.instant())),
                parent(owner),
                // Where it is a committee of comes on a line of its own.
                issuer.startsWith(COMMITTEE) ? COMMITTEE.strip() + "\n" + issuer.substring(COMMITTEE.length()) : issuer,
                text("campaign.official.number", number),
                text("campaign.official.place", place(owner), day),
                PLAN.strip(),
                subject(plan.draft().title()),
                plan.bases().stream().map(basis -> basis(basis, actor)).toList(),
                blocks(plan, issuer, !lines.isEmpty()),
                List.of(text("campaign.official.to.units"), text("campaign.official.to.archive")),
                authority(owner),
                issue == null ? "" : issue.signer(),
                lines.isEmpty() ? null : annex(lines, text("campaign.official.annex.with", number, day, issuer)));
    }

    /** Bodies of the city are called by it: "Công an thành phố" is "Công an thành phố Hải Phòng" on paper. */
    private String full(String name) {
        return name.endsWith(CITY) ? name + " " + areas.city().name() : name;
    }

    /**
     * Only for departments and schools: a People's Committee and a union name no body over them, and the police and other
     * vertical bodies answer to ministries that are not kept here.
     */
    private String parent(OrganizationRef owner) {
        if (owner.kind() != OrganizationKind.SCHOOL && !owner.name().startsWith(DEPARTMENT)) {
            return "";
        }
        return organizations
                .parentOn(owner.id(), LocalDate.now(clock))
                .flatMap(organizations::find)
                .map(parent -> full(parent.name()))
                .orElse("");
    }

    private static String number(@Nullable PlanIssueInfo issue, OrganizationRef owner) {
        if (issue != null) {
            return issue.number();
        }
        return OPEN + "/KH-" + (owner.kind() == OrganizationKind.PEOPLES_COMMITTEE ? "UBND" : "…");
    }

    private String place(OrganizationRef owner) {
        return Optional.ofNullable(owner.areaId())
                .flatMap(areas::find)
                .map(AreaUnit::name)
                .orElseGet(() -> areas.city().name());
    }

    /** Days below ten and the months 1 and 2 have a zero before them. */
    private String day(@Nullable LocalDate day) {
        return day == null
                ? text("campaign.official.day.open")
                : text(
                        "campaign.official.day",
                        "%02d".formatted(day.getDayOfMonth()),
                        day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getYear()));
    }

    /** The kind stands above it already. */
    private static String subject(String title) {
        var rest = title.regionMatches(true, 0, PLAN, 0, PLAN.length())
                ? title.substring(PLAN.length()).strip()
                : title;
        return rest.isEmpty() ? title : rest.substring(0, 1).toUpperCase(VIETNAMESE) + rest.substring(1);
    }

    /** Laws and ordinances are named without a number. */
    private String basis(DocumentRef document, Actor actor) {
        var kind = text(document.kind().messageKey());
        if (document.kind() == DocumentKind.LAW || document.kind() == DocumentKind.ORDINANCE) {
            var name = document.subject().startsWith(kind) ? document.subject() : kind + " " + document.subject();
            return text("campaign.official.basis.law", name);
        }
        var subject = document.subject();
        var lower = subject.isEmpty() ? "" : subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1);
        return text(
                VERB.matcher(VietnameseText.folded(subject)).matches()
                        ? "campaign.official.basis.does"
                        : "campaign.official.basis.about",
                kind,
                document.number(),
                day(issuedOn(document, actor)),
                document.issuer(),
                lower);
    }

    private @Nullable LocalDate issuedOn(DocumentRef document, Actor actor) {
        try {
            return register.get(document.id(), actor).draft().issuedOn();
        } catch (NoSuchDocument _) {
            return null;
        }
    }

    private List<Block> blocks(PlanDetails plan, String issuer, boolean hasAnnex) {
        var draft = plan.draft();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(Level.TEXT, text("campaign.official.opening", issuer, title(draft))));
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                "purpose",
                clauses(new Clause("purpose", draft.purpose()), new Clause("requirements", draft.requirements()))));
        parts.add(new Part("objectives", texts(draft.objectives())));
        parts.add(new Part("contents", texts(draft.contents())));
        var solutions = new ArrayList<>(texts(draft.solutions()));
        if (hasAnnex) {
            solutions.add(new Block(Level.TEXT, text("campaign.official.annex.see")));
        }
        parts.add(new Part("solutions", solutions));
        parts.add(new Part("funding", texts(draft.funding())));
        parts.add(new Part(
                "tasks",
                draft.reporting().isBlank()
                        ? texts(draft.tasks())
                        : clauses(new Clause("duties", draft.tasks()), new Clause("reporting", draft.reporting()))));
        var number = 0;
        for (var part : parts) {
            if (!part.blocks().isEmpty()) {
                blocks.add(new Block(
                        Level.PART, ROMAN.get(number++) + ". " + text("campaign.official.part." + part.name())));
                blocks.addAll(part.blocks());
            }
        }
        return blocks;
    }

    private record Part(String name, List<Block> blocks) {}

    private record Clause(String name, String text) {}

    private List<Block> clauses(Clause... clauses) {
        var blocks = new ArrayList<Block>();
        var number = 0;
        for (var clause : clauses) {
            if (!clause.text().isBlank()) {
                blocks.add(
                        new Block(Level.CLAUSE, ++number + ". " + text("campaign.official.clause." + clause.name())));
                blocks.addAll(texts(clause.text()));
            }
        }
        return blocks;
    }

    /** Each line as a paragraph, numbered as it was written. */
    private static List<Block> texts(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Block(Level.TEXT, line))
                .toList();
    }

    private static String title(PlanDraft draft) {
        var subject = subject(draft.title());
        return PLAN + subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1);
    }

    private List<String> authority(OrganizationRef owner) {
        if (owner.kind() == OrganizationKind.PEOPLES_COMMITTEE) {
            return List.of(text("campaign.official.authority.committee"), text("campaign.official.authority.chair"));
        }
        if (owner.kind() == OrganizationKind.SCHOOL) {
            return List.of(text("campaign.official.authority.school"));
        }
        return List.of(text(
                owner.name().startsWith(DEPARTMENT) || owner.name().startsWith(POLICE)
                        ? "campaign.official.authority.director"
                        : "campaign.official.authority.head"));
    }

    private Annex annex(List<PaperLine> lines, String with) {
        var hasFunding = lines.stream().anyMatch(line -> !line.funding().isBlank());
        var hasNote = lines.stream().anyMatch(line -> !note(line).isEmpty());
        var headings = new ArrayList<>(List.of("number", "title", "lead", "partners", "time", "product"));
        if (hasFunding) {
            headings.add("funding");
        }
        if (hasNote) {
            headings.add("note");
        }
        return new Annex(
                text("campaign.official.annex"),
                text("campaign.official.annex.title"),
                with,
                headings.stream()
                        .map(name -> text("campaign.official.column." + name))
                        .toList(),
                widths(hasFunding, hasNote),
                lines.stream()
                        .map(line -> line.isHeading()
                                ? new Row(true, List.of(line.title()))
                                : new Row(false, cells(line, hasFunding, hasNote)))
                        .toList());
    }

    /** In millimetres, {@value Annex#WIDTH} in all. */
    private static List<Integer> widths(boolean hasFunding, boolean hasNote) {
        if (hasFunding) {
            return hasNote ? List.of(13, 61, 33, 34, 28, 30, 25, 28) : List.of(13, 69, 36, 38, 32, 36, 28);
        }
        return hasNote ? List.of(13, 67, 36, 38, 30, 34, 34) : List.of(13, 81, 40, 44, 34, 40);
    }

    private List<String> cells(PaperLine line, boolean hasFunding, boolean hasNote) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(line.number()),
                line.title(),
                line.lead(),
                line.partners(),
                line.time(),
                line.product()));
        if (hasFunding) {
            cells.add(line.funding());
        }
        if (hasNote) {
            cells.add(note(line));
        }
        return cells;
    }

    /** Who is given the line has no column of its own in the usual annex. */
    private String note(PaperLine line) {
        var units = line.units().isBlank() && line.given() > 0
                ? text("campaign.official.given", line.given())
                : line.units();
        var quantity = line.quantity();
        var given = units.isBlank() || quantity == null
                ? units
                : text("campaign.official.given.times", units, "%02d".formatted(quantity));
        return String.join(
                "\n",
                Stream.of(given, line.note()).filter(words -> !words.isBlank()).toList());
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.text(VIETNAMESE, key, arguments));
    }
}
