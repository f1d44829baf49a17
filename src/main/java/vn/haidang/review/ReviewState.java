package vn.haidang.review;

public enum ReviewState {
    OPEN,
    APPROVED,
    RETURNED,
    TAKEN_BACK
}
