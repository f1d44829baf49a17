package vn.haidang.material.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written once, in the transaction of the document that it tells of. */
@Entity
@Immutable
@Table(name = "import_line")
class ImportLineRow {

    static final int FILE_MAX = 500;
    static final int REASON_MAX = 4000;

    @Embeddable
    record Key(long runId, int place) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(length = FILE_MAX)
    private String file;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private String title;
    private @Nullable Long materialId;

    @Column(length = REASON_MAX)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ImportLineRow() {}

    ImportLineRow(Key key, ImportLedger.Entry entry, @Nullable Long materialId) {
        this.key = key;
        this.file = cut(entry.file(), FILE_MAX);
        this.outcome = entry.outcome();
        this.title = entry.title();
        this.materialId = materialId;
        this.reason = cut(entry.reason(), REASON_MAX);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }

    ImportLine line() {
        return new ImportLine(key.place(), file, outcome, title, materialId, reason);
    }
}
