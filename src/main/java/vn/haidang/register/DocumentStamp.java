package vn.haidang.register;

import java.time.Instant;

/** As much of a public entry as an answer "nothing changed" needs. */
public record DocumentStamp(String publicId, long version, Instant changedAt) {}
