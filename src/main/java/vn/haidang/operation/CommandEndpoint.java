package vn.haidang.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.operation.backup.Backup;
import vn.haidang.operation.backup.BackupFailed;
import vn.haidang.shared.Home;

/**
 * What the commands of {@code bin/} ask of the running portal: from this machine only ({@link FromThisMachine}), with the
 * token of the home only. Everything is answered in lines; the last one carries the result.
 */
@Controller
@ConditionalOnWebApplication
class CommandEndpoint {

    private final FolderImport folderImport;
    private final InvariantCheck check;
    private final IndexRewriting rewriting;
    private final Home home;
    private final DataSource database;
    private final RunningPortal portal;
    private final ReentrantLock oneImport = new ReentrantLock();
    private final ReentrantLock oneBackup = new ReentrantLock();

    CommandEndpoint(
            FolderImport folderImport,
            InvariantCheck check,
            IndexRewriting rewriting,
            Home home,
            DataSource database,
            RunningPortal portal) {
        this.folderImport = folderImport;
        this.check = check;
        this.rewriting = rewriting;
        this.home = home;
        this.database = database;
        this.portal = portal;
    }

    @PostMapping(CommandAccess.IMPORT)
    void takeIn(
            @RequestHeader(CommandAccess.HEADER) String token,
            @RequestParam Path folder,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response)
            throws IOException {
        answer(token, response, oneImport, out -> {
            if (Files.isDirectory(folder)) {
                folderImport.run(folder, publish, reason, out);
            } else {
                out.println("No folder " + folder);
            }
        });
    }

    @PostMapping(CommandAccess.BACKUP)
    void backUp(
            @RequestHeader(CommandAccess.HEADER) String token, @RequestParam Path file, HttpServletResponse response)
            throws IOException {
        answer(token, response, oneBackup, out -> {
            try {
                out.println(Backup.of(home, database).to(file).line());
            } catch (BackupFailed e) {
                out.println(e.line());
            }
        });
    }

    @PostMapping(CommandAccess.CHECK)
    void check(@RequestHeader(CommandAccess.HEADER) String token, HttpServletResponse response) throws IOException {
        answer(token, response, null, out -> check.run(out));
    }

    @PostMapping(CommandAccess.REINDEX)
    void reindex(@RequestHeader(CommandAccess.HEADER) String token, HttpServletResponse response) throws IOException {
        answer(token, response, null, rewriting::run);
    }

    private void answer(String token, HttpServletResponse response, @Nullable ReentrantLock alone, Work work)
            throws IOException {
        if (portal.commandAccess().filter(access -> access.isProvedBy(token)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var out = response.getWriter();
        if (alone != null) {
            alone.lock();
        }
        try {
            work.run(out);
        } finally {
            if (alone != null) {
                alone.unlock();
            }
            out.flush();
        }
    }

    private interface Work {
        void run(PrintWriter out);
    }
}
