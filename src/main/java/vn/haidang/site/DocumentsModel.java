package vn.haidang.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.register.DocumentPage;
import vn.haidang.register.DocumentState;

/**
 * The list of official documents.
 *
 * @param previous address of the page before; {@code null} on the first
 */
public record DocumentsModel(
        Frame frame,
        String query,
        List<Choice> kinds,
        List<Choice> states,
        long total,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next) {

    public boolean isAsked() {
        return !query.isEmpty()
                || kinds.stream().anyMatch(Choice::chosen)
                || states.stream().anyMatch(Choice::chosen);
    }

    public record Choice(String value, String text, boolean chosen) {}

    /** @param issued empty when it is not known */
    public record Row(String href, String name, String subject, String issuer, String issued, DocumentState state) {

        static Row of(Frame frame, DocumentPage page, LocalDate today) {
            var issued = page.issuedOn();
            return new Row(
                    frame.href(String.valueOf(page.it().address())),
                    frame.name(page.it()),
                    page.it().subject(),
                    page.it().issuer(),
                    issued == null ? "" : frame.date(issued),
                    page.it().validity().on(today));
        }
    }
}
