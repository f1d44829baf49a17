package vn.haidang.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.PublicCitations.Cited;
import vn.haidang.register.DocumentRef;

/**
 * An official document that a page rests on.
 *
 * @param part of it, in words; empty for the whole
 * @param state what a reader has to know of its validity; empty while it is in force
 * @param replacement what took its place; {@code null} for nothing
 * @param warning one sentence while somebody still has to look at the page again for it; empty else
 */
public record CitedLine(
        String href,
        String name,
        String subject,
        String part,
        String state,
        @Nullable CitedLine replacement,
        String warning) {

    static List<CitedLine> of(Frame frame, List<Cited> cites, LocalDate today) {
        return cites.stream().map(cited -> of(frame, cited, today)).toList();
    }

    private static CitedLine of(Frame frame, Cited cited, LocalDate today) {
        var document = cited.document();
        var replacement = document.replacement();
        return new CitedLine(
                frame.href(String.valueOf(document.address())),
                frame.name(document),
                document.subject(),
                cited.part(),
                state(frame, document, today),
                replacement == null
                        ? null
                        : new CitedLine(
                                frame.href(String.valueOf(replacement.address())),
                                frame.name(replacement),
                                replacement.subject(),
                                "",
                                "",
                                null,
                                ""),
                cited.toReview() ? warning(frame, document, cited.part(), today) : "");
    }

    private static String state(Frame frame, DocumentRef document, LocalDate today) {
        var validity = document.validity();
        return switch (validity.on(today)) {
            case LAPSED -> frame.t("material.cites.lapsed", frame.date(Objects.requireNonNull(validity.lapsedFrom())));
            case PARTLY_LAPSED ->
                frame.t("material.cites.partly", frame.date(Objects.requireNonNull(validity.partlyLapsedOn())));
            case NOT_YET -> frame.text("register.state.NOT_YET");
            case UNKNOWN, IN_FORCE -> "";
        };
    }

    private static String warning(Frame frame, DocumentRef document, String part, LocalDate today) {
        var validity = document.validity();
        var name = part.isEmpty() ? frame.name(document) : part + ", " + frame.name(document);
        var replacement = document.replacement();
        return switch (validity.on(today)) {
            case LAPSED -> {
                var since = frame.date(Objects.requireNonNull(validity.lapsedFrom()));
                yield replacement == null
                        ? frame.t("material.review.lapsed", name, since)
                        : frame.t("material.review.replaced", name, since, frame.name(replacement));
            }
            case PARTLY_LAPSED ->
                frame.t(
                        "material.review.partly",
                        name,
                        frame.date(Objects.requireNonNull(validity.partlyLapsedOn())),
                        validity.partlyLapsed());
            case NOT_YET, UNKNOWN, IN_FORCE -> "";
        };
    }
}
