package vn.haidang.campaign.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Permission;
import vn.haidang.account.Correspondent;
import vn.haidang.account.Correspondents;
import vn.haidang.notification.MailDraft;
import vn.haidang.notification.Outbox;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Time;
import vn.haidang.shared.ui.Dates;

/** Writes to those who answer for an asked unit: the title, the deadline and where to answer, nothing else of the plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpinionMails {

    /** Where a unit answers, followed by the number of its question. */
    private static final String PATH = "/quan-ly/gop-y/";

    /** A reminder after the deadline is of use for so long. */
    private static final Duration LEAST_USE = Duration.ofDays(7);

    private final Correspondents correspondents;
    private final Outbox outbox;
    private final Messages messages;
    private final Clock clock;
    private final String baseUrl;

    OpinionMails(
            Correspondents correspondents,
            Outbox outbox,
            Messages messages,
            Clock clock,
            @Value("${haidang.workspace.base-url:${haidang.site.base-url:}}") String baseUrl) {
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void ask(Collection<Opinion> asked, String organization) {
        send("opinion.mail.ask", asked, organization);
    }

    void remind(Collection<Opinion> asked, String organization) {
        send("opinion.mail.remind", asked, organization);
    }

    /** Units to which no mail goes. */
    Set<Long> unreached(Collection<Opinion> asked) {
        var units = asked.stream().map(Opinion::organizationId).collect(Collectors.toCollection(HashSet::new));
        if (isOn()) {
            correspondents.at(units, Permission.PLAN_ANSWER).forEach(person -> units.remove(person.organizationId()));
        }
        return units;
    }

    private boolean isOn() {
        return outbox.isOn() && !baseUrl.isBlank();
    }

    private void send(String key, Collection<Opinion> asked, String organization) {
        if (!isOn()) {
            return;
        }
        var byUnit = asked.stream().collect(Collectors.toMap(Opinion::organizationId, opinion -> opinion));
        for (var person : correspondents.at(byUnit.keySet(), Permission.PLAN_ANSWER)) {
            var opinion = Objects.requireNonNull(byUnit.get(person.organizationId()));
            outbox.put(mail(key, person, opinion, organization));
        }
    }

    private MailDraft mail(String key, Correspondent person, Opinion opinion, String organization) {
        var asking = opinion.asking();
        return new MailDraft(
                person.accountId(),
                person.mail(),
                messages.text(person.language(), key + ".subject", Dates.day(asking.deadline())),
                messages.text(
                        person.language(),
                        key + ".body",
                        organization,
                        asking.title(),
                        Dates.day(asking.deadline()),
                        baseUrl + PATH + opinion.id()),
                usefulUntil(asking));
    }

    private Instant usefulUntil(Asking asking) {
        var end = asking.deadline().plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        var least = clock.instant().plus(LEAST_USE);
        return end.isBefore(least) ? least : end;
    }
}
