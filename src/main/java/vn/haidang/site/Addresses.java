package vn.haidang.site;

import vn.haidang.shared.Slug;

/** Addresses of what belongs to a material. */
final class Addresses {

    static final String FILES = "/tep/";
    static final String PREVIEWS = "/xem-truoc/";

    private Addresses() {}

    /** What cannot be a slug is not even looked up. */
    static String known(String slug) {
        try {
            return new Slug(slug).value();
        } catch (IllegalArgumentException _) {
            throw new NoSuchPage();
        }
    }
}
