package vn.haidang.campaign.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The same on every machine and in every version that triggers by the same things. */
    static String of(CheckRule rule, List<Long> lineIds, @Nullable Object... trigger) {
        var text = rule + "\u001e" + lineIds + "\u001e"
                + Arrays.stream(trigger).map(String::valueOf).collect(Collectors.joining("\u001f"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
