package vn.haidang.operation;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * The last look at what is written to the log. Our own lines carry ids and counts; what libraries put into the messages of
 * their exceptions may carry what somebody typed, and is made unreadable here. Public only because Boot makes it by name.
 */
public final class LogPrivacy implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final String HIDDEN = "[hidden]";

    private static final List<Pattern> PERSONAL = List.of(
            // mail addresses
            Pattern.compile("[\\p{L}\\p{N}._%+\\-]+@[\\p{L}\\p{N}\\-]+(\\.[\\p{L}\\p{N}\\-]+)+"),
            // what stands after the ? of an address: search words
            Pattern.compile("(?<=\\?)[^\\s\"')\\]]*=[^\\s\"')\\]]*"),
            // values that a database tells of a key: H2, then PostgreSQL
            Pattern.compile("(?<=VALUES )\\(.*", Pattern.MULTILINE),
            Pattern.compile("(?<=Key \\()[^)]*\\)=\\(.*"),
            Pattern.compile("(?<=Failing row contains )\\(.*"),
            // addresses of machines: versions of libraries have three numbers, these have four
            Pattern.compile("(?<![\\w.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\w.])"),
            Pattern.compile("(?<![\\w:])(\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}(?![\\w:])"),
            // phone numbers of this country
            Pattern.compile("(?<!\\w)(\\+84|0)\\d{9}(?!\\w)"));

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(
                JsonWriter.ValueProcessor.of(String.class, text -> text == null ? null : hidden(text)));
    }

    static String hidden(String text) {
        var safe = text;
        for (var pattern : PERSONAL) {
            safe = pattern.matcher(safe).replaceAll(HIDDEN);
        }
        return safe;
    }
}
