package vn.haidang.search;

/**
 * A row that the index holds a document of, which says of itself in {@value #STATE} which version of the row it was made
 * of: so that a document that is missing, stale or left over is noticed and mended.
 */
public interface IndexedRow {

    String STATE = "state";

    /** Raise it when analysis or fields change: every document is then stale and is written again at the next start. */
    int FORMAT = 2;

    /** Grows with every change of the row. */
    long version();

    /** What the document of a row in this version says of itself. */
    static String state(long version) {
        return FORMAT + "." + version;
    }
}
