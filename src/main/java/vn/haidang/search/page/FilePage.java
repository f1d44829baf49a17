package vn.haidang.search.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileHash;
import vn.haidang.search.IndexedRow;

/** A page of a file, or a piece of one that knows no pages. Never changes: other content is another file. */
@Entity
@Indexed(index = "page")
@TypeBinding(binder = @TypeBinderRef(type = FilePageFields.class))
class FilePage implements IndexedRow {

    static final int TEXT_MAX = 20_000;

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @Column(updatable = false)
    private String hash;

    /** From 1. */
    @Column(updatable = false)
    private int number;

    @Column(length = TEXT_MAX, updatable = false)
    private String text;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FilePage() {}

    FilePage(FileHash hash, int number, String text) {
        this.hash = hash.value();
        this.number = number;
        this.text = text;
    }

    String hash() {
        return hash;
    }

    String text() {
        return text;
    }

    @Override
    public long version() {
        return version;
    }
}
