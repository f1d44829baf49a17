package vn.haidang.material;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.register.Citing;
import vn.haidang.register.CitingItem;

/** Tells the register which materials cite an entry. */
@Component
@Transactional(readOnly = true)
class CitingMaterials implements Citing {

    /** A page of an entry shows no more. */
    private static final int MAX = 200;

    private final PublishedCitations rows;
    private final Authority authority;

    CitingMaterials(PublishedCitations rows, Authority authority) {
        this.rows = rows;
        this.authority = authority;
    }

    record Row(long id, String kind, String title, String part, boolean toReview) {}

    @Override
    public List<CitingItem> citing(long documentId, Actor actor) {
        var scope = authority.scope(actor, Permission.MATERIAL_READ);
        if (scope.isNowhere()) {
            return List.of();
        }
        return rows.citing(documentId, scope.everywhere(), scope.idsToAskFor(), Limit.of(MAX)).stream()
                .map(row -> new CitingItem(
                        MaterialKind.ofSlug(row.kind()).orElseThrow().messageKey(),
                        row.title(),
                        row.part(),
                        "tai-lieu/" + row.id(),
                        row.toReview()))
                .toList();
    }

    @Override
    public Set<Long> waitingForReview() {
        return rows.waitingForReview();
    }
}
