package vn.haidang;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.haidang.operation.Commands;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Rehearsal;
import vn.haidang.operation.Settings;
import vn.haidang.operation.StartRefused;

/** {@code java -jar haidang.jar} serves the portal; with a command ({@code import}, {@code backup} …) it does that and ends. See {@code bin/}. */
@SpringBootApplication
public class HaiDangApplication {

    public static void main(String[] arguments) throws Exception {
        // A container's locale may be POSIX; what is printed here is Vietnamese all the same.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var settings = Settings.read(System::getenv);
            if (arguments.length > 0 && Commands.know(arguments[0])) {
                var good = new Commands(HaiDangApplication.class, settings, out).run(List.of(arguments));
                System.exit(good ? 0 : 1);
            }
            var portal = new Portal(HaiDangApplication.class, settings);
            if (arguments.length == 1 && arguments[0].equals("rehearse")) {
                new Rehearsal(portal).run(out);
                System.exit(0);
            }
            portal.start(arguments, out);
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
