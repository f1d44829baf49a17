package vn.haidang.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.file.check.Picture;
import vn.haidang.shared.Home;

/** Small pictures of files, as JPEG. Derived data: what is missing is made again. */
@Component
class Previews {

    private final HashFolder folder;
    private final FileStore store;
    private final Inspection inspection;

    Previews(Home home, FileStore store, Inspection inspection) {
        this.folder = new HashFolder(home.previews(), ".jpg");
        this.store = store;
        this.inspection = inspection;
        folder.removeLeftovers();
    }

    Optional<Path> find(FileHash hash) {
        return Optional.of(folder.path(hash)).filter(Files::isRegularFile);
    }

    /** A file that cannot be drawn has no preview; that is no error. */
    Picture make(FileInfo info) {
        try {
            var small = folder.temporary();
            try {
                var picture = inspection.draw(store.file(info.hash()), info.kind(), small);
                if (picture.hasPreview()) {
                    folder.adopt(small, info.hash());
                }
                return picture;
            } finally {
                Files.deleteIfExists(small);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over a picture that was made already. */
    void keep(Path made, FileHash hash) throws IOException {
        var small = folder.temporary();
        try {
            Files.move(made, small, StandardCopyOption.REPLACE_EXISTING);
            folder.adopt(small, hash);
        } finally {
            Files.deleteIfExists(small);
        }
    }

    void remove(FileHash hash) throws IOException {
        folder.remove(hash);
    }
}
