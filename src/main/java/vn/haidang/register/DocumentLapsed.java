package vn.haidang.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry, or a part of it, is no longer in force. Sent once, inside the transaction that writes it down: what a
 * listener writes commits with it.
 *
 * @param partly only some of its articles
 * @param since first day on which it is not in force
 */
public record DocumentLapsed(long documentId, boolean partly, LocalDate since, Instant at) {}
