package vn.haidang.operation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import vn.haidang.register.Register;

/** Reference data and demo accounts, as {@link Portal} brings them in before it says that it is ready. */
public class PreparedPortal implements ApplicationRunner {

    private final Startup startup;
    private final Register register;

    PreparedPortal(Startup startup, Register register) {
        this.startup = startup;
        this.register = register;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        startup.prepare();
        register.load();
    }
}
