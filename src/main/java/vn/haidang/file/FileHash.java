package vn.haidang.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    static FileHash ofContent(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return of(content.getMessageDigest().digest());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
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
