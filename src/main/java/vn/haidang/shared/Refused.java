package vn.haidang.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The action was understood and refused; nothing was changed. Carries every reason, so that a person can mend them all at once. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Refused(List<Reason> reasons) {
        super(reasons.stream().map(Reason::key).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    public static Refused because(String key, Object... arguments) {
        return new Refused(List.of(Reason.of(key, arguments)));
    }

    /** Throws when there is a reason not to go on. */
    public static void unless(List<Reason> none) {
        if (!none.isEmpty()) {
            throw new Refused(none);
        }
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
