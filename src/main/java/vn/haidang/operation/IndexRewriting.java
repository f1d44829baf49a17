package vn.haidang.operation;

import java.io.PrintWriter;
import org.springframework.stereotype.Component;
import vn.haidang.search.RewriteProgress;
import vn.haidang.search.SearchIndex;

/** Writes the whole index again while search goes on, and prints how far it is; the last line carries the result. */
@Component
class IndexRewriting {

    private static final String DONE = "written again: %d, removed: %d";
    private static final long TOLD_EVERY = 500;

    private final SearchIndex index;

    IndexRewriting(SearchIndex index) {
        this.index = index;
    }

    /** @return whether it was done */
    boolean run(PrintWriter out) {
        var told = new long[1];
        var result = index.rewrite(progress -> tell(out, told, progress));
        out.println(result.map(found -> DONE.formatted(found.added() + found.updated(), found.removed()))
                .orElse("The index is being written again already; health says how far it is."));
        out.flush();
        return result.isPresent();
    }

    private static void tell(PrintWriter out, long[] told, RewriteProgress progress) {
        if (progress.done() - told[0] >= TOLD_EVERY) {
            told[0] = progress.done();
            out.println("… " + progress + " documents");
            out.flush();
        }
    }

    /** Whether this is the last line of one that was done. */
    static boolean isDone(String lastLine) {
        return lastLine.startsWith("written again: ");
    }
}
