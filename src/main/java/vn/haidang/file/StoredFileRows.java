package vn.haidang.file;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Lists leave the text out: a row may hold a million characters of it. */
interface StoredFileRows extends JpaRepository<StoredFile, FileHash> {

    String INFO = """
            select new vn.haidang.file.FileInfo(
                f.hash, f.mediaType, f.size, f.receivedAt, f.reading, f.pages, f.width, f.height, f.hasPreview,
                f.scanning)
            from StoredFile f
            """;

    @Query(INFO + "where f.hash = :hash")
    Optional<FileInfo> info(FileHash hash);

    @Query(INFO + "where f.hash in :hashes")
    List<FileInfo> infos(Collection<FileHash> hashes);

    @Query("select f.hash as hash, f.text as text from StoredFile f where f.hash in :hashes and f.text is not null")
    List<TextOfFile> texts(Collection<FileHash> hashes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from StoredFile f where f.hash = :hash")
    Optional<StoredFile> lock(FileHash hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from StoredFile f where f.hash in :hashes order by f.hash")
    List<StoredFile> lockAll(Collection<FileHash> hashes);

    @Query("select f.hash from StoredFile f where f.sweepAfter < :now order by f.sweepAfter")
    List<FileHash> forgotten(Instant now, Limit limit);

    @Query("select f.hash from StoredFile f where f.hash in :hashes")
    Set<FileHash> known(Collection<FileHash> hashes);

    interface TextOfFile {

        FileHash getHash();

        String getText();
    }
}
