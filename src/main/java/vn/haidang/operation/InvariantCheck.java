package vn.haidang.operation;

import java.io.PrintWriter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Invariant;

/** Looks at every {@link Invariant} of every module and says in lines what it found. */
@Component
class InvariantCheck {

    /** Lines a claim; more of the same say nothing new. */
    private static final int LINES_MAX = 50;

    private static final String CLEAN = "everything is as it should be";

    private final List<Invariant> invariants;

    InvariantCheck(ObjectProvider<Invariant> invariants) {
        this.invariants = invariants.orderedStream().toList();
    }

    /** @return how many things are not as they should be */
    long run(PrintWriter out) {
        var all = 0L;
        for (var invariant : invariants) {
            var found = new Found(out);
            var compared = invariant.check(found::tell);
            found.rest();
            out.println("%s: %s (%d compared%s)"
                    .formatted(
                            found.count == 0 ? "ok" : "BROKEN",
                            invariant.claim(),
                            compared,
                            found.count == 0 ? "" : ", " + found.count + " differ"));
            out.flush();
            all += found.count;
        }
        out.println(all == 0 ? CLEAN : all + " things are not as they should be");
        out.flush();
        return all;
    }

    /** Whether this is the last line of a check that found nothing. */
    static boolean isClean(String lastLine) {
        return lastLine.equals(CLEAN);
    }

    private static final class Found {

        private final PrintWriter out;
        private long count;

        Found(PrintWriter out) {
            this.out = out;
        }

        void tell(String line) {
            count++;
            if (count <= LINES_MAX) {
                out.println("  " + line);
            }
        }

        void rest() {
            if (count > LINES_MAX) {
                out.println("  … and " + (count - LINES_MAX) + " more");
            }
        }
    }
}
