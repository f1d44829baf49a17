package vn.haidang.register;

/** An entry was marked as lapsed by mistake and is in force after all. Sent inside the transaction that writes it down. */
public record DocumentRestored(long documentId) {}
