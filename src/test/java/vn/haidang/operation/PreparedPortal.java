package vn.haidang.operation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reference data and demo accounts, as {@link Portal} brings them in before it says that it is ready. */
@Component
public class PreparedPortal implements ApplicationRunner {

    private final Startup startup;

    PreparedPortal(Startup startup) {
        this.startup = startup;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        startup.prepare();
    }
}
