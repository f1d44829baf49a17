package vn.haidang.shared.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a {@link Sheet} in one step: inserts first, then edits, then deletes. Whoever gets it stores it and answers. Cells
 * and rows that cannot be stored are refused one by one, then the rest is acknowledged; without an answer the browser sends the batch
 * again. A row that was merged with somebody else's change is given by {@link Sheet#update} before the answer.
 */
public final class SheetBatch {

    /** Takes an answer to the browser. */
    @FunctionalInterface
    interface Answers {
        void give(String batchId, String method, @Nullable Object... arguments);
    }

    private final Answers answers;
    private final String id;
    private final List<SheetInsert> inserts;
    private final List<SheetEdit> edits;
    private final List<SheetDelete> deletes;

    SheetBatch(
            Answers answers, String id, List<SheetInsert> inserts, List<SheetEdit> edits, List<SheetDelete> deletes) {
        this.answers = answers;
        this.id = id;
        this.inserts = List.copyOf(inserts);
        this.edits = List.copyOf(edits);
        this.deletes = List.copyOf(deletes);
    }

    /**
     * The idempotency key: a UUID, the same whenever the batch is sent again, after a reload too. Store it with the change, unique,
     * and answer a second time without doing it twice.
     */
    public String id() {
        return id;
    }

    public List<SheetInsert> inserts() {
        return inserts;
    }

    public List<SheetEdit> edits() {
        return edits;
    }

    public List<SheetDelete> deletes() {
        return deletes;
    }

    /**
     * What was not refused is stored.
     *
     * @param versions the new version of each row that was edited or made, by id
     * @param ids of the rows made, by {@link SheetInsert#tempId}
     */
    public void acknowledge(Map<String, Long> versions, Map<String, String> ids) {
        answers.give(id, "acknowledge", SheetJson.versions(versions), SheetJson.texts(ids));
    }

    /** Nothing of it is stored; what was typed stays on the screen, marked. */
    public void reject(String message) {
        answers.give(id, "reject", null, null, message);
    }

    /** Nothing of this row is stored: its insertion, its edits, its deletion. */
    public void reject(String rowId, String message) {
        answers.give(id, "reject", rowId, null, message);
    }

    /** This cell is not stored. */
    public void reject(String rowId, String key, String message) {
        answers.give(id, "reject", rowId, key, message);
    }

    /**
     * Somebody else changed the cell first: the person sees both and chooses.
     *
     * @param version of the row that holds theirs
     */
    public void conflict(String rowId, String key, String theirs, @Nullable String whose, long version) {
        answers.give(id, "conflict", rowId, key, theirs, whose, (double) version);
    }
}
