package vn.haidang.search.page;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileReading;
import vn.haidang.search.SearchIndex;

/** Cuts the files of what is public into pages, some time after it was published. */
@Service
public class FilePages {

    private static final Logger log = LoggerFactory.getLogger(FilePages.class);

    private static final int FILES_AT_A_TIME = 100;

    /** Pages written in one transaction; the index takes them in before the next. */
    private static final int PAGES_AT_A_TIME = 50;

    private final PagedFileRows rows;
    private final FileReading files;
    private final SearchIndex index;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FilePages(
            PagedFileRows rows,
            FileReading files,
            SearchIndex index,
            EntityManager entityManager,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.index = index;
        this.entityManager = entityManager;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Something public names these files: their pages will be found. For who {@linkplain vn.haidang.file.StoredFiles#hold
     * holds} the files until its transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void want(Collection<FileHash> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        var known = rows.known(hashes.stream().map(FileHash::value).toList());
        hashes.stream()
                .distinct()
                .filter(hash -> !known.contains(hash.value()))
                .forEach(hash -> entityManager.persist(new PagedFile(hash)));
    }

    /**
     * Cuts the files that wait, gives way to what is published meanwhile, and can be killed at any point and run again.
     *
     * @return how many files were cut
     */
    public int cutWaiting() {
        var cut = 0;
        for (var hash : rows.waiting(Limit.of(FILES_AT_A_TIME))) {
            cut += tryToCut(new FileHash(hash)) ? 1 : 0;
        }
        return cut;
    }

    private boolean tryToCut(FileHash hash) {
        try {
            cut(hash);
            return true;
        } catch (RuntimeException e) {
            log.warn("The pages of file {} could not be cut; they are tried again", hash, e);
            transaction.executeWithoutResult(
                    _ -> rows.findById(hash.value()).orElseThrow().failed(clock.instant()));
            return false;
        }
    }

    private void cut(FileHash hash) {
        var pages = files.textWithPages(hash).map(Pages::of).orElse(List.of());
        for (var from = rows.pagesOf(hash.value()); from < pages.size(); from += PAGES_AT_A_TIME) {
            var first = from;
            var some = pages.subList(first, Math.min(first + PAGES_AT_A_TIME, pages.size()));
            transaction.executeWithoutResult(_ -> write(hash, first + 1, some));
            index.awaitRoomForBulk();
        }
        transaction.executeWithoutResult(
                _ -> rows.findById(hash.value()).orElseThrow().cutInto(pages.size()));
    }

    private void write(FileHash hash, int number, List<String> pages) {
        for (var page : pages) {
            entityManager.persist(new FilePage(hash, number, page));
            number++;
        }
    }
}
