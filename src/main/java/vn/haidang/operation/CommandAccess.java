package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a command on this machine proves that it may act for the owner of the home: it can read a file that only the owner
 * can.
 *
 * @param port of the running portal
 * @param token new at every start
 */
record CommandAccess(int port, String token) {

    static final String HEADER = "X-Haidang-Command";
    static final String IMPORT = "/noi-bo/nhap";
    static final String BACKUP = "/noi-bo/sao-luu";
    static final String CHECK = "/noi-bo/kiem-tra";
    static final String REINDEX = "/noi-bo/chi-muc";

    static CommandAccess fresh(int port) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new CommandAccess(port, HexFormat.of().formatHex(bytes));
    }

    static Optional<CommandAccess> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() == 2
                    ? Optional.of(new CommandAccess(Integer.parseInt(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Written beside and moved, so that no reader sees a half; never readable by others, not even for a moment. */
    void write(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, port + "\n" + token + "\n");
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isProvedBy(String given) {
        return MessageDigest.isEqual(token.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
