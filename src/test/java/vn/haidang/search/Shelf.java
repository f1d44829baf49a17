package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yaml.snakeyaml.Yaml;
import sample.findable.Leaflet;
import vn.haidang.material.Markdown;
import vn.haidang.register.DocumentKind;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.Slug;
import vn.haidang.shared.VietnameseText;

/** What a new portal holds: the texts of {@code content/} with the words of their printed files, and the public register. */
final class Shelf {

    private static final Path CONTENT = Path.of("content");
    private static final String FENCE = "---\n";
    private static final ResourceBundle REGISTER = ResourceBundle.getBundle("messages.register", Locale.ROOT);

    private Shelf() {}

    static Leaflet[] leaflets() {
        return Stream.concat(
                        Stream.of("articles", "documents", "materials").flatMap(Shelf::texts),
                        ReferenceList.read("register/documents.csv").stream()
                                .filter(row -> !row.get("mark").equals("M"))
                                .map(Shelf::registered))
                .toArray(Leaflet[]::new);
    }

    private static Stream<Leaflet> texts(String folder) {
        try (var files = Files.walk(CONTENT.resolve(folder))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".md") && !file.toString().contains("/source/"))
                    .sorted()
                    .map(Shelf::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Leaflet text(Path file) {
        try {
            var text = Files.readString(file);
            var end = text.indexOf("\n" + FENCE, FENCE.length());
            Map<String, Object> front = new Yaml().load(text.substring(FENCE.length(), end + 1));
            var leaflet = new Leaflet((String) front.get("id"), (String) front.get("title"))
                    .kind((String) front.get("kind"))
                    .summary((String) front.getOrDefault("summary", ""))
                    .text(Markdown.plainText(text.substring(end + FENCE.length() + 1)));
            return file.endsWith("index.md") ? leaflet.fileText(printed(file.getParent())) : leaflet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(found -> found.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                try (var pdf = Loader.loadPDF(file.toFile())) {
                    text.append(new PDFTextStripper().getText(pdf));
                }
            }
            return text.toString();
        }
    }

    private static Leaflet registered(CSVRecord row) {
        var kind = DocumentKind.ofSlug(row.get("kind")).orElseThrow();
        var name = REGISTER.getString(kind.messageKey());
        var number = row.get("number");
        var subject = row.get("subject");
        var title = VietnameseText.folded(subject).startsWith(VietnameseText.folded(name) + " ")
                ? subject + " số " + number
                : "%s %s: %s".formatted(name, number, subject);
        return new Leaflet(
                        "van-ban:"
                                + Slug.of(name + " " + number.replaceAll("(?<=\\p{L})(?=\\d)", "-"), "van-ban")
                                        .value(),
                        title)
                .kind("legal-document")
                .summary(row.get("issuer"))
                .text(String.join(" ", List.of(name, number, row.get("issuer"))));
    }
}
