package vn.haidang.file;

import jakarta.annotation.PreDestroy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haidang.file.check.DocumentText;
import vn.haidang.file.check.Finding;
import vn.haidang.file.check.Picture;
import vn.haidang.file.check.WorkshopDoor;
import vn.haidang.shared.Home;
import vn.haidang.shared.Refused;

/** Has files looked at in a process of its own (docs/decisions/0010). */
@Component
class Inspection {

    private static final Logger log = LoggerFactory.getLogger(Inspection.class);

    private final WorkshopDoor door;
    private final Quarantine quarantine;

    Inspection(Home home, Quarantine quarantine, @Value("${haidang.file.check-patience:15s}") Duration patience) {
        this.door = new WorkshopDoor(home.temporary().resolve("check"), patience);
        this.quarantine = quarantine;
    }

    /**
     * A file that was found to be harmless, as the public may have it. Closing it leaves nothing behind.
     *
     * @param preview a small picture of it, where there is one
     */
    record Inspected(
            Path file,
            DocumentText text,
            Picture picture,
            @Nullable Path preview) implements Closeable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
            if (preview != null) {
                Files.deleteIfExists(preview);
            }
        }
    }

    /**
     * @param name for the reasons
     * @throws Refused with the reason against the file; nothing of it is left
     */
    Inspected inspect(Path file, FileKind kind, FileName name) throws IOException {
        var cleaned = quarantine.temporary();
        var preview = quarantine.temporary();
        try {
            var checked = checked(file, kind, cleaned, name);
            var picture = door.draw(cleaned, kind, preview);
            if (kind.isPicture() && !picture.hasPreview()) {
                throw refusal(Finding.DAMAGED, name, kind);
            }
            return new Inspected(cleaned, checked.text(), picture, preview);
        } catch (RuntimeException | Error e) {
            Files.deleteIfExists(cleaned);
            Files.deleteIfExists(preview);
            throw e;
        }
    }

    /** The words of a file that was taken in before files were checked; nothing when it cannot be read. */
    Optional<DocumentText> read(Path file, FileKind kind) throws IOException {
        var unused = quarantine.temporary();
        try {
            var checked = door.check(file, kind, unused);
            return checked.against() == null ? Optional.of(checked.text()) : Optional.empty();
        } finally {
            Files.deleteIfExists(unused);
        }
    }

    Picture draw(Path file, FileKind kind, Path to) {
        return door.draw(file, kind, to);
    }

    private WorkshopDoor.Checked checked(Path file, FileKind kind, Path cleaned, FileName name) {
        WorkshopDoor.Checked checked;
        try {
            checked = door.check(file, kind, cleaned);
        } catch (UncheckedIOException e) {
            log.error("Files cannot be checked, hence not be taken", e);
            throw Refused.because("file.unchecked", name.value());
        }
        var against = checked.against();
        if (against != null) {
            throw refusal(against, name, kind);
        }
        return checked;
    }

    static Refused refusal(Finding finding, FileName name, FileKind kind) {
        return Refused.because(finding.messageKey(), name.value(), kind.label());
    }

    /** The first file would wait a second or two. */
    @EventListener(ApplicationReadyEvent.class)
    void openAhead() {
        Thread.ofPlatform().daemon().name("file-check-ahead").start(() -> {
            try {
                door.openAhead();
            } catch (UncheckedIOException e) {
                log.error("Files cannot be checked, hence not be taken", e);
            }
        });
    }

    @PreDestroy
    void close() {
        door.close();
    }
}
