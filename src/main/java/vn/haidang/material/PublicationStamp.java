package vn.haidang.material;

import java.time.Instant;

/** As much of a published material as an answer "nothing changed", a feed or a sitemap needs. */
public record PublicationStamp(String publicId, String slug, String address, long version, Instant changedAt) {}
