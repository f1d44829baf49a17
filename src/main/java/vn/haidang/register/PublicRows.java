package vn.haidang.register;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.file.FileRead;
import vn.haidang.file.StoredFiles;
import vn.haidang.search.page.FilePages;

/** Copies entries that the public may be told of to their public rows. Only this class writes those. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PublicRows {

    private final PublicDocuments rows;
    private final DocumentWords words;
    private final StoredFiles files;
    private final FilePages pages;
    private final EntityManager entityManager;
    private final Clock clock;

    PublicRows(
            PublicDocuments rows,
            DocumentWords words,
            StoredFiles files,
            FilePages pages,
            EntityManager entityManager,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.files = files;
        this.pages = pages;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void show(OfficialDocument document) {
        var now = clock.instant();
        var known = rows.findById(document.id());
        if (!document.isPublic()) {
            known.filter(PublicDocument::findable).ifPresent(row -> row.hide(now));
            return;
        }
        var draft = document.draft();
        var telling = new PublicDocument.Telling(
                words.kind(draft), words.title(draft), words.summary(draft), textOf(draft.file()));
        known.ifPresentOrElse(
                row -> row.show(draft, telling, now),
                () -> entityManager.persist(new PublicDocument(document, draft, telling, now)));
    }

    /** A file was read after its entry was published: its words become findable now. */
    @EventListener
    void onFileRead(FileRead event) {
        var holding = rows.lockHolding(event.hash().value());
        if (!holding.isEmpty()) {
            var text = files.texts(List.of(event.hash())).getOrDefault(event.hash(), "");
            holding.forEach(row -> row.fileWasRead(text));
        }
    }

    private String textOf(@Nullable DocumentFile file) {
        if (file == null) {
            return "";
        }
        files.hold(List.of(file.hash()));
        pages.want(List.of(file.hash()));
        return files.texts(List.of(file.hash())).getOrDefault(file.hash(), "");
    }
}
