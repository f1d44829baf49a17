package vn.haidang.coverage;

import java.util.Arrays;
import java.util.Optional;

/** What the columns of the table are. */
public enum Dimension {
    AUDIENCE("doi-tuong"),
    TOPIC("chu-de"),
    FORM("hinh-thuc"),
    MONTH("thang");

    private final String slug;

    Dimension(String slug) {
        this.slug = slug;
    }

    /** As it stands in addresses. */
    public String slug() {
        return slug;
    }

    public String messageKey() {
        return "coverage.dimension." + this;
    }

    public static Optional<Dimension> ofSlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
