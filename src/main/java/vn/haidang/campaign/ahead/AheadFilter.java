package vn.haidang.campaign.ahead;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a look ahead is narrowed to.
 *
 * @param text each word stands in the title of the line, marks or not
 * @param organizationId leads, co-operates, is given a share or owns the plan; none for all in scope
 * @param forms slugs; none for all
 * @param audiences slugs; none for all
 * @param onlyIssued without the drafts that this person may write
 */
public record AheadFilter(
        String text, @Nullable Long organizationId, Set<String> forms, Set<String> audiences, boolean onlyIssued) {

    public static final AheadFilter ALL = new AheadFilter("", null, Set.of(), Set.of(), false);
    public static final AheadFilter ISSUED = new AheadFilter("", null, Set.of(), Set.of(), true);

    public AheadFilter {
        forms = Set.copyOf(forms);
        audiences = Set.copyOf(audiences);
    }

    /** The same for the same filter, in whatever order it was put together. */
    String canonical() {
        return String.join(
                "\u001f",
                text,
                String.valueOf(organizationId),
                new TreeSet<>(forms).toString(),
                new TreeSet<>(audiences).toString(),
                String.valueOf(onlyIssued));
    }
}
