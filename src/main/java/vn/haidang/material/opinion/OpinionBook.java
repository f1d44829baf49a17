package vn.haidang.material.opinion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Scope;
import vn.haidang.material.Opinion;
import vn.haidang.material.OpinionRequest;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.material.Opinions;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Claim;

/** Requests and opinions, in the transaction of whoever holds the material's row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpinionBook {

    private final AskedOpinions asked;
    private final GivenOpinions given;
    private final Clock clock;

    OpinionBook(AskedOpinions asked, GivenOpinions given, Clock clock) {
        this.asked = asked;
        this.given = given;
        this.clock = clock;
    }

    /** The frozen text that is asked about. */
    public record Subject(long materialId, long organizationId, String title, int revision, String revisionHash) {}

    /** @throws Refused when the same is asked about the same text already */
    public void ask(Subject subject, Claim claim, String note, long accountId) {
        var isOpen = open(subject.materialId()).stream()
                .anyMatch(request ->
                        request.claim() == claim && request.revisionHash().equals(subject.revisionHash()));
        if (isOpen) {
            throw Refused.because("material.refused.opinion.asked");
        }
        asked.save(new AskedOpinion(subject, claim, note, accountId, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<OpinionRequest> find(long requestId) {
        return asked.findById(requestId).map(AskedOpinion::request);
    }

    @Transactional(readOnly = true)
    public boolean isAsked(long materialId) {
        return asked.existsByMaterialIdAndState(materialId, OpinionRequest.State.OPEN);
    }

    /** Not answered yet, the latest first. */
    @Transactional(readOnly = true)
    public List<OpinionRequest> open(long materialId) {
        return asked.findByMaterialIdAndStateOrderByIdDesc(materialId, OpinionRequest.State.OPEN).stream()
                .map(AskedOpinion::request)
                .toList();
    }

    /** Not answered yet in these organizations, longest waiting first. */
    @Transactional(readOnly = true)
    public List<OpinionRequest> open(Scope scope, int limit) {
        return asked.open(scope.everywhere(), scope.idsToAskFor(), Limit.of(limit)).stream()
                .map(AskedOpinion::request)
                .toList();
    }

    /** @throws Refused when it was answered or cancelled meanwhile */
    public void cancel(long requestId) {
        asked.findById(requestId).orElseThrow().cancelled();
    }

    /** @throws Refused when it was answered or cancelled meanwhile */
    public void give(
            OpinionRequest request,
            OpinionVerdict verdict,
            String text,
            long accountId,
            String organization,
            boolean named) {
        asked.findById(request.id()).orElseThrow().answered();
        given.save(new GivenOpinion(request, verdict, text, accountId, organization, named, clock.instant()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Opinion> of(long materialId) {
        return given.of(materialId).stream().map(GivenOpinion::opinion).toList();
    }

    /** What stands about exactly this text. */
    @Transactional(readOnly = true)
    public List<Opinion> standing(long materialId, String hash) {
        return Opinions.standing(
                given.on(materialId, hash).stream().map(GivenOpinion::opinion).toList());
    }

    /** @return the materials whose public pages named this person until now */
    public Set<Long> withoutName(long accountId) {
        var named = given.findByGivenByAndNamedTrue(accountId);
        named.forEach(GivenOpinion::withoutName);
        return named.stream().map(row -> row.opinion().materialId()).collect(Collectors.toSet());
    }

    /** When a material was discarded nobody needs an opinion on it any more. */
    public void cancelAll(long materialId) {
        asked.findByMaterialIdAndStateOrderByIdDesc(materialId, OpinionRequest.State.OPEN)
                .forEach(AskedOpinion::cancelled);
    }

    /** Together with the material itself, when that is deleted for good. */
    public void forget(long materialId) {
        given.forget(materialId);
        asked.forget(materialId);
    }
}
