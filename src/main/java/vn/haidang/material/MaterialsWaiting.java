package vn.haidang.material;

import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.organization.Organizations;
import vn.haidang.review.ReviewFilter;
import vn.haidang.review.Reviews;

/** The queue of an approver. */
@Service
@Transactional(readOnly = true)
public class MaterialsWaiting {

    private final Reviews reviews;
    private final Accounts accounts;
    private final Organizations organizations;

    MaterialsWaiting(Reviews reviews, Accounts accounts, Organizations organizations) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /**
     * A page of what this person can decide; a fixed number of queries whatever its size.
     *
     * @param text words of the title, with or without marks
     * @param marked only what this person has marked as checked
     */
    public Page<WaitingMaterial> find(String text, boolean marked, Pageable page, Actor actor) {
        var found = reviews.find(
                new ReviewFilter(Material.SUBJECT, text, marked), page, Permission.MATERIAL_APPROVE, actor);
        if (found.isEmpty()) {
            return Page.empty(page);
        }
        var people = accounts.names(
                found.stream().map(row -> row.review().submittedBy()).collect(Collectors.toSet()));
        var owners = organizations.findAll(
                found.stream().map(row -> row.review().organizationId()).collect(Collectors.toSet()));
        return found.map(row -> {
            var owner = owners.get(row.review().organizationId());
            return new WaitingMaterial(
                    row.review().subjectId(),
                    row.review().title(),
                    owner == null ? "" : owner.name(),
                    people.getOrDefault(row.review().submittedBy(), ""),
                    row.review().submittedAt(),
                    row.review().contentHash(),
                    row.marked());
        });
    }
}
