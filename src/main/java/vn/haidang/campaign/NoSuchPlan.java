package vn.haidang.campaign;

/** There is no such plan, or this person may not see it. */
public class NoSuchPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPlan(String what) {
        super("no plan " + what);
    }
}
