package vn.haidang.material.intake;

import java.util.List;

/** Keeps what became of each document, in the transaction that brought it in: a run that was killed goes on where it was. */
interface ImportLedger {

    ImportLedger NONE = new ImportLedger() {
        @Override
        public boolean knows(String file) {
            return false;
        }

        @Override
        public void write(List<Entry> entries) {
            // The report at the end is all that is asked for.
        }
    };

    /** Whether this was dealt with before the run was interrupted. */
    boolean knows(String file);

    /** Called within the transaction of the documents. */
    void write(List<Entry> entries);

    /**
     * @param file relative to the folder
     * @param title empty when the document could not be read
     * @param publicId of the material; empty when there is none
     * @param reason empty unless it failed
     */
    record Entry(String file, ImportOutcome outcome, String title, String publicId, String reason) {}
}
