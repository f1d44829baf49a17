package vn.haidang.material;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.register.DocumentLapsed;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.DocumentRestored;
import vn.haidang.register.DocumentState;
import vn.haidang.register.Register;

/** Keeps which public materials cite what, and which of them have to be looked at again. Only this class writes those rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Citations {

    private final PublishedCitations rows;
    private final CitationReviewRows reviews;
    private final PublishedMaterials published;
    private final Register register;
    private final Clock clock;

    Citations(
            PublishedCitations rows,
            CitationReviewRows reviews,
            PublishedMaterials published,
            Register register,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.published = published;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Holds what is cited until the transaction ends, so that a document that lapses meanwhile comes after it and finds
     * the material among those who cite it. To be called before the public row is held: the other side takes them in
     * this order too.
     */
    Map<Long, DocumentRef> hold(List<Citation> cites) {
        return register.hold(documents(cites));
    }

    /**
     * The public reads this revision now. A text frozen since the document lapsed was written with that in view; an older
     * one has to be looked at.
     *
     * @return whether it has to be looked at
     */
    boolean show(long materialId, List<Citation> cites, Instant frozenAt, Map<Long, DocumentRef> held) {
        rows.forget(materialId);
        var stale = documents(cites).stream()
                .filter(id -> toldSince(held.get(id), frozenAt))
                .collect(Collectors.toSet());
        for (var place = 0; place < cites.size(); place++) {
            var citation = cites.get(place);
            rows.save(new PublishedCitation(materialId, place, citation, stale.contains(citation.documentId())));
        }
        var open = openByDocument(materialId);
        open.forEach((documentId, review) -> {
            if (!stale.contains(documentId)) {
                review.close(CitationOutcome.REVISED, null, null, clock.instant());
            }
        });
        for (var documentId : stale) {
            if (!open.containsKey(documentId)) {
                open(materialId, Objects.requireNonNull(held.get(documentId)));
            }
        }
        return !stale.isEmpty();
    }

    @EventListener
    void onLapsed(DocumentLapsed lapsed) {
        for (var materialId : rows.citing(lapsed.documentId())) {
            published.lock(materialId).filter(row -> row.withdrawnAt() == null).ifPresent(row -> {
                var known = openByDocument(materialId).get(lapsed.documentId());
                if (known == null) {
                    reviews.save(new CitationReview(
                            materialId, lapsed.documentId(), lapsed.partly(), lapsed.since(), lapsed.at()));
                } else {
                    known.lapsed(lapsed.partly(), lapsed.since());
                }
                rows.mark(materialId, lapsed.documentId(), true);
                row.toReview(true);
            });
        }
    }

    @EventListener
    void onRestored(DocumentRestored restored) {
        for (var review : reviews.openFor(restored.documentId())) {
            published.lock(review.materialId()).ifPresent(row -> {
                review.close(CitationOutcome.RESTORED, null, null, clock.instant());
                rows.mark(review.materialId(), restored.documentId(), false);
                row.toReview(rows.existsByMaterialIdAndToReviewTrue(review.materialId()));
            });
        }
    }

    /** An officer has looked, and the text stays as it is. */
    void keep(long materialId, String note, long by) {
        published.lock(materialId).ifPresent(row -> {
            reviews.open(materialId).forEach(review -> review.close(CitationOutcome.KEPT, by, note, clock.instant()));
            rows.reviewed(materialId);
            row.toReview(false);
        });
    }

    private void open(long materialId, DocumentRef document) {
        var validity = document.validity();
        var partly = validity.on(LocalDate.now(clock)) == DocumentState.PARTLY_LAPSED;
        var since = partly ? validity.partlyLapsedOn() : validity.lapsedFrom();
        reviews.save(
                new CitationReview(materialId, document.id(), partly, Objects.requireNonNull(since), clock.instant()));
    }

    private Map<Long, CitationReview> openByDocument(long materialId) {
        return reviews.open(materialId).stream()
                .collect(Collectors.toMap(CitationReview::documentId, Function.identity(), (one, _) -> one));
    }

    private static boolean toldSince(@Nullable DocumentRef document, Instant moment) {
        return document != null
                && document.toldAt() != null
                && document.toldAt().isAfter(moment);
    }

    private static Set<Long> documents(Collection<Citation> cites) {
        return cites.stream().map(Citation::documentId).collect(Collectors.toCollection(HashSet::new));
    }
}
