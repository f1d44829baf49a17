package vn.haidang.organization;

/** There is none with this id in the reader's scope. */
public class NoSuchOrganization extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchOrganization(long id) {
        super("no organization " + id);
    }
}
