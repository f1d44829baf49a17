package vn.haidang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;
import vn.haidang.material.Publication;
import vn.haidang.material.PublicationStamp;

/** The tag of a page that is told from its row alone. Names everything else the page is made of: build, language, mode. */
@Component
class Edition {

    private final Clock clock;
    private final Frames frames;
    private final String build;

    Edition(Clock clock, Frames frames) {
        this.clock = clock;
        this.frames = frames;
        this.build = build(clock);
    }

    /**
     * Weak: the same page travels compressed and plain. The day is in it because a warning runs out overnight, and
     * because what is related to a page changes without it.
     */
    String tag(Frame frame, PublicationStamp stamp) {
        return tag(frame, stamp.publicId(), stamp.version(), stamp.changedAt().toEpochMilli());
    }

    String tag(Frame frame, Publication publication) {
        return tag(
                frame,
                publication.publicId(),
                publication.version(),
                publication.changedAt().toEpochMilli());
    }

    private String tag(Frame frame, String publicId, long version, long changedAt) {
        var parts = "%s %d %d %s %s %s %s %s"
                .formatted(
                        publicId,
                        version,
                        changedAt,
                        frame.lang(),
                        frame.base(),
                        frames.isDemo() ? "demo" : "",
                        LocalDate.now(clock),
                        build);
        return "W/\"" + Digest.of(parts) + "\"";
    }

    // What is in the program's own jar, whose date is fixed so that builds can be repeated; its list of libraries is in
    // it
    // too. A folder of classes (while developing) may change at any time.
    private static String build(Clock clock) {
        var source = new ApplicationHome(Edition.class).getSource();
        try {
            return source != null && source.isFile()
                    ? Digest.of(Files.readAllBytes(source.toPath()))
                    : String.valueOf(clock.millis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
