package vn.haidang.file;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Invariant;

/** Rows, bytes and hashes of what was checked agree. Bytes without a row are no fault: a process may have died between the two. */
@Component
class StoredFilesInvariant implements Invariant {

    private static final int PAGE = 500;

    private final EntityManagerFactory entityManagers;
    private final FileStore store;

    StoredFilesInvariant(EntityManagerFactory entityManagers, FileStore store) {
        this.entityManagers = entityManagers;
        this.store = store;
    }

    private record Row(String hash, long size) {}

    @Override
    public String claim() {
        return "every file has its bytes, and they are what they were when it came in";
    }

    @Override
    public long check(Consumer<String> broken) {
        var compared = 0L;
        for (var page = after(""); !page.isEmpty(); page = after(page.getLast().hash())) {
            page.forEach(row -> check(row, broken));
            compared += page.size();
        }
        return compared;
    }

    private List<Row> after(String hash) {
        return entityManagers.callInTransaction(entityManager -> entityManager
                .createQuery(
                        "select f.hash.value, f.size from StoredFile f where f.hash.value > :hash"
                                + " and f.scanning = vn.haidang.file.Scanning.CLEAN order by f.hash.value",
                        Object[].class)
                .setParameter("hash", hash)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> new Row((String) row[0], (Long) row[1]))
                .toList());
    }

    private void check(Row row, Consumer<String> broken) {
        var hash = new FileHash(row.hash());
        if (!store.holds(hash)) {
            broken.accept("file " + row.hash() + " is missing from the store");
            return;
        }
        try (var content = store.open(hash).getInputStream();
                var hashing =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            var size = content.transferTo(hashing);
            if (size != row.size()) {
                broken.accept("file %s has %d bytes instead of %d".formatted(row.hash(), size, row.size()));
            } else if (!HexFormat.of()
                    .formatHex(hashing.getMessageDigest().digest())
                    .equals(row.hash())) {
                broken.accept("file " + row.hash() + " has other bytes than it came in with");
            }
        } catch (IOException e) {
            broken.accept(
                    "file " + row.hash() + " cannot be read (" + e.getClass().getSimpleName() + ")");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
