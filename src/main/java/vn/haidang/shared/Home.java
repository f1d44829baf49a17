package vn.haidang.shared;

import java.nio.file.Path;

/**
 * The one folder that a running portal writes to; exactly one process owns it.
 *
 * @param folder absolute path of {@code HAIDANG_HOME}
 */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The embedded database, when no other is configured. */
    public Path database() {
        return folder.resolve("database/haidang");
    }

    /** The search index: derived data, rebuilt from the database when it is missing. */
    public Path index() {
        return folder.resolve("index");
    }

    /** Everything that was uploaded or imported, by content. */
    public Path files() {
        return folder.resolve("files");
    }

    /** Pictures made from files: derived data. */
    public Path previews() {
        return folder.resolve("previews");
    }

    /** Scratch space, emptied at start. */
    public Path temporary() {
        return folder.resolve("tmp");
    }

    /** Held for as long as the process lives, so that a second one on the same home stops at once. */
    public Path lock() {
        return folder.resolve("haidang.lock");
    }

    /** What seals secrets in the database; readable by its owner only, kept with every back-up. */
    public Path secret() {
        return folder.resolve("secret.key");
    }

    /** How {@code bin/import} reaches the portal that runs on this home: its port and a secret, readable by its owner only. */
    public Path importAccess() {
        return folder.resolve("import.access");
    }
}
