package vn.haidang.site;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.haidang.material.MaterialKind;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.PublicRegister;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Time;
import vn.haidang.taxonomy.Taxonomy;

/** What every page needs besides its own content: the language, where it stands, the words. */
public final class Frame {

    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Locale locale;
    private final String path;
    private final String query;
    private final String base;
    private final boolean demo;
    private final SiteOwner owner;
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final Assets assets;

    Frame(
            Locale locale,
            String path,
            String query,
            String base,
            boolean demo,
            SiteOwner owner,
            Messages messages,
            Taxonomy taxonomy,
            Assets assets) {
        this.locale = locale;
        this.path = path;
        this.query = query;
        this.base = base;
        this.demo = demo;
        this.owner = owner;
        this.messages = messages;
        this.taxonomy = taxonomy;
        this.assets = assets;
    }

    public Locale locale() {
        return locale;
    }

    public String lang() {
        return locale.getLanguage();
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /** Demo content is marked as such and kept out of search engines. */
    public boolean isDemo() {
        return demo;
    }

    public SiteOwner owner() {
        return owner;
    }

    /** Path of this page without the language. */
    public String path() {
        return path;
    }

    /** A text of the site's bundle; {@code key} without its first word. */
    public String t(String key, Object... arguments) {
        return messages.text(locale, "site." + key, arguments);
    }

    /** A text of another module's bundle. */
    public String text(String key) {
        return messages.text(locale, key);
    }

    /** A page in the reader's language. */
    public String href(String page) {
        return in(lang(), page);
    }

    /** This page in the other language, with its filters. */
    public String inOtherLanguage() {
        return in(isEnglish() ? "vi" : "en", path) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Absolute, as search engines and cards want it. */
    public String absolute(String language) {
        return base + in(language, path);
    }

    public String absolute() {
        return absolute(lang());
    }

    public String base() {
        return base;
    }

    /** A file of ours that may be kept for long: its address changes with its content. */
    public String asset(String file) {
        return assets.address(file);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, Time.ZONE));
    }

    public String date(LocalDate date) {
        return (isEnglish() ? ENGLISH_DATE : VIETNAMESE_DATE).format(date);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Name of a kind; of one that this version does not know, its slug. */
    public String kind(String slug) {
        return MaterialKind.ofSlug(slug)
                .map(kind -> messages.text(locale, kind.messageKey()))
                .orElseGet(() -> slug.equals(PublicRegister.FACET) ? t("kind." + slug) : slug);
    }

    /** Of an official document: {@code Nghị định 30/2020/NĐ-CP}. */
    public String name(DocumentRef document) {
        return messages.text(locale, document.kind().messageKey()) + " " + document.number();
    }

    public String topic(String slug) {
        return taxonomy.topicName(slug, locale);
    }

    public String audience(String slug) {
        return taxonomy.audienceName(slug, locale);
    }

    /** What is configured, or that it was not supplied yet. */
    public String told(String configured) {
        return configured.isBlank() ? t("footer.missing") : configured;
    }

    /** Whether a menu entry leads to this page or to what lies around it. */
    public boolean isWithin(String page) {
        return path.equals(page) || path.startsWith(page + "/");
    }

    /** A page in a language. */
    static String in(String language, String page) {
        if (language.equals("vi")) {
            return page;
        }
        return page.equals("/") ? "/en" : "/en" + page;
    }
}
