package vn.haidang.account.entry;

import java.time.Instant;

/**
 * A session that is open now.
 *
 * @param address the network it came from, shortened
 * @param browser empty when it is not known
 */
public record LiveSession(String id, long accountId, Instant since, Instant seen, String address, String browser) {}
