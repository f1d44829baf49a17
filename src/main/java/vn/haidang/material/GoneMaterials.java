package vn.haidang.material;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;

/** What was withdrawn from the public or discarded before it was. */
@Service
@Transactional(readOnly = true)
public class GoneMaterials {

    public enum How {
        WITHDRAWN,
        DISCARDED
    }

    private final MaterialList list;
    private final Trail trail;
    private final Accounts accounts;
    private final Authority authority;

    GoneMaterials(MaterialList list, Trail trail, Accounts accounts, Authority authority) {
        this.list = list;
        this.trail = trail;
        this.accounts = accounts;
        this.authority = authority;
    }

    /**
     * A page of what this person may read; a fixed number of queries whatever its size.
     *
     * @param text words of the title, with or without marks
     * @param how any of these; empty for all
     */
    public Page<GoneMaterial> find(String text, Set<How> how, Pageable page, Actor actor) {
        var scope = authority.scope(actor, Permission.MATERIAL_READ);
        if (scope.isNowhere()) {
            return Page.empty(page);
        }
        var found = list.gone(text, how, page, scope);
        var last = trail.last(
                found.stream().map(MaterialSummary::id).collect(Collectors.toSet()),
                Set.of(Happening.WITHDRAWN, Happening.DISCARDED));
        var people = accounts.names(last.values().stream()
                .map(entry -> entry.accountId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.map(material -> {
            var entry = last.get(material.id());
            var isDiscarded = material.stage() == Stage.DISCARDED;
            return new GoneMaterial(
                    material,
                    isDiscarded ? How.DISCARDED : How.WITHDRAWN,
                    entry == null ? material.updatedAt() : entry.at(),
                    entry == null || entry.accountId() == null ? "" : people.getOrDefault(entry.accountId(), ""),
                    entry == null ? "" : entry.note());
        });
    }
}
