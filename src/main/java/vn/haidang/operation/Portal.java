package vn.haidang.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The command that serves the portal until it is stopped. */
public final class Portal {

    private final Class<?> application;
    private final Settings settings;

    public Portal(Class<?> application, Settings settings) {
        this.application = application;
        this.settings = settings;
    }

    /**
     * Returns when the portal is ready; it goes on in its own threads.
     *
     * @throws StartRefused with a line for people
     */
    public Running start(String[] arguments, PrintStream out) throws IOException {
        var home = OwnedHome.take(settings.home())
                .orElseThrow(() -> new StartRefused("Another portal runs on this home already: "
                        + settings.home().folder()));
        requireFreePort(settings.port());
        var spring = new SpringApplication(application);
        settings.applyTo(spring);
        home.keepFor(spring);
        var context = (ServletWebServerApplicationContext) spring.run(arguments);
        var startup = context.getBean(Startup.class);
        try {
            startup.prepare();
            startup.importContent();
        } catch (StartRefused e) {
            context.close();
            throw e;
        }
        var port = Objects.requireNonNull(context.getWebServer()).getPort();
        context.getBean(RunningPortal.class).open(port);
        startup.awaitIndex();
        startup.announce(port, out);
        return new Running(context, port);
    }

    private static void requireFreePort(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException _) {
            throw new StartRefused("Port %d is in use: choose another with PORT.".formatted(port));
        }
    }

    /** A portal that is ready; closing it stops it cleanly. */
    public record Running(ServletWebServerApplicationContext context, int port) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
        }
    }
}
