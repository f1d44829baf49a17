package vn.haidang.shared;

import java.util.regex.Pattern;

/**
 * The last part of a public address: lower-case letters without marks, digits and single hyphens.
 *
 * @param value at most {@value #MAX} characters
 */
public record Slug(String value) {

    public static final int MAX = 120;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Makes a slug of a title; {@code fallback} serves when no letter or digit is left (a title in another script). */
    public static Slug of(String title, String fallback) {
        var slug = trim(OTHERS.matcher(VietnameseText.folded(title)).replaceAll("-"));
        if (slug.length() > MAX) {
            // Cut at a word, so that the address does not end in half a syllable.
            var cut = slug.lastIndexOf('-', MAX);
            slug = trim(slug.substring(0, cut > MAX / 2 ? cut : MAX));
        }
        return new Slug(slug.isEmpty() ? fallback : slug);
    }

    /** The same slug made different by a suffix, for a second thing of the same title. */
    public Slug with(String suffix) {
        var room = MAX - suffix.length() - 1;
        var head = value.length() <= room ? value : trim(value.substring(0, room));
        return new Slug(head + "-" + suffix);
    }

    private static String trim(String slug) {
        var from = slug.startsWith("-") ? 1 : 0;
        var to = slug.length() > from && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(from, Math.max(from, to));
    }

    @Override
    public String toString() {
        return value;
    }
}
