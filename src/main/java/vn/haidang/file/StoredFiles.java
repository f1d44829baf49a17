package vn.haidang.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.file.check.DocumentText;

/** What the portal keeps, for its owners to show. Decides nothing about who may see a file: its owner does. */
@Service
public class StoredFiles {

    /** Of every preview. */
    public static final String PREVIEW_MEDIA_TYPE = FileKind.JPG.mediaType();

    private final FileStore store;
    private final StoredFileRows rows;
    private final Previews previews;

    StoredFiles(FileStore store, StoredFileRows rows, Previews previews) {
        this.store = store;
        this.rows = rows;
        this.previews = previews;
    }

    public Optional<FileInfo> find(FileHash hash) {
        return rows.info(hash);
    }

    /** In one query; hashes that are not known are left out. */
    public Map<FileHash, FileInfo> findAll(Collection<FileHash> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : rows.infos(hashes).stream().collect(Collectors.toMap(FileInfo::hash, Function.identity()));
    }

    /** In one query; files without text, or not read yet, are left out. */
    public Map<FileHash, String> texts(Collection<FileHash> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : rows.texts(hashes).stream()
                        .collect(Collectors.toMap(
                                StoredFileRows.TextOfFile::getHash,
                                file -> file.getText().replace(DocumentText.PAGE_END, '\n')));
    }

    /**
     * Holds the files until the caller's transaction ends. A reading that finishes meanwhile comes after it and sees what
     * the caller wrote: its text is not lost between the two.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<FileHash> hashes) {
        if (!hashes.isEmpty()) {
            rows.lockAll(hashes);
        }
    }

    /** A saved text names these files: from now on they stay. Those that are not known are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void named(Collection<FileHash> hashes) {
        if (!hashes.isEmpty()) {
            rows.lockAll(hashes).forEach(StoredFile::named);
        }
    }

    /** Whether the bytes are still those that were checked; reads all of them. */
    public boolean isIntact(FileHash hash) {
        try {
            return store.holds(hash) && FileHash.ofContent(store.file(hash)).equals(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Always a resource; it does not {@linkplain Resource#exists() exist} when there is no such file, or its checks have not
     * ended.
     */
    public Resource open(FileHash hash) {
        return store.open(hash);
    }

    /** A query only when it has to be made again, which may take a minute. */
    public Optional<Resource> preview(FileHash hash) {
        return previews.find(hash)
                .filter(_ -> store.holds(hash))
                .or(() -> madeAgain(hash))
                .map(FileSystemResource::new);
    }

    private Optional<Path> madeAgain(FileHash hash) {
        return rows.info(hash)
                .filter(info -> info.hasPreview() && store.holds(hash))
                .filter(info -> previews.make(info).hasPreview())
                .flatMap(info -> previews.find(info.hash()));
    }
}
