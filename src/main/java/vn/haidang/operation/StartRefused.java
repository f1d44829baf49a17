package vn.haidang.operation;

/** The portal cannot start, and one line says why and what to do. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String line) {
        super(line);
    }
}
