package vn.haidang.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What people read, by key: Vietnamese first (the base bundle), English second. The JVM's own locale never decides.
 * A key's first word names its bundle: {@code site.…} stands in {@code messages/site.properties}.
 */
@Component
public class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final List<Locale> LOCALES = List.of(VIETNAMESE, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The nearest locale that the portal speaks. */
    public static Locale spoken(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    /** Never fails on a missing key: a page with {@code !key!} is better than none, and a test looks for those. */
    public String text(Locale locale, String key, Object... arguments) {
        var spoken = spoken(locale);
        var pattern = pattern(spoken, key);
        if (arguments.length == 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(spoken.getLanguage() + ' ' + key, _ -> new MessageFormat(pattern, spoken));
        synchronized (format) { // a MessageFormat is not safe for several threads
            return format.format(arguments);
        }
    }

    public String text(Locale locale, Reason reason) {
        return text(locale, reason.key(), reason.arguments().toArray());
    }

    private static String pattern(Locale locale, String key) {
        try {
            var dot = key.indexOf('.');
            var bundle = ResourceBundle.getBundle(
                    "messages/" + (dot < 0 ? key : key.substring(0, dot)), locale, NO_FALLBACK);
            return bundle.getString(key);
        } catch (MissingResourceException _) {
            return "!" + key + "!";
        }
    }
}
