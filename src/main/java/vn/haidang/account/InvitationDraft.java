package vn.haidang.account;

import java.util.Locale;
import java.util.Set;
import vn.haidang.shared.VietnameseText;

/**
 * Whom to invite.
 *
 * @param mail where the link goes; empty when it is handed over in person
 * @param language of the mail and of the person's workspace: {@code vi} or {@code en}
 * @param organizationId where the person works
 */
public record InvitationDraft(
        String username, String name, String mail, String language, long organizationId, Set<RoleAt> grants) {

    public static final int USERNAME_MAX = 60;
    public static final int NAME_MAX = 120;
    public static final int MAIL_MAX = 254;

    public InvitationDraft {
        username = VietnameseText.line(username).toLowerCase(Locale.ROOT);
        name = VietnameseText.line(name);
        mail = VietnameseText.line(mail);
        grants = Set.copyOf(grants);
    }

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "invitation to organization " + organizationId;
    }
}
