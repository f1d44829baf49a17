package vn.haidang.coverage.ui;

import java.util.Arrays;

/** What the page shows of coverage. */
enum Tab {
    TABLE("bang"),
    MAP("ban-do"),
    EMPTY("o-trong"),
    DOUBLE("trung-lich"),
    NEIGHBOURHOODS("khu-dan-cu");

    private final String slug;

    Tab(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String messageKey() {
        return "coverage.tab." + this;
    }

    static Tab ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(tab -> tab.slug.equals(slug))
                .findFirst()
                .orElse(TABLE);
    }
}
