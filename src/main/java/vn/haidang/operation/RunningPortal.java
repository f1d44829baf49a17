package vn.haidang.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Home;

/** The address and the secret under which commands on this machine reach the portal; gone when it stops. */
@Component
class RunningPortal implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunningPortal.class);

    private final Home home;
    private volatile @Nullable CommandAccess access;

    RunningPortal(Home home) {
        this.home = home;
    }

    void open(int port) throws IOException {
        var fresh = CommandAccess.fresh(port);
        fresh.write(home.commandAccess());
        access = fresh;
    }

    Optional<CommandAccess> commandAccess() {
        return Optional.ofNullable(access);
    }

    @Override
    public void destroy() {
        if (access == null) {
            return;
        }
        try {
            Files.deleteIfExists(home.commandAccess());
        } catch (IOException e) {
            log.warn("Cannot remove {}", home.commandAccess(), e);
        }
    }
}
