package vn.haidang.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.PersonalData;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Claim;
import vn.haidang.taxonomy.Taxonomy;

/** Expert opinions (thẩm định): officers ask, experts answer; each answer binds to the frozen text it was given on. */
@Service
@Transactional
public class MaterialOpinions implements PersonalData {

    private final Materials materials;
    private final RevisionRows revisions;
    private final MaterialRules rules;
    private final Freezing freezing;
    private final Publishing publishing;
    private final OpinionBook book;
    private final Trail trail;
    private final Taxonomy taxonomy;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Authority authority;

    MaterialOpinions(
            Materials materials,
            RevisionRows revisions,
            MaterialRules rules,
            Freezing freezing,
            Publishing publishing,
            OpinionBook book,
            Trail trail,
            Taxonomy taxonomy,
            Accounts accounts,
            Organizations organizations,
            Authority authority) {
        this.materials = materials;
        this.revisions = revisions;
        this.rules = rules;
        this.freezing = freezing;
        this.publishing = publishing;
        this.book = book;
        this.trail = trail;
        this.taxonomy = taxonomy;
        this.accounts = accounts;
        this.organizations = organizations;
        this.authority = authority;
    }

    /** @throws NoSuchMaterial when there is none in this person's scope */
    @Transactional(readOnly = true)
    public OpinionSheet of(long id, Actor actor) {
        var material = materials.readable(id, actor);
        var draft = material.draft();
        var requests = book.open(id);
        var opinions = book.of(id);
        var people = new HashSet<Long>();
        requests.forEach(request -> people.add(request.requestedBy()));
        opinions.forEach(opinion -> people.add(opinion.givenBy()));
        return new OpinionSheet(
                taxonomy.claims(draft.claims(), draft.topics()),
                material.contentHash(),
                requests,
                opinions,
                people.isEmpty() ? Map.of() : accounts.names(people));
    }

    /**
     * Freezes the text as it stands and asks for an opinion on it.
     *
     * @throws Refused when the text does not claim anything of that kind: declaring it later would change the text, and
     *     the opinion would be on another one
     */
    public void ask(long id, Claim claim, String note, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.ASK_OPINION, material, actor));
        var text = VietnameseText.lines(note).strip();
        Refused.unless(reasonsAgainstAsking(material.draft(), claim, text));
        var frozen = freezing.keep(material, actor);
        book.ask(
                new OpinionBook.Subject(
                        id, material.organizationId(), material.title(), frozen.number(), frozen.hash()),
                claim,
                text,
                actor.accountId());
        trail.record(id, Happening.OPINION_ASKED, frozen.number(), actor.accountId(), claim.name(), text);
    }

    /** Nobody needs the answer any more. */
    public void cancel(long requestId, Actor actor) {
        var request = request(requestId);
        var material = materials.locked(request.materialId(), actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.ASK_OPINION, material, actor));
        book.cancel(requestId);
        trail.record(
                material.id(),
                Happening.OPINION_CANCELLED,
                request.revision(),
                actor.accountId(),
                request.claim().name(),
                "");
    }

    /** What this expert can answer, longest waiting first. */
    @Transactional(readOnly = true)
    public List<OpinionRequest> waitingFor(Actor actor, int limit) {
        var scope = authority.scope(actor, Permission.MATERIAL_OPINE);
        return scope.isNowhere() ? List.of() : book.open(scope, limit);
    }

    /** @throws NoSuchMaterial when nothing of the kind was asked in this person's scope */
    @Transactional(readOnly = true)
    public OpinionTask task(long requestId, Actor actor) {
        var request = request(requestId);
        var material = materials.readable(request.materialId(), actor);
        if (!authority.allows(actor, Permission.MATERIAL_OPINE, material.organizationId())) {
            throw new NoSuchMaterial("request " + requestId);
        }
        var frozen = revisions
                .findByMaterialIdAndNumber(request.materialId(), request.revision())
                .orElseThrow(() -> new NoSuchMaterial("request " + requestId));
        var given = book.of(material.id());
        var people = new HashSet<Long>();
        people.add(request.requestedBy());
        given.forEach(opinion -> people.add(opinion.givenBy()));
        var names = accounts.names(people);
        return new OpinionTask(
                request,
                frozen.draft(),
                names.get(request.requestedBy()),
                organizationName(material.organizationId()),
                request.revisionHash().equals(material.contentHash()),
                given,
                names,
                reasonsAgainst(request, material, actor));
    }

    /**
     * Says what the expert thinks of the frozen text that was asked about.
     *
     * @param text needed unless the expert simply agrees
     * @param named whether the public may read the expert's name beside the unit
     */
    public void give(long requestId, @Nullable OpinionVerdict verdict, String text, boolean named, Actor actor) {
        var request = request(requestId);
        var material = materials.locked(request.materialId(), actor);
        Refused.unless(reasonsAgainst(request, material, actor));
        var written = VietnameseText.lines(text).strip();
        Refused.unless(reasonsAgainstGiving(verdict, written));
        book.give(request, Objects.requireNonNull(verdict), written, actor.accountId(), actor.organization(), named);
        trail.record(
                material.id(),
                Happening.OPINION_GIVEN,
                request.revision(),
                actor.accountId(),
                request.claim() + " " + verdict,
                written);
        publishing.opined(material.id());
    }

    /** What an expert said stays, without the name. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(long accountId) {
        withoutName(accountId);
    }

    /** Takes an expert's name off all public pages, when their account is deleted or they no longer agree. */
    public void withoutName(long accountId) {
        book.withoutName(accountId).forEach(publishing::opined);
    }

    private List<Reason> reasonsAgainst(OpinionRequest request, Material material, Actor actor) {
        var reasons = new ArrayList<>(rules.reasonsAgainst(MaterialAction.OPINE, material, actor));
        if (request.state() != OpinionRequest.State.OPEN) {
            reasons.removeIf(reason -> reason.key().equals("material.refused.opinion.not.asked"));
            reasons.add(Reason.of("material.refused.opinion.settled"));
        }
        return reasons;
    }

    private List<Reason> reasonsAgainstAsking(MaterialDraft draft, Claim claim, String note) {
        var reasons = new ArrayList<Reason>();
        if (!taxonomy.claims(draft.claims(), draft.topics()).contains(claim)) {
            reasons.add(Reason.of("material.refused.opinion.claim." + claim));
        }
        if (draft.title().isEmpty()) {
            reasons.add(Reason.of("material.draft.title.missing"));
        }
        if (draft.body().isEmpty() && draft.files().isEmpty()) {
            reasons.add(Reason.of("material.draft.body.missing"));
        }
        if (note.length() > OpinionRequest.NOTE_MAX) {
            reasons.add(Reason.of("material.refused.opinion.long", OpinionRequest.NOTE_MAX));
        }
        return reasons;
    }

    private static List<Reason> reasonsAgainstGiving(@Nullable OpinionVerdict verdict, String text) {
        var reasons = new ArrayList<Reason>();
        if (verdict == null) {
            reasons.add(Reason.of("material.refused.opinion.verdict"));
        } else if (verdict != OpinionVerdict.AGREES && text.isEmpty()) {
            reasons.add(Reason.of("material.refused.opinion.text"));
        }
        if (text.length() > Opinion.TEXT_MAX) {
            reasons.add(Reason.of("material.refused.opinion.long", Opinion.TEXT_MAX));
        }
        return reasons;
    }

    private OpinionRequest request(long requestId) {
        return book.find(requestId).orElseThrow(() -> new NoSuchMaterial("request " + requestId));
    }

    private String organizationName(long id) {
        return organizations.find(id).map(OrganizationRef::name).orElse("");
    }
}
