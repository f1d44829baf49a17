package vn.haidang.material;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.taxonomy.Claim;

/**
 * What the public may know of an expert's opinion on exactly the text it reads.
 *
 * @param organization the expert's unit, as it was called on that day
 * @param name of the expert; only with their consent
 */
public record PublicOpinion(
        Claim claim,
        OpinionVerdict verdict,
        String organization,
        @Nullable String name,
        LocalDate day) {}
