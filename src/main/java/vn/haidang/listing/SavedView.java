package vn.haidang.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq")
    private @Nullable Long id;

    private long accountId;
    private String list;
    private String name;
    private String query;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(long accountId, String list, String name, String query) {
        this.accountId = accountId;
        this.list = list;
        this.name = name;
        this.query = query;
    }

    void keep(String query) {
        this.query = query;
    }

    SavedViewRef ref() {
        return new SavedViewRef(Objects.requireNonNull(id), name, query);
    }
}
