package vn.haidang.campaign.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A comment as it comes in by a link.
 *
 * @param rowKey of the line; empty for the whole plan
 * @param once key of the form that it was typed into: sent again, it is the same comment
 */
public record CommentDraft(String rowKey, String text, String once) {

    public static final int TEXT_MAX = 2000;

    private static final Pattern ONCE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int KEY_MAX = 40;

    public static CommentDraft of(@Nullable String rowKey, @Nullable String text, @Nullable String once) {
        return new CommentDraft(
                Objects.requireNonNullElse(rowKey, ""),
                VietnameseText.lines(text).strip(),
                Objects.requireNonNullElse(once, ""));
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (text.isEmpty()) {
            problems.add(Reason.of("link.refused.text.missing"));
        }
        if (text.length() > TEXT_MAX) {
            problems.add(Reason.of("link.refused.text.long", TEXT_MAX));
        }
        if (!ONCE.matcher(once).matches() || rowKey.length() > KEY_MAX) {
            problems.add(Reason.of("link.refused.form"));
        }
        return problems;
    }
}
