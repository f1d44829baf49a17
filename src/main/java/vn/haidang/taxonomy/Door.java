package vn.haidang.taxonomy;

/** The four entries of the home page, each for a group of audiences. */
public enum Door {
    SCHOOL("truong-hoc"),
    NEIGHBOURHOOD("khu-dan-cu"),
    PARENT("phu-huynh"),
    YOUTH("thanh-nien");

    private final String slug;

    Door(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
