package vn.haidang.site;

import vn.haidang.search.Hit;

/**
 * A found thing as lists show it.
 *
 * @param titleHtml safe: escaped, with marks
 * @param snippetHtml safe: escaped, with marks
 * @param files as in {@code PDF 64 KB · DOCX 9 KB}; empty without files
 */
public record Card(
        String href, String kind, String titleHtml, String snippetHtml, boolean inFile, String files, String date) {

    static Card of(Frame frame, Hit hit, String files) {
        return new Card(
                frame.href(hit.address()),
                frame.kind(hit.kind()),
                hit.titleHtml(),
                hit.snippetHtml(),
                hit.inFile(),
                files,
                frame.date(hit.publishedAt()));
    }
}
