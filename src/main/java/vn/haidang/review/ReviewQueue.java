package vn.haidang.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.shared.VietnameseText;

/** What waits for a person, filtered, counted and paged. Every column of the filter stands in the index of the queue. */
@Component
class ReviewQueue {

    private final EntityManager entities;
    private final ReviewCases rows;
    private final ReviewMarks marks;

    ReviewQueue(EntityManager entities, ReviewCases rows, ReviewMarks marks) {
        this.entities = entities;
        this.rows = rows;
        this.marks = marks;
    }

    Page<WaitingReview> find(ReviewFilter filter, Pageable page, Permission permission, Scope scope, Actor actor) {
        var builder = entities.getCriteriaBuilder();
        var counting = builder.createQuery(Long.class);
        var counted = counting.from(ReviewCase.class);
        counting.select(builder.count(counted))
                .where(matching(builder, counting, counted, filter, permission, scope, actor));
        long total = entities.createQuery(counting).getSingleResult();

        var query = builder.createQuery(Long.class);
        var waiting = query.from(ReviewCase.class);
        var order = new ArrayList<>(QueryUtils.toOrders(page.getSort(), waiting, builder));
        if (page.getSort().isUnsorted()) {
            order.add(builder.asc(waiting.get("submittedAt")));
        }
        if (page.getSort().getOrderFor("id") == null) {
            order.add(builder.asc(waiting.get("id")));
        }
        query.select(waiting.get("id"))
                .where(matching(builder, query, waiting, filter, permission, scope, actor))
                .orderBy(order);
        var ids = total > page.getOffset()
                ? entities.createQuery(query)
                        .setFirstResult(Math.toIntExact(page.getOffset()))
                        .setMaxResults(page.getPageSize())
                        .getResultList()
                : List.<Long>of();
        var known = ids.isEmpty()
                ? Map.<Long, ReviewCase>of()
                : rows.findAllById(ids).stream().collect(Collectors.toMap(ReviewCase::id, Function.identity()));
        var cases = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        var marked = ids.isEmpty() ? Set.<Long>of() : marks.marked(actor.accountId(), ids);
        return new PageImpl<>(
                cases.stream()
                        .map(row -> new WaitingReview(row.toReview(), marked.contains(row.id())))
                        .toList(),
                page,
                total);
    }

    private static Predicate matching(
            CriteriaBuilder builder,
            AbstractQuery<?> query,
            Root<ReviewCase> waiting,
            ReviewFilter filter,
            Permission permission,
            Scope scope,
            Actor actor) {
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(waiting.get("state"), ReviewState.OPEN));
        all.add(builder.equal(waiting.get("permissionToDecide"), permission));
        all.add(builder.equal(waiting.get("subject"), filter.subject()));
        all.add(builder.notEqual(waiting.get("submittedBy"), actor.accountId()));
        if (!scope.everywhere()) {
            all.add(waiting.get("organizationId").in(scope.idsToAskFor()));
        }
        if (filter.marked()) {
            var mark = query.subquery(Long.class);
            var marked = mark.from(ReviewMark.class);
            mark.select(marked.get("caseId"))
                    .where(
                            builder.equal(marked.get("caseId"), waiting.get("id")),
                            builder.equal(marked.get("accountId"), actor.accountId()));
            all.add(builder.exists(mark));
        }
        for (var word : VietnameseText.folded(filter.text().strip()).split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            all.add(builder.like(
                    waiting.get("foldedTitle"),
                    "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%",
                    '\\'));
        }
        return builder.and(all);
    }
}
