package vn.haidang.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.material.intake.MaterialImport;
import vn.haidang.search.SearchIndex;

/** Takes an import into the running portal: from this machine only, with the token of the home only. */
@Controller
@ConditionalOnWebApplication
class ImportEndpoint {

    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(30);

    private final MaterialImport materials;
    private final SearchIndex index;
    private final RunningPortal portal;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ImportEndpoint(MaterialImport materials, SearchIndex index, RunningPortal portal) {
        this.materials = materials;
        this.index = index;
        this.portal = portal;
    }

    @PostMapping(ImportAccess.PATH)
    void run(
            @RequestHeader(ImportAccess.HEADER) String token,
            @RequestParam Path folder,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var fromHere = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        if (!fromHere
                || !portal.importAccess()
                        .filter(access -> access.isProvedBy(token))
                        .isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!Files.isDirectory(folder)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "no folder");
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var out = response.getWriter();
        oneAtATime.lock();
        try {
            var report = materials.run(folder, done -> ImportProgress.done(out, done));
            index.awaitCaughtUp(INDEX_PATIENCE);
            ImportProgress.report(out, report);
        } finally {
            oneAtATime.unlock();
        }
    }
}
