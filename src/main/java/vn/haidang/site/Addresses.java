package vn.haidang.site;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import vn.haidang.search.FilePlace;
import vn.haidang.shared.Slug;

/** Addresses of what belongs to a material. */
final class Addresses {

    private static final String FILES = "/tep/";
    static final String PREVIEWS = "/xem-truoc/";

    /** Opens a PDF there in every browser that shows them. */
    private static final String AT_PAGE = "#page=";

    private Addresses() {}

    /** Where a file of a thing is read. */
    static String file(String thing, String name) {
        return thing + FILES + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    /** Where a found page of a file is read, or else the file. */
    static String file(String thing, FilePlace place) {
        var file = file(thing, place.name());
        return place.page() == null ? file : file + AT_PAGE + place.page();
    }

    /** What cannot be a slug is not even looked up. */
    static String known(String slug) {
        try {
            return new Slug(slug).value();
        } catch (IllegalArgumentException _) {
            throw new NoSuchPage();
        }
    }
}
