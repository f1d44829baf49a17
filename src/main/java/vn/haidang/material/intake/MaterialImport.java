package vn.haidang.material.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.file.FileIntake;
import vn.haidang.file.FileName;
import vn.haidang.file.Origin;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.ForcedPublication;
import vn.haidang.register.Register;
import vn.haidang.search.SearchIndex;
import vn.haidang.shared.DiskFull;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Taxonomy;

/**
 * Imports a folder of documents. Can be killed and run again: a document is brought in whole or not at all, and one that
 * was brought in before is left alone.
 */
@Service
public class MaterialImport {

    private static final Logger log = LoggerFactory.getLogger(MaterialImport.class);

    /** Documents a transaction: a commit costs a flush to disk. */
    static final int BATCH = 50;

    private final ForcedPublication publication;
    private final FileIntake intake;
    private final SearchIndex index;
    private final Taxonomy taxonomy;
    private final Register register;
    private final Messages messages;
    private final TransactionTemplate transaction;

    MaterialImport(
            ForcedPublication publication,
            FileIntake intake,
            SearchIndex index,
            Taxonomy taxonomy,
            Register register,
            Messages messages,
            PlatformTransactionManager transactions) {
        this.publication = publication;
        this.intake = intake;
        this.index = index;
        this.taxonomy = taxonomy;
        this.register = register;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param progress hears how many documents are done
     * @throws UncheckedIOException when the folder cannot be read
     */
    public ImportReport run(Path folder, ImportOrder order, IntConsumer progress) {
        return run(folder, order, ImportLedger.NONE, progress);
    }

    ImportReport run(Path folder, ImportOrder order, ImportLedger ledger, IntConsumer progress) {
        var run = new Run(folder, order, ledger);
        var done = 0;
        for (var path : documents(folder)) {
            run.prepare(path);
            done++;
            if (run.isFull()) {
                run.bring();
                progress.accept(done);
            }
        }
        run.bring();
        progress.accept(done);
        return run.report();
    }

    /** All documents below the folder, in a fixed order. */
    static List<Path> documents(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && isNoFolderOfDocuments(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isDocument(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    private static boolean isDocument(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".md") && !name.equals("README.md");
    }

    /** What a material's files are made from lies beside it and is no document. */
    private static boolean isNoFolderOfDocuments(Path name) {
        var last = String.valueOf(name.getFileName());
        return last.equals("source") || last.startsWith(".");
    }

    private record Ready(String file, ContentDocument document, List<AttachedFile> files, String hash) {

        ImportLedger.Entry became(ImportOutcome outcome) {
            return new ImportLedger.Entry(file, outcome, document.draft().title(), document.id(), "");
        }
    }

    /** One pass over a folder: what it counted and what failed. */
    private final class Run {

        private final Path folder;
        private final ImportOrder order;
        private final ImportLedger ledger;
        private final List<Ready> batch = new ArrayList<>();
        /** What needs no transaction of its own: written with the next one. */
        private final List<ImportLedger.Entry> decided = new ArrayList<>();

        private int imported;
        private int updated;
        private int unchanged;
        private final List<ImportReport.Failure> failures = new ArrayList<>();

        Run(Path folder, ImportOrder order, ImportLedger ledger) {
            this.folder = folder;
            this.order = order;
            this.ledger = ledger;
        }

        /** Reads a document and takes its files in; what is known already stops here. */
        void prepare(Path path) {
            var file = folder.relativize(path).toString();
            if (ledger.knows(file)) {
                return;
            }
            attempt(file, () -> {
                var document = ContentDocument.of(ContentFile.read(path), taxonomy, register);
                var hash = hash(document);
                var ready = new Ready(file, document, List.of(), hash);
                if (publication.isKnown(document.id(), hash)) {
                    unchanged++;
                    decided.add(ready.became(ImportOutcome.UNCHANGED));
                } else {
                    batch.add(new Ready(file, document, takeIn(document.files()), hash));
                }
            });
        }

        boolean isFull() {
            return batch.size() >= BATCH || decided.size() >= BATCH * 10;
        }

        /** One transaction for all; when that fails, one each, so that a broken document takes no other with it. */
        void bring() {
            if (batch.isEmpty() && decided.isEmpty()) {
                return;
            }
            index.awaitRoomForBulk();
            try {
                count(transaction.execute(_ -> {
                    var brought = bringAll(batch);
                    ledger.write(
                            Stream.concat(decided.stream(), brought.stream()).toList());
                    return brought;
                }));
                decided.clear();
            } catch (RuntimeException e) {
                log.debug("A batch failed, its documents go one by one", e);
                for (var ready : batch) {
                    attempt(
                            ready.file(),
                            () -> count(transaction.execute(_ -> {
                                var brought = bringAll(List.of(ready));
                                ledger.write(brought);
                                return brought;
                            })));
                }
                transaction.executeWithoutResult(_ -> ledger.write(List.copyOf(decided)));
                decided.clear();
            }
            batch.clear();
        }

        private List<ImportLedger.Entry> bringAll(List<Ready> some) {
            return some.stream().map(ready -> ready.became(bring(ready))).toList();
        }

        private ImportOutcome bring(Ready ready) {
            var document = ready.document();
            return switch (publication.bring(
                    document.id(),
                    document.with(ready.files()),
                    ready.hash(),
                    new ForcedPublication.Order(order.publish() && document.published(), order.reason(), order.by()))) {
                case IMPORTED -> ImportOutcome.IMPORTED;
                case UPDATED -> ImportOutcome.UPDATED;
                case UNCHANGED -> ImportOutcome.UNCHANGED;
            };
        }

        private void count(List<ImportLedger.Entry> brought) {
            for (var entry : brought) {
                switch (entry.outcome()) {
                    case IMPORTED -> imported++;
                    case UPDATED -> updated++;
                    case UNCHANGED -> unchanged++;
                    case FAILED -> throw new IllegalStateException("a failure has no outcome: " + entry.file());
                }
            }
        }

        private void attempt(String file, Step step) {
            try {
                step.run();
            } catch (Refused e) {
                fail(
                        file,
                        e.reasons().stream()
                                .map(reason -> messages.text(Messages.VIETNAMESE, reason))
                                .collect(Collectors.joining(" ")));
            } catch (IOException | RuntimeException e) {
                if (DiskFull.isBehind(e)) {
                    // Not the document's fault: everything after it would fail as well.
                    throw new DiskFull(e);
                }
                log.debug("Import of {} failed", file, e);
                fail(file, String.valueOf(e.getMessage()));
            }
        }

        private void fail(String file, String reason) {
            failures.add(new ImportReport.Failure(file, reason));
            decided.add(new ImportLedger.Entry(file, ImportOutcome.FAILED, "", "", reason));
        }

        ImportReport report() {
            return new ImportReport(imported, updated, unchanged, List.copyOf(failures));
        }
    }

    private List<AttachedFile> takeIn(List<ContentDocument.NamedFile> files) throws IOException {
        var taken = new ArrayList<AttachedFile>();
        for (var file : files) {
            var name = FileName.of(String.valueOf(file.path().getFileName())).value();
            try (var content = Files.newInputStream(file.path())) {
                var info = intake.receive(name, content, Origin.IMPORT);
                var title = file.title().isEmpty() ? name : file.title();
                taken.add(new AttachedFile(name, title, info.hash(), info.mediaType(), info.size()));
            }
        }
        return taken;
    }

    /** Of the document and of every file of it, so that a changed PDF beside an unchanged text is seen. */
    private static String hash(ContentDocument document) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(document.path()));
            for (var file : document.files()) {
                digest.update(String.valueOf(file.path().getFileName()).getBytes(UTF_8));
                try (var content = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
