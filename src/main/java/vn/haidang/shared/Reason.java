package vn.haidang.shared;

import java.util.List;

/**
 * Why something cannot be done, as a message that a person can act on.
 *
 * @param key of a text in the message bundles
 * @param arguments of that text
 */
public record Reason(String key, List<Object> arguments) {

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
