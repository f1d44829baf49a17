package vn.haidang.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found, with all that a result list shows of it, as its row tells it now. The two HTML texts are escaped
 * and hold no other tag than {@code <mark>}.
 *
 * @param address path on the site without locale
 * @param title plain text
 * @param snippetHtml the best places of the page, else of the files, else the summary
 * @param inFile the snippet comes from a file: the page itself holds fewer of the words
 * @param place where in its files, as far as that is known
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
        @Nullable FilePlace place,
        List<String> topics,
        List<String> audiences,
        Instant publishedAt) {}
