package vn.haidang.site;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.haidang.campaign.link.CommentDraft;
import vn.haidang.campaign.link.OpenedLink;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Time;

/**
 * A frozen plan before whoever holds a link to it.
 *
 * @param sent a comment has just come in
 * @param typed what stands in the form; its key makes a form that is sent twice one comment
 * @param problems why the comment was not taken, in words
 */
public record PlanLinkModel(
        Frame frame, Messages messages, OpenedLink it, boolean sent, CommentDraft typed, List<String> problems) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Time.ZONE);

    /** A text of the links' bundle; {@code key} without its first word. */
    public String t(String key, Object... arguments) {
        return messages.text(frame.locale(), "link." + key, arguments);
    }

    /** A text of any bundle. */
    public String text(String key, Object... arguments) {
        return messages.text(frame.locale(), key, arguments);
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public int textMax() {
        return CommentDraft.TEXT_MAX;
    }

    public boolean isAbout(PaperLine line) {
        return typed.rowKey().equals(line.key());
    }

    /** Who is given the line: in its words, or how many. */
    public String given(PaperLine line) {
        return line.units().isBlank() && line.given() > 0 ? text("opinion.paper.given", line.given()) : line.units();
    }
}
