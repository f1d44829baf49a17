package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.material.Publication;
import vn.haidang.taxonomy.Claim;

/**
 * The page of one material.
 *
 * @param html the readable page, safe
 * @param outline headings of a long page; empty for a short one
 * @param organization who publishes it; empty when it is not known
 * @param cites official documents that it rests on
 * @param ended a warning whose last day has passed
 * @param claims what it claims that an expert should look at, with what experts said
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
        List<ClaimLine> claims,
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

    public boolean hasOpinions() {
        return claims.stream().anyMatch(claim -> !claim.lines().isEmpty());
    }

    /** @param lines one for each expert; empty when none has spoken about this text */
    public record ClaimLine(Claim claim, List<OpinionLine> lines) {}

    /** @param by the unit, with the name of the expert where they agreed to be named */
    public record OpinionLine(OpinionVerdict verdict, String by, String day) {}

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
