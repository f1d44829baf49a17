package vn.haidang.notification;

public enum MailState {
    WAITING,
    SENT,
    /** Tried until it was of no use any more. */
    GIVEN_UP
}
