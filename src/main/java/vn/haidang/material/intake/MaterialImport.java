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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.file.FileIntake;
import vn.haidang.file.FileName;
import vn.haidang.file.FileReading;
import vn.haidang.file.Origin;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.ForcedPublication;
import vn.haidang.material.ForcedPublication.Outcome;
import vn.haidang.register.Register;
import vn.haidang.search.SearchIndex;
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
    private static final int BATCH = 50;

    /**
     * Index changes that an import lets wait. The outbox is first in, first out: this many is what a publication of the
     * running portal can find before it, well under a second's work.
     */
    private static final int WAITING_MAX = 100;

    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(10);

    private final ForcedPublication publication;
    private final FileIntake intake;
    private final FileReading reading;
    private final SearchIndex index;
    private final Taxonomy taxonomy;
    private final Register register;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final boolean demo;

    MaterialImport(
            ForcedPublication publication,
            FileIntake intake,
            FileReading reading,
            SearchIndex index,
            Taxonomy taxonomy,
            Register register,
            Messages messages,
            PlatformTransactionManager transactions,
            @Value("${haidang.mode}") String mode) {
        this.publication = publication;
        this.intake = intake;
        this.reading = reading;
        this.index = index;
        this.taxonomy = taxonomy;
        this.register = register;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.demo = mode.equals("demo");
    }

    /**
     * @param progress hears how many documents are done
     * @throws UncheckedIOException when the folder cannot be read
     */
    public ImportReport run(Path folder, IntConsumer progress) {
        var run = new Run(folder);
        var batch = new ArrayList<Ready>();
        var done = 0;
        for (var path : documents(folder)) {
            run.prepare(path, batch);
            done++;
            if (batch.size() >= BATCH) {
                run.bring(batch);
                progress.accept(done);
            }
        }
        run.bring(batch);
        progress.accept(done);
        return run.report();
    }

    /** All documents below the folder, in a fixed order. */
    private static List<Path> documents(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    // What a material's files are made from lies beside it and is no document.
                    var name = String.valueOf(directory.getFileName());
                    return name.equals("source") || (name.startsWith(".") && !directory.equals(folder))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    var name = String.valueOf(file.getFileName());
                    if (name.endsWith(".md") && !name.equals("README.md")) {
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

    private record Ready(ContentDocument document, List<AttachedFile> files, String hash) {}

    /** One pass over a folder: what it counted and what failed. */
    private final class Run {

        private final Path folder;
        private int imported;
        private int updated;
        private int unchanged;
        private final List<ImportReport.Failure> failures = new ArrayList<>();

        Run(Path folder) {
            this.folder = folder;
        }

        /** Reads a document and takes its files in; what is known already stops here. */
        void prepare(Path path, List<Ready> batch) {
            attempt(path, () -> {
                var document = ContentDocument.of(ContentFile.read(path), taxonomy, register);
                var hash = hash(document);
                if (publication.isKnown(document.id(), hash)) {
                    unchanged++;
                } else {
                    batch.add(new Ready(document, takeIn(document.files()), hash));
                }
            });
        }

        /** One transaction for all; when that fails, one each, so that a broken document takes no other with it. */
        void bring(List<Ready> batch) {
            if (batch.isEmpty()) {
                return;
            }
            try {
                count(transaction.execute(_ -> batch.stream().map(this::bring).toList()));
            } catch (RuntimeException e) {
                log.debug("A batch failed, its documents go one by one", e);
                for (var ready : batch) {
                    attempt(ready.document().path(), () -> count(transaction.execute(_ -> List.of(bring(ready)))));
                }
            }
            batch.clear();
            index.awaitAtMost(WAITING_MAX, INDEX_PATIENCE);
        }

        private Outcome bring(Ready ready) {
            var document = ready.document();
            return publication.bring(
                    document.id(), document.with(ready.files()), ready.hash(), demo && document.published());
        }

        private void count(List<Outcome> outcomes) {
            for (var outcome : outcomes) {
                switch (outcome) {
                    case IMPORTED -> imported++;
                    case UPDATED -> updated++;
                    case UNCHANGED -> unchanged++;
                }
            }
        }

        private void attempt(Path path, Step step) {
            try {
                step.run();
            } catch (Refused e) {
                fail(
                        path,
                        e.reasons().stream()
                                .map(reason -> messages.text(Messages.VIETNAMESE, reason))
                                .collect(Collectors.joining(" ")));
            } catch (IOException | RuntimeException e) {
                log.debug("Import of {} failed", path, e);
                fail(path, String.valueOf(e.getMessage()));
            }
        }

        private void fail(Path path, String reason) {
            failures.add(new ImportReport.Failure(folder.relativize(path).toString(), reason));
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
                reading.read(info.hash());
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
