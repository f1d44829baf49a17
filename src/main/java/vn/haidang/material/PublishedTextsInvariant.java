package vn.haidang.material;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Invariant;

/** What the public reads is what was frozen and decided on, with files that are kept. */
@Component
class PublishedTextsInvariant implements Invariant {

    /** Each carries a text of up to a million characters. */
    private static final int PAGE = 50;

    private final EntityManagerFactory entityManagers;

    PublishedTextsInvariant(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
    }

    @Override
    public String claim() {
        return "every published text is the revision that was decided on, unchanged, and its files are kept";
    }

    @Override
    public long check(Consumer<String> broken) {
        var compared = 0L;
        for (var page = after(0); !page.isEmpty(); page = after(page.getLast().id())) {
            page.forEach(row -> check(row, broken));
            compared += page.size();
        }
        filesWithoutRow()
                .forEach(hash -> broken.accept("a published text names the file " + hash + ", which is not kept"));
        return compared;
    }

    private record Row(
            long id, String publicId, String hash, @Nullable Revision revision) {}

    private List<Row> after(long id) {
        return entityManagers.callInTransaction(entityManager -> entityManager
                .createQuery("""
                        select p.id, p.publicId, p.revisionHash, r from PublishedMaterial p
                        left join Revision r on r.materialId = p.id and r.number = p.revision
                        where p.id > :id order by p.id
                        """, Object[].class)
                .setParameter("id", id)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> new Row((Long) row[0], (String) row[1], (String) row[2], (Revision) row[3]))
                .toList());
    }

    private static void check(Row row, Consumer<String> broken) {
        var revision = row.revision();
        if (revision == null) {
            broken.accept("published text " + row.publicId() + " has no revision that it came from");
        } else if (!revision.hash().equals(row.hash())) {
            broken.accept("published text " + row.publicId() + " is not the revision that was decided on");
        } else if (!revision.isIntact()) {
            broken.accept("the revision behind published text " + row.publicId() + " was changed afterwards");
        }
    }

    private List<String> filesWithoutRow() {
        return entityManagers.callInTransaction(entityManager ->
                entityManager.createNativeQuery("""
                        select distinct f.hash from published_file f
                        where not exists (select 1 from stored_file s where s.hash = f.hash)
                        """, String.class).getResultList());
    }
}
