package vn.haidang.register;

/** There is no such entry, or this person may not see the register. */
public class NoSuchDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchDocument(String what) {
        super("no document " + what);
    }
}
