package vn.haidang.search.pin;

/** There is none, or not for this person. */
public class NoSuchPin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPin(String what) {
        super("no pin " + what);
    }
}
