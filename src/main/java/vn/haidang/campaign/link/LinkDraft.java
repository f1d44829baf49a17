package vn.haidang.campaign.link;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/** A link to be made. @param recipient for whom, by name and office @param days that it opens, from now */
public record LinkDraft(String recipient, int days) {

    public static final int RECIPIENT_MAX = 160;
    public static final int DAYS_MIN = 1;
    public static final int DAYS_MAX = 30;
    public static final int DAYS = 7;

    LinkDraft clean() {
        return new LinkDraft(VietnameseText.line(recipient), days);
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (recipient.isEmpty() || recipient.length() > RECIPIENT_MAX) {
            problems.add(Reason.of("link.refused.recipient", RECIPIENT_MAX));
        }
        if (days < DAYS_MIN || days > DAYS_MAX) {
            problems.add(Reason.of("link.refused.days", DAYS_MIN, DAYS_MAX));
        }
        return problems;
    }
}
