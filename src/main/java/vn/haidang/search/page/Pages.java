package vn.haidang.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.VietnameseText;

/** Cuts the text of a file into its pages; a text that knows none, into pieces of about a page. */
final class Pages {

    /** Characters; a piece ends with its paragraph. */
    private static final int PIECE = 3_000;

    /** Between pages, as {@link vn.haidang.file.FileReading#textWithPages} has it. */
    private static final String PAGE_END = "\f";

    private Pages() {}

    /** Each by its number less one; empty ones too. */
    static List<String> of(String text) {
        return text.contains(PAGE_END)
                ? Stream.of(text.split(PAGE_END, -1)).map(Pages::page).toList()
                : pieces(text);
    }

    private static String page(String text) {
        return VietnameseText.beginning(text.strip(), FilePage.TEXT_MAX);
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (var from = 0; from < text.length(); ) {
            var to = end(text, from);
            pieces.add(page(text.substring(from, to)));
            from = to;
        }
        return pieces;
    }

    private static int end(String text, int from) {
        if (text.length() - from <= PIECE) {
            return text.length();
        }
        var paragraph = text.indexOf('\n', from + PIECE);
        var atMost = Math.min(text.length(), from + 2 * PIECE);
        if (paragraph >= 0 && paragraph < atMost) {
            return paragraph + 1;
        }
        var blank = text.lastIndexOf(' ', atMost - 1);
        return blank > from ? blank + 1 : atMost;
    }
}
