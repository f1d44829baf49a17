package vn.haidang.campaign.link;

import java.time.Instant;

/** A link that was just made: the only time that its address is known. @param path with the token */
public record MadeLink(long id, String path, Instant expiresAt) {

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "link " + id;
    }
}
