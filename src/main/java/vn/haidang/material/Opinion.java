package vn.haidang.material;

import java.time.Instant;
import vn.haidang.taxonomy.Claim;

/**
 * What an expert said about one frozen text.
 *
 * @param revisionHash of that text: the opinion holds for it and for no other
 * @param organization the expert's unit, as it was called on that day
 * @param named whether the public may read the expert's name
 */
public record Opinion(
        long id,
        long requestId,
        long materialId,
        int revision,
        String revisionHash,
        Claim claim,
        OpinionVerdict verdict,
        String text,
        long givenBy,
        Instant givenAt,
        String organization,
        boolean named) {

    public static final int TEXT_MAX = 4000;

    public boolean isAbout(String hash) {
        return revisionHash.equals(hash);
    }
}
