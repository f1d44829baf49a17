package vn.haidang.account;

import java.util.List;
import java.util.regex.Pattern;
import vn.haidang.shared.Reason;

/** What people may be called in the portal, and where their mails may go. */
final class NameRule {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.\\-]{2,59}");
    /** Names that deleted accounts are kept under. */
    private static final String KEPT = "da-xoa-";
    /** One address and nothing else: no name, no list, no line break. */
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9.\\-]{1,180}\\.[A-Za-z]{2,24}");

    private NameRule() {}

    static List<Reason> reasonsAgainstUsername(String username) {
        return when(!USERNAME.matcher(username).matches() || username.startsWith(KEPT), "account.username.shape");
    }

    static List<Reason> reasonsAgainstName(String name) {
        return name.length() > InvitationDraft.NAME_MAX
                ? List.of(Reason.of("account.name.long", InvitationDraft.NAME_MAX))
                : when(name.isEmpty(), "account.name.missing");
    }

    /** An empty address is none, and fine. */
    static List<Reason> reasonsAgainstMail(String mail) {
        return when(
                !mail.isEmpty()
                        && (mail.length() > InvitationDraft.MAIL_MAX
                                || !MAIL.matcher(mail).matches()),
                "account.mail.shape");
    }

    private static List<Reason> when(boolean against, String key) {
        return against ? List.of(Reason.of(key)) : List.of();
    }
}
