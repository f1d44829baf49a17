package vn.haidang.material.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.material.ForcedPublication;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.DiskFull;
import vn.haidang.shared.Home;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Archives that people bring in through the workspace: received and looked through, started by whoever sent them, done by
 * a job that can be killed and goes on where it was, with a line for each document.
 */
@Service
public class Imports {

    public static final int REASON_MAX = ForcedPublication.Order.REASON_MAX;

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final String INCOMING = "incoming-";
    private static final int NAME_MAX = 160;
    private static final int BUFFER = 64 * 1024;

    /** Nobody comes back to an upload that was left this long. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private static final Set<ImportState> OVER = EnumSet.of(ImportState.DONE, ImportState.DISCARDED);

    private final ImportRuns runs;
    private final ImportLineRows lines;
    private final MaterialImport materials;
    private final ForcedPublication publication;
    private final Accounts accounts;
    private final Authority authority;
    private final Organizations organizations;
    private final SchedulerClient jobs;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Path folder;
    private final DataSize maxSize;

    Imports(
            ImportRuns runs,
            ImportLineRows lines,
            MaterialImport materials,
            ForcedPublication publication,
            Accounts accounts,
            Authority authority,
            Organizations organizations,
            SchedulerClient jobs,
            EntityManager entityManager,
            PlatformTransactionManager transactions,
            Clock clock,
            Home home,
            @Value("${haidang.import.max-size:500MB}") DataSize maxSize) {
        this.runs = runs;
        this.lines = lines;
        this.materials = materials;
        this.publication = publication;
        this.accounts = accounts;
        this.authority = authority;
        this.organizations = organizations;
        this.jobs = jobs;
        this.entityManager = entityManager;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.folder = home.imports();
        this.maxSize = maxSize;
        removeWhatDiedOnItsWay();
    }

    /** The largest archive that is taken; forms tell people before they send. */
    public DataSize maxSize() {
        return maxSize;
    }

    public boolean mayImport(Actor actor) {
        return authority.allows(
                actor, Permission.MATERIAL_IMPORT, organizations.city().id());
    }

    /**
     * Takes an archive in and looks through it; nothing of it becomes a material yet.
     *
     * @return its id
     * @throws Refused when it is none that should be unpacked; then nothing of it is kept
     */
    public long receive(String fileName, InputStream content, Actor actor) {
        require(actor);
        var file = folder.resolve(INCOMING + UUID.randomUUID() + ".zip");
        var unpacked = folder.resolve(INCOMING + UUID.randomUUID());
        try {
            Files.createDirectories(unpacked);
            copy(content, file);
            var archive = ContentArchive.unpack(file, unpacked);
            return transaction.execute(_ -> {
                var run = runs.save(new ImportRun(actor.accountId(), named(fileName), archive, clock.instant()));
                move(unpacked, folderOf(run.id()));
                return run.id();
            });
        } catch (IOException | UncheckedIOException e) {
            if (DiskFull.isBehind(e)) {
                throw Refused.because("import.archive.space");
            }
            throw e instanceof UncheckedIOException unchecked ? unchecked : new UncheckedIOException((IOException) e);
        } finally {
            remove(file);
            remove(unpacked);
        }
    }

    /**
     * Lets the import begin.
     *
     * @param publish puts documents before the public at once, each flagged until a second person confirms it
     * @param reason required for that
     */
    public void start(long id, boolean publish, String reason, Actor actor) {
        require(actor);
        var why = VietnameseText.line(reason);
        if (publish && why.isEmpty()) {
            throw Refused.because("import.refused.reason.missing");
        }
        if (why.length() > REASON_MAX) {
            throw Refused.because("import.refused.reason.long", REASON_MAX);
        }
        transaction.executeWithoutResult(_ -> {
            own(id, actor).start(publish, why);
            jobs.scheduleIfNotExists(
                    ImportJobs.IMPORT.instance(String.valueOf(id)).scheduledTo(clock.instant()));
        });
    }

    /** Forgets an upload that was not started, or stopped: what was brought in stays. */
    public void discard(long id, Actor actor) {
        require(actor);
        transaction.executeWithoutResult(_ -> own(id, actor).discarded(clock.instant()));
        remove(folderOf(id));
    }

    public Page<ImportSummary> find(Pageable page, Actor actor) {
        if (!mayImport(actor)) {
            return Page.empty(page);
        }
        var found = runs.findAll(page);
        var names = accounts.names(found.stream().map(ImportRun::startedBy).collect(Collectors.toSet()));
        return found.map(run -> run.summary(names.getOrDefault(run.startedBy(), "")));
    }

    /** @throws NoSuchElementException when there is none that this person may see */
    public ImportSummary get(long id, Actor actor) {
        var run = runs.findById(id)
                .filter(_ -> mayImport(actor))
                .orElseThrow(() -> new NoSuchElementException("no import " + id));
        return run.summary(accounts.names(Set.of(run.startedBy())).getOrDefault(run.startedBy(), ""));
    }

    public boolean isOwn(long id, Actor actor) {
        return runs.findById(id)
                .filter(run -> run.startedBy() == actor.accountId())
                .isPresent();
    }

    /** @param outcomes none for all of them */
    public Page<ImportLine> lines(long id, Set<ImportOutcome> outcomes, Pageable page, Actor actor) {
        if (!mayImport(actor)) {
            return Page.empty(page);
        }
        var wanted = outcomes.isEmpty() ? EnumSet.allOf(ImportOutcome.class) : outcomes;
        return lines.lines(id, wanted, page).map(ImportLineRow::line);
    }

    /** By the job; may be interrupted anywhere and called again. */
    void work(long id) {
        var run = transaction.execute(_ -> {
            var found = runs.lock(id).filter(waiting -> waiting.state().isUnderWay());
            found.ifPresent(ImportRun::running);
            return found.orElse(null);
        });
        if (run == null) {
            return;
        }
        var order = new ImportOrder(run.isPublishing(), run.reason() == null ? "" : run.reason(), run.startedBy());
        try {
            materials.run(folderOf(id), order, new Ledger(id, lines.files(id)), _ -> {});
            transaction.executeWithoutResult(_ -> runs.lock(id).orElseThrow().done(clock.instant()));
            remove(folderOf(id));
        } catch (RuntimeException e) {
            if (DiskFull.isBehind(e)) {
                transaction.executeWithoutResult(
                        _ -> runs.lock(id).orElseThrow().waits("import.trouble.disk"));
                throw e; // the job tries again
            }
            log.error("Import {} stopped", id, e);
            transaction.executeWithoutResult(
                    _ -> runs.lock(id).orElseThrow().stopped("import.trouble.unexpected", clock.instant()));
        }
    }

    /** What nobody came back to, and what a process that died left behind. */
    void tidy() {
        var now = clock.instant();
        transaction.executeWithoutResult(
                _ -> runs.findByStateAndReceivedAtBefore(ImportState.RECEIVED, now.minus(FORGOTTEN))
                        .forEach(run -> run.discarded(now)));
        var kept = runs.idsNot(OVER).stream().map(String::valueOf).collect(Collectors.toSet());
        inside().stream()
                .filter(path -> !String.valueOf(path.getFileName()).startsWith(INCOMING))
                .filter(path -> !kept.contains(String.valueOf(path.getFileName())))
                .forEach(Imports::remove);
    }

    private ImportRun own(long id, Actor actor) {
        var run = runs.lock(id).orElseThrow(() -> new NoSuchElementException("no import " + id));
        if (run.startedBy() != actor.accountId()) {
            throw Refused.because("import.refused.other");
        }
        return run;
    }

    private void require(Actor actor) {
        if (!mayImport(actor)) {
            throw Refused.because("import.refused.permission");
        }
    }

    private void copy(InputStream content, Path file) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxSize.toBytes()) {
                    throw Refused.because("import.archive.big", maxSize.toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(String fileName) {
        var line = VietnameseText.line(fileName);
        return line.length() <= NAME_MAX ? line : line.substring(0, NAME_MAX);
    }

    private Path folderOf(long id) {
        return folder.resolve(String.valueOf(id));
    }

    private void removeWhatDiedOnItsWay() {
        inside().stream()
                .filter(path -> String.valueOf(path.getFileName()).startsWith(INCOMING))
                .forEach(Imports::remove);
    }

    private List<Path> inside() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            log.warn("Cannot remove {}", path.getFileName(), e);
        }
    }

    /** Lines and counts of one run; only its job writes them. */
    private final class Ledger implements ImportLedger {

        private final long id;
        private final Set<String> known;

        Ledger(long id, Set<String> known) {
            this.id = id;
            this.known = known;
        }

        @Override
        public boolean knows(String file) {
            return known.contains(file);
        }

        @Override
        public void write(List<Entry> entries) {
            if (entries.isEmpty()) {
                return;
            }
            var run = runs.lock(id).orElseThrow();
            var place = run.lines();
            var ids = publication.ids(entries.stream()
                    .map(Entry::publicId)
                    .filter(publicId -> !publicId.isEmpty())
                    .toList());
            for (var entry : entries) {
                place++;
                entityManager.persist(
                        new ImportLineRow(new ImportLineRow.Key(id, place), entry, ids.get(entry.publicId())));
            }
            run.count(entries);
        }
    }
}
