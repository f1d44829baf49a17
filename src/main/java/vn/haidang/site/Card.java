package vn.haidang.site;

import org.jspecify.annotations.Nullable;
import vn.haidang.search.Hit;

/**
 * A found thing as lists show it.
 *
 * @param titleHtml safe: escaped, with marks
 * @param snippetHtml safe: escaped, with marks
 * @param inFile the snippet stands in one of its files
 * @param files as in {@code PDF 64 KB · DOCX 9 KB}; empty without files
 */
public record Card(
        String href,
        String kind,
        String titleHtml,
        String snippetHtml,
        boolean inFile,
        @Nullable PageLink page,
        String files,
        String date) {

    /** To the page of a file where the words stand. */
    public record PageLink(String href, int number) {}

    static Card of(Frame frame, Hit hit, String files) {
        return new Card(
                frame.href(hit.address()),
                frame.kind(hit.kind()),
                hit.titleHtml(),
                hit.snippetHtml(),
                hit.inFile(),
                page(frame, hit),
                files,
                frame.date(hit.publishedAt()));
    }

    private static @Nullable PageLink page(Frame frame, Hit hit) {
        var place = hit.place();
        return place == null || place.page() == null
                ? null
                : new PageLink(Addresses.file(hit.address(), place), place.page());
    }
}
