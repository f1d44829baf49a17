package vn.haidang.review;

/**
 * A submission that waits for the person who asks.
 *
 * @param marked whether that person has marked it as checked
 */
public record WaitingReview(Review review, boolean marked) {}
