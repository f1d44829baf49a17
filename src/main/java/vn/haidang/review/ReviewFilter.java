package vn.haidang.review;

/**
 * Which of the waiting submissions a list shows.
 *
 * @param subject what kind of thing: {@code material}
 * @param text words of the title, with or without marks
 * @param marked only what this person has marked as checked
 */
public record ReviewFilter(String subject, String text, boolean marked) {

    public static ReviewFilter of(String subject) {
        return new ReviewFilter(subject, "", false);
    }
}
