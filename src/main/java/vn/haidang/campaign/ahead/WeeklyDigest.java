package vn.haidang.campaign.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.account.Reachable;
import vn.haidang.notification.MailDraft;
import vn.haidang.notification.Outbox;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;

/**
 * Once a week tells the people of each unit what of the unit's tasks is late or due. One mail a person and week, however
 * often this runs; each in a transaction of its own, so that it can be killed and run again.
 */
@Component
class WeeklyDigest {

    private static final int TITLES_MAX = 15;
    private static final int TITLE_MAX = 200;
    private static final int DAYS = 7;

    private final OwedQuery owed;
    private final FeedRows feeds;
    private final Accounts accounts;
    private final Authority authority;
    private final Outbox outbox;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String baseUrl;

    WeeklyDigest(
            OwedQuery owed,
            FeedRows feeds,
            Accounts accounts,
            Authority authority,
            Outbox outbox,
            Messages messages,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${haidang.workspace.base-url:${haidang.site.base-url:}}") String baseUrl) {
        this.owed = owed;
        this.feeds = feeds;
        this.accounts = accounts;
        this.authority = authority;
        this.outbox = outbox;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Does nothing where mail is off, or nobody said under which address the portal is reached. */
    void run() {
        if (!outbox.isOn() || baseUrl.isBlank()) {
            return;
        }
        var today = LocalDate.now(clock);
        var units = owed.unitsOwing(OwedQuery.EVER, last(today));
        for (var person : accounts.reachable(units)) {
            try {
                transaction.executeWithoutResult(_ -> tell(person, today));
            } catch (DataIntegrityViolationException _) {
                // Somebody else wrote this person's first line just now: the other run tells them, or the next one
                // does.
            }
        }
    }

    private void tell(Reachable person, LocalDate today) {
        var unit = person.actor().organizationId();
        if (!authority.allows(person.actor(), Permission.PLAN_ANSWER, unit)) {
            return;
        }
        var id = person.actor().accountId();
        var feed = feeds.lock(id).orElseGet(() -> feeds.saveAndFlush(new Feed(id)));
        if (feed.takeDigest(week(today))) {
            outbox.put(mail(person, today));
        }
    }

    /** {@code 2026-W23}, as ISO 8601 counts weeks. */
    static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate last(LocalDate today) {
        return today.plusDays(DAYS - 1L);
    }

    private MailDraft mail(Reachable person, LocalDate today) {
        var unit = person.actor().organizationId();
        var locale = person.language();
        var late = owed.count(unit, OwedQuery.EVER, today.minusDays(1));
        var due = owed.count(unit, today, last(today));
        var text = new StringBuilder(messages.text(
                        locale, "ahead.mail.greeting", person.actor().name()))
                .append("\n\n")
                .append(messages.text(
                        locale, "ahead.mail.counts", person.actor().organization(), late, due))
                .append('\n');
        list(text, locale, "ahead.mail.late", late, owed.of(unit, OwedQuery.EVER, today.minusDays(1), TITLES_MAX));
        list(text, locale, "ahead.mail.due", due, owed.of(unit, today, last(today), TITLES_MAX));
        text.append('\n')
                .append(messages.text(
                        locale, "ahead.mail.links", baseUrl + "/quan-ly/viec-duoc-giao", baseUrl + "/quan-ly/sap-toi"));
        return new MailDraft(
                person.actor().accountId(),
                person.mail(),
                messages.text(locale, "ahead.mail.subject", late, due),
                text.toString(),
                today.plusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private void list(StringBuilder text, Locale locale, String key, long count, List<OwedShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        text.append('\n').append(messages.text(locale, key)).append('\n');
        for (var share : shares) {
            text.append("- ")
                    .append(Dates.day(share.due()))
                    .append(": ")
                    .append(shortened(share.title()))
                    .append('\n');
        }
        if (count > shares.size()) {
            text.append("- ")
                    .append(messages.text(locale, "ahead.mail.more", count - shares.size()))
                    .append('\n');
        }
    }

    private static String shortened(String title) {
        return title.length() <= TITLE_MAX
                ? title
                : title.substring(0, TITLE_MAX).strip() + "…";
    }
}
