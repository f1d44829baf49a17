package vn.haidang.material;

/** There is none, or it is none of this person's business: the two look the same from outside. */
public class NoSuchMaterial extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchMaterial(String what) {
        super("no material " + what);
    }
}
