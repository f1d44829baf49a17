package vn.haidang.account;

import org.jspecify.annotations.Nullable;

/**
 * What became of a link that was made.
 *
 * @param path to hand over in person, shown once; none when the link went out by mail
 */
public record HandedLink(long accountId, @Nullable String path) {

    public boolean isMailed() {
        return path == null;
    }

    /** The link is a secret. */
    @Override
    public String toString() {
        return "link for account " + accountId;
    }
}
