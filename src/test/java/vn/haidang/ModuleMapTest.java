package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The picture in docs/architecture.md is drawn from the code: {@code -Dhaidang.write-docs=true} draws it again. */
class ModuleMapTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    @Test
    void pictureInTheDocumentIsTrue() throws IOException {
        var text = Files.readString(DOCUMENT);
        var from = text.indexOf(BEGIN) + BEGIN.length();
        var to = text.indexOf(END, from);
        var picture = picture(ApplicationModules.of(HaiDangApplication.class));
        if (Boolean.getBoolean("haidang.write-docs")) {
            Files.writeString(DOCUMENT, text.substring(0, from) + picture + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(picture);
        }
    }

    private static String picture(ApplicationModules modules) {
        return modules.stream()
                .sorted((one, other) -> one.getIdentifier().compareTo(other.getIdentifier()))
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(ModuleMapTest::name)
                        .sorted()
                        .filter(name -> !name.equals("shared")) // everybody uses it: arrows that say nothing
                        .map(name -> "    " + name(module) + " --> " + name + "\n"))
                .collect(Collectors.joining("", "flowchart TD\n", ""));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
