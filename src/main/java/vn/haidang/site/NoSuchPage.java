package vn.haidang.site;

/** The address leads nowhere. */
class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
