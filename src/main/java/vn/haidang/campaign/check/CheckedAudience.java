package vn.haidang.campaign.check;

/**
 * Whom a line is for.
 *
 * @param slug of the taxonomy of audiences
 */
public record CheckedAudience(String slug, String name) {

    static final String PRIMARY = "hoc-sinh-tieu-hoc";

    boolean pupils() {
        return slug.startsWith("hoc-sinh-");
    }

    /** Those for whom a single meeting does least, and their parents. */
    boolean youngOrParents() {
        return pupils()
                || slug.equals("sinh-vien")
                || slug.equals("thanh-nien-ngoai-truong")
                || slug.equals("phu-huynh");
    }

    /** The name in the middle of a sentence. */
    String inSentence() {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** People in recovery and their families. */
    boolean sensitive() {
        return slug.equals("nguoi-hoi-phuc-gia-dinh");
    }
}
