package vn.haidang.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a file by what is in it; also its ETag.
 *
 * @param value SHA-256 of the content, {@value #LENGTH} hexadecimal digits in lower case
 */
@Embeddable
public record FileHash(
        @Column(name = "hash", length = LENGTH) String value) {

    public static final int LENGTH = 64;

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public FileHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + value);
        }
    }

    static FileHash of(byte[] digest) {
        return new FileHash(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return value;
    }
}
