package vn.haidang.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a material is. The slug stands in front matter, in the API and in addresses of lists. */
public enum MaterialKind {
    ARTICLE,
    LEAFLET,
    POSTER,
    BOOKLET,
    LESSON_PLAN,
    SLIDES,
    VIDEO,
    AUDIO,
    LOUDSPEAKER_SCRIPT,
    QUIZ,
    /** A warning: it has an end date, after which it is no longer found. */
    WARNING,
    OFFICIAL_DOCUMENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of all there are. */
    public static Set<String> slugs() {
        return Arrays.stream(values()).map(MaterialKind::slug).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<MaterialKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The folder of the site under which it stands: articles are read, everything else is a document to take away. */
    public String folder() {
        return this == ARTICLE ? "/bai-viet/" : "/tai-lieu/";
    }

    /** Key of its name in the bundles. */
    public String messageKey() {
        return "material.kind." + name();
    }
}
