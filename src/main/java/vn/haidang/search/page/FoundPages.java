package vn.haidang.search.page;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.haidang.file.FileKind;
import vn.haidang.search.FileOfThing;
import vn.haidang.search.FilePlace;
import vn.haidang.search.FilePlaces;
import vn.haidang.search.FilesOfThings;
import vn.haidang.search.Sought;
import vn.haidang.search.light.Excerpt;

/** Asks the index for the best page of each file of the things on a page of results. */
@Component
class FoundPages implements FilePlaces {

    /** Pages read from the index at once; a long book may take all of them, and is left out of the next round. */
    private static final int PAGES = 100;

    private static final int ROUNDS = 3;

    private static final BinaryOperator<FilePlace> FULLER =
            BinaryOperator.maxBy(Comparator.comparing(place -> place.excerpt().words()));

    private final EntityManagerFactory entityManagers;
    private final List<FilesOfThings> files;

    private record Page(long id, String hash) {}

    private record Shown(int number, Excerpt excerpt) {}

    FoundPages(EntityManagerFactory entityManagers, List<FilesOfThings> files) {
        this.entityManagers = entityManagers;
        this.files = files;
    }

    @Override
    public Map<String, FilePlace> of(Collection<String> publicIds, Sought sought) {
        var candidates = publicIds.isEmpty()
                ? List.<FileOfThing>of()
                : files.stream()
                        .flatMap(module -> module.of(publicIds).stream())
                        .toList();
        if (candidates.isEmpty()) {
            return Map.of();
        }
        try (var entityManager = entityManagers.createEntityManager()) {
            var hashes = candidates.stream().map(file -> file.hash().value()).collect(toSet());
            var shown = shown(entityManager, best(entityManager, hashes, sought), sought);
            var places = new HashMap<String, FilePlace>();
            for (var file : candidates) {
                var page = shown.get(file.hash().value());
                if (page != null) {
                    places.merge(file.publicId(), place(file, page), FULLER);
                }
            }
            return places;
        }
    }

    /** The best page of each, by its id. */
    private static Collection<Long> best(EntityManager entityManager, Collection<String> hashes, Sought sought) {
        var best = new HashMap<String, Long>();
        var left = new HashSet<>(hashes);
        for (var round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var pages = pages(entityManager, left, sought);
            pages.forEach(page -> best.putIfAbsent(page.hash, page.id));
            left.removeAll(best.keySet());
            if (pages.size() < PAGES) {
                break;
            }
        }
        return best.values();
    }

    private static List<Page> pages(EntityManager entityManager, Collection<String> hashes, Sought sought) {
        return Search.session(entityManager)
                .search(FilePage.class)
                .select(f -> f.composite()
                        .from(f.id(Long.class), f.field(FilePageFields.HASH, String.class))
                        .as(Page::new))
                .where(f -> f.bool()
                        .filter(f.terms().field(FilePageFields.HASH).matchingAny(hashes))
                        .must(f.match().field(FilePageFields.FOLDED).matching(sought.words()))
                        .should(f.match().field(FilePageFields.MARKED).matching(sought.meant())))
                .fetchHits(PAGES);
    }

    private static Map<String, Shown> shown(EntityManager entityManager, Collection<Long> ids, Sought sought) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = entityManager
                .createQuery("select p.hash, p.number, p.text from FilePage p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        var shown = new HashMap<String, Shown>();
        for (var row : rows) {
            sought.lights()
                    .places((String) row[2])
                    .ifPresent(excerpt -> shown.put((String) row[0], new Shown((Integer) row[1], excerpt)));
        }
        return shown;
    }

    private static FilePlace place(FileOfThing file, Shown page) {
        var hasPages = FileKind.PDF.mediaType().equals(file.mediaType());
        return new FilePlace(file.name(), hasPages ? page.number : null, page.excerpt);
    }
}
