package vn.haidang.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditLog;
import vn.haidang.notification.MailDraft;
import vn.haidang.notification.Outbox;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.Time;
import vn.haidang.shared.VietnameseText;

/**
 * Links by which people take an account or choose a new password. Looking at one changes nothing and uses nothing up (mail
 * scanners and chat previews fetch links); choosing the password does.
 */
@Service
@Transactional(readOnly = true)
public class AccountLinks {

    /** Where they lead, followed by the token. */
    public static final String PATH = "lien-ket/";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final int TOKEN_BYTES = 32;

    private final AccountLinkRows links;
    private final AccountRows accounts;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;
    private final String baseUrl;
    private final SecureRandom random = new SecureRandom();

    AccountLinks(
            AccountLinkRows links,
            AccountRows accounts,
            Organizations organizations,
            PasswordEncoder passwords,
            Outbox outbox,
            AuditLog audit,
            Messages messages,
            Clock clock,
            @Value("${haidang.workspace.base-url:${haidang.site.base-url:}}") String baseUrl) {
        this.links = links;
        this.accounts = accounts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.outbox = outbox;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * Whether links go out by mail. A link in a mail needs an address that was configured: what a request calls this host
     * is up to whoever sends the request.
     */
    public boolean areMailed() {
        return outbox.isOn() && !baseUrl.isBlank();
    }

    /** Makes a link and mails it, or hands it over when it cannot be mailed. Links made before stop working. */
    @Transactional(propagation = Propagation.MANDATORY)
    HandedLink make(Account account, LinkPurpose purpose) {
        var now = clock.instant();
        links.findByAccountId(account.id()).stream()
                .filter(link -> link.isUsable(now))
                .forEach(link -> link.use(now));
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = links.save(new AccountLink(account.id(), purpose, hash(token), now));
        var address = account.mail();
        var path = "/quan-ly/" + PATH + token;
        if (address == null || !areMailed()) {
            return new HandedLink(account.id(), path);
        }
        outbox.put(mail(account, address, link, baseUrl + path));
        return new HandedLink(account.id(), null);
    }

    private MailDraft mail(Account account, String address, AccountLink link, String url) {
        var locale = Locale.forLanguageTag(account.language());
        var key = "account.mail." + (link.purpose() == LinkPurpose.INVITATION ? "invitation" : "password");
        var until = MOMENT.format(link.expiresAt().atZone(Time.ZONE));
        return new MailDraft(
                account.id(),
                address,
                messages.text(locale, key + ".subject"),
                messages.text(locale, key + ".body", account.displayName(), account.username(), url, until),
                link.expiresAt());
    }

    /**
     * Mails a link to whoever forgot the password of this account. Does the same, as far as anyone can see, when there is no
     * such account or nowhere to send it.
     */
    @Transactional
    public void askForPassword(String username) {
        if (!areMailed()) {
            return;
        }
        accounts.findByUsername(VietnameseText.line(username).toLowerCase(Locale.ROOT))
                .filter(account -> account.isActive() && account.mail() != null)
                .ifPresent(account -> {
                    make(account, LinkPurpose.PASSWORD);
                    record(AuditAction.PASSWORD_LINK_ASKED, account);
                });
    }

    /** What a link that works now is for; changes nothing. */
    public Optional<Offer> find(String token) {
        return links.findByTokenHash(hash(token))
                .filter(link -> link.isUsable(clock.instant()))
                .flatMap(link -> accounts.findById(link.accountId())
                        .filter(account -> fits(link, account))
                        .map(account -> new Offer(
                                link.purpose(), account.username(), account.displayName(), link.expiresAt())));
    }

    /**
     * Uses the link up: the person has this password from now on, and this name when the account is taken.
     *
     * @param name as the person writes it; not looked at when only the password is new
     * @throws Refused with every reason; the link stays good
     */
    @Transactional
    public void use(String token, String name, String password) {
        var link = links.lock(hash(token))
                .filter(found -> found.isUsable(clock.instant()))
                .orElseThrow(() -> Refused.because("account.link.dead"));
        var account = accounts.lock(link.accountId())
                .filter(found -> fits(link, found))
                .orElseThrow(() -> Refused.because("account.link.dead"));
        var invited = link.purpose() == LinkPurpose.INVITATION;
        var line = VietnameseText.line(name);
        var reasons = new ArrayList<Reason>();
        if (invited) {
            reasons.addAll(NameRule.reasonsAgainstName(line));
        }
        reasons.addAll(PasswordRule.reasonsAgainst(password, account.username()));
        Refused.unless(reasons);
        var hash = Objects.requireNonNull(passwords.encode(password));
        if (invited) {
            account.claim(line, hash);
        } else {
            account.changePassword(hash);
        }
        link.use(clock.instant());
        record(invited ? AuditAction.CLAIMED : AuditAction.PASSWORD_CHANGED, account);
    }

    private void record(AuditAction action, Account account) {
        var path = organizations
                .find(account.organizationId())
                .map(OrganizationRef::path)
                .orElse("");
        audit.record(action, account.id(), AuditLog.ACCOUNT, String.valueOf(account.id()), path, "");
    }

    private static boolean fits(AccountLink link, Account account) {
        return link.purpose() == LinkPurpose.INVITATION ? account.state() == AccountState.INVITED : account.isActive();
    }

    /** The token is 256 random bits: a plain hash cannot be guessed back. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Offer(LinkPurpose purpose, String username, String name, Instant expiresAt) {

        public boolean isInvitation() {
            return purpose == LinkPurpose.INVITATION;
        }
    }
}
