package vn.haidang.search;

/**
 * What a comparison of rows and index found. Added, updated and removed are queued, not yet done.
 *
 * @param rows compared
 * @param added rows that had no document
 * @param updated rows whose document told of another version
 * @param removed documents that had no row
 */
public record Reconciled(long rows, long added, long updated, long removed) {

    static final Reconciled NOTHING = new Reconciled(0, 0, 0, 0);

    Reconciled plus(Reconciled other) {
        return new Reconciled(rows + other.rows, added + other.added, updated + other.updated, removed + other.removed);
    }

    public boolean changed() {
        return added + updated + removed > 0;
    }
}
