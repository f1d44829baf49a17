package vn.haidang.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what the database must hold but a copy of the database must not give away, with a key that lies in the home,
 * readable by its owner only. Without that file what was sealed cannot be opened again: back it up with the home.
 */
@Component
public class HomeSecret {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] sealing;
    private final byte[] fingerprints;

    public HomeSecret(Home home) {
        var secret = read(home.secret());
        sealing = mac(secret, "seal");
        fingerprints = mac(secret, "fingerprint");
    }

    public String seal(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, or changed since */
    public String open(String sealed) {
        var whole = Base64.getDecoder().decode(sealed);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES))
                            .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES),
                    UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key than that of this home", e);
        }
    }

    /** The same for the same text; says nothing about the text to whoever has not the key. 64 hexadecimal digits. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(mac(fingerprints, text));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] read(Path file) {
        try {
            try {
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                var fresh = new byte[32];
                random.nextBytes(fresh);
                Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
            } catch (FileAlreadyExistsException _) {
                // made at an earlier start
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
