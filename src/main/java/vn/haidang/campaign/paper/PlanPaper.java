package vn.haidang.campaign.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.register.DocumentRef;

/**
 * A frozen plan as it is read by those who do not write it.
 *
 * @param organization who makes it
 * @param bases those of the documents it answers that the public may read, too
 * @param parts of the text that say something, in the order of an official plan
 */
public record PlanPaper(
        long planId,
        int revision,
        Instant frozenAt,
        String title,
        String organization,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<DocumentRef> bases,
        List<Part> parts,
        List<PaperLine> lines) {

    public Optional<PaperLine> line(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key) && !line.isHeading())
                .findFirst();
    }

    /** A part of the text. @param key of its heading's text */
    public record Part(String key, String text) {}
}
