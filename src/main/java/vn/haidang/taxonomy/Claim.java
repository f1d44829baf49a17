package vn.haidang.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text can claim that an expert should look at. The slug stands in front matter and in {@code topics.csv}. */
public enum Claim {
    HEALTH,
    LAW;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Claim> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(claim -> claim.slug().equals(slug))
                .findFirst();
    }
}
