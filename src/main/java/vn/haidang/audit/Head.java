package vn.haidang.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Whoever adds an entry holds this row, so that entries follow one another. */
@Entity
@Table(name = "audit_head")
class Head {

    static final int ID = 1;

    @Id
    private int id;

    private long lastEntry;
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected Head() {}

    void moveTo(Entry entry) {
        lastEntry = entry.getId();
        lastHash = entry.hash();
    }

    long lastEntry() {
        return lastEntry;
    }

    String lastHash() {
        return lastHash;
    }
}
