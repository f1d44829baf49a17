package vn.haidang.search;

import java.time.Instant;
import java.util.List;

/**
 * A thing that was found, with all that a result list shows of it. The two HTML texts are escaped and hold no other tag
 * than {@code <mark>}.
 *
 * @param address path on the site without locale
 * @param title plain text
 * @param snippetHtml the best places of the page, else of the files, else the summary
 * @param inFile the snippet comes from a file: the words do not stand on the page itself
 */
public record Hit(
        String publicId,
        String kind,
        String slug,
        String address,
        String title,
        String titleHtml,
        String snippetHtml,
        boolean inFile,
        List<String> topics,
        List<String> audiences,
        Instant publishedAt) {}
