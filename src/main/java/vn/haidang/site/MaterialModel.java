package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.Publication;

/**
 * The page of one material.
 *
 * @param html the readable page, safe
 * @param outline headings of a long page; empty for a short one
 * @param organization who publishes it; empty when it is not known
 * @param cites official documents that it rests on
 * @param ended a warning whose last day has passed
 */
public record MaterialModel(
        Frame frame,
        Publication it,
        String html,
        List<Heading> outline,
        List<FileLine> files,
        String organization,
        List<CitedLine> cites,
        boolean ended,
        List<Card> related) {

    private static final int LONG_TITLE = 80;

    /** Set smaller, so that the download still stands on the first screen of a phone. */
    public boolean isLongTitle() {
        return it.title().length() > LONG_TITLE;
    }

    /** Of a text in another language than the page around it, for readers aloud. */
    public String lang() {
        return it.language();
    }

    public record Heading(String id, String text) {}

    /**
     * @param href to open it
     * @param label its type: {@code PDF}
     * @param preview address of a small picture; {@code null} when there is none
     */
    public record FileLine(
            String href,
            String title,
            String label,
            String size,
            @Nullable Integer pages,
            @Nullable String preview) {}
}
