package vn.haidang.material;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Scope;
import vn.haidang.account.Accounts;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.VietnameseText;

/**
 * The workspace's list. A row carries a whole text, up to a megabyte; so what matches is counted and paged out of an
 * index that holds every column of the filter, and only the rows of one page are read, without their texts. See
 * {@code V063__material_lists.sql}: a new filter belongs into those indexes.
 */
@Component
@Transactional(readOnly = true)
class MaterialList {

    private final EntityManager entities;
    private final Accounts accounts;
    private final Organizations organizations;
    private final PublishedMaterials published;

    MaterialList(EntityManager entities, Accounts accounts, Organizations organizations, PublishedMaterials published) {
        this.entities = entities;
        this.accounts = accounts;
        this.organizations = organizations;
        this.published = published;
    }

    Page<MaterialSummary> find(MaterialFilter filter, Pageable page, Scope scope, Actor actor) {
        return find((builder, query, material) -> matching(builder, query, material, filter, scope, actor), page);
    }

    /** What was withdrawn or discarded. */
    Page<MaterialSummary> gone(String text, Set<GoneMaterials.How> how, Pageable page, Scope scope) {
        return find((builder, _, material) -> gone(builder, material, text, how, scope), page);
    }

    private Page<MaterialSummary> find(Matching matching, Pageable page) {
        var total = count(matching);
        var rows = total > page.getOffset() ? rows(ids(matching, page)) : List.<MaterialRow>of();
        return new PageImpl<>(summaries(rows), page, total);
    }

    /** In the order given; three queries, for the names and what is to be looked at again. */
    List<MaterialSummary> summaries(List<MaterialRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var authors = new HashSet<Long>();
        rows.stream().map(MaterialRow::createdBy).filter(Objects::nonNull).forEach(authors::add);
        var people = accounts.names(authors);
        var owners = organizations.findAll(
                rows.stream().map(MaterialRow::organizationId).collect(Collectors.toSet()));
        var toReview =
                published.toReviewAmong(rows.stream().map(MaterialRow::id).toList());
        return rows.stream()
                .map(row -> new MaterialSummary(
                        row.id(),
                        row.title(),
                        row.kind(),
                        row.stage(),
                        row.publicity(),
                        row.forced(),
                        toReview.contains(row.id()),
                        organization(owners.get(row.organizationId())),
                        row.createdBy() == null ? null : people.get(row.createdBy()),
                        row.updatedAt()))
                .toList();
    }

    private static String organization(@Nullable OrganizationRef organization) {
        return organization == null ? "" : organization.name();
    }

    private long count(Matching matching) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var material = query.from(Material.class);
        query.select(builder.count(material)).where(matching.of(builder, query, material));
        return entities.createQuery(query).getSingleResult();
    }

    private List<Long> ids(Matching matching, Pageable page) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var material = query.from(Material.class);
        var order = new ArrayList<>(QueryUtils.toOrders(page.getSort(), material, builder));
        if (page.getSort().getOrderFor("id") == null) {
            // Rows of equal rank keep their order from page to page.
            order.add(builder.asc(material.get("id")));
        }
        query.select(material.get("id"))
                .where(matching.of(builder, query, material))
                .orderBy(order);
        return entities.createQuery(query)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private List<MaterialRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = entities.createQuery("""
                        select new vn.haidang.material.MaterialRow(m.id, m.title, m.kind, m.stage, m.publicity, m.forced,
                            m.organizationId, m.createdBy, m.updatedAt)
                        from Material m where m.id in :ids""", MaterialRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(MaterialRow::id, Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Predicate matching(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<Material> material,
            MaterialFilter filter,
            Scope scope,
            Actor actor) {
        var all = new ArrayList<Predicate>();
        inScope(all, material, scope);
        if (filter.own()) {
            all.add(builder.equal(material.get("createdBy"), actor.accountId()));
        }
        if (filter.forced()) {
            all.add(builder.isTrue(material.get("forced")));
        }
        if (filter.toReview()) {
            all.add(builder.exists(waitingFor(builder, query, material)));
        }
        in(all, material.get("kind"), filter.kinds());
        in(all, material.get("stage"), filter.stages());
        if (filter.stages().isEmpty()) {
            // What was thrown away is shown to those who ask for it.
            all.add(builder.notEqual(material.get("stage"), Stage.DISCARDED));
        }
        in(all, material.get("publicity"), filter.publicities());
        titled(all, builder, material, filter.text());
        return builder.and(all);
    }

    /** The public row says that something it cites has lapsed. */
    private static Subquery<Integer> waitingFor(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<Material> material) {
        var flagged = query.subquery(Integer.class);
        var row = flagged.from(PublishedMaterial.class);
        return flagged.select(builder.literal(1))
                .where(
                        builder.equal(row.get("id"), material.get("id")),
                        builder.isTrue(row.get("toReview")),
                        builder.isNull(row.get("withdrawnAt")));
    }

    private static Predicate gone(
            CriteriaBuilder builder, Root<Material> material, String text, Set<GoneMaterials.How> how, Scope scope) {
        var all = new ArrayList<Predicate>();
        inScope(all, material, scope);
        var any = new ArrayList<Predicate>();
        if (how.isEmpty() || how.contains(GoneMaterials.How.WITHDRAWN)) {
            any.add(builder.equal(material.get("publicity"), Publicity.WITHDRAWN));
        }
        if (how.isEmpty() || how.contains(GoneMaterials.How.DISCARDED)) {
            any.add(builder.equal(material.get("stage"), Stage.DISCARDED));
        }
        all.add(builder.or(any));
        titled(all, builder, material, text);
        return builder.and(all);
    }

    private static void inScope(List<Predicate> all, Root<Material> material, Scope scope) {
        if (!scope.everywhere()) {
            all.add(material.get("organizationId").in(scope.idsToAskFor()));
        }
    }

    private static void titled(List<Predicate> all, CriteriaBuilder builder, Root<Material> material, String text) {
        for (var word : words(text)) {
            all.add(builder.like(material.get("foldedTitle"), "%" + escaped(word) + "%", '\\'));
        }
    }

    private interface Matching {

        Predicate of(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Material> material);
    }

    private static Collection<String> words(String text) {
        return Arrays.stream(VietnameseText.folded(text.strip()).split("\\s+"))
                .distinct()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static void in(List<Predicate> all, Path<?> column, Set<?> values) {
        if (!values.isEmpty()) {
            all.add(column.in(values));
        }
    }
}
