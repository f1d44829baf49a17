package vn.haidang.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes the files of all materials of a content folder and prints one line a file. Argument: the folder of materials
 * ({@code content/materials}). Same sources, same bytes: a second run changes nothing.
 */
public final class MaterialFiles {

    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final SlidesWriter slides = new SlidesWriter();
    private final PosterWriter posters = new PosterWriter();
    private final PrintStream log;

    MaterialFiles(PrintStream log) {
        this.log = log;
    }

    public static void main(String[] args) throws IOException {
        Path materials = Path.of(args.length > 0 ? args[0] : "content/materials");
        new MaterialFiles(new PrintStream(System.out, true, StandardCharsets.UTF_8)).writeAll(materials);
    }

    void writeAll(Path materials) throws IOException {
        List<Path> folders;
        try (Stream<Path> paths = Files.list(materials)) {
            folders = paths.map(path -> path.resolve("source"))
                    .filter(path -> Files.exists(path.resolve(MaterialSources.NAME)))
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            MaterialSources sources = MaterialSources.read(folder);
            for (MaterialSources.Output output : sources.outputs()) {
                byte[] content = content(sources, output);
                Path target = sources.target(output);
                Files.write(target, content);
                log.printf(
                        Locale.ROOT, "%4d KB  %s%n", Math.ceilDiv(content.length, 1024), materials.relativize(target));
            }
        }
    }

    private byte[] content(MaterialSources sources, MaterialSources.Output output) throws IOException {
        Path source = sources.source(output);
        Stamp stamp = sources.stamp();
        if (output.look() == Look.POSTER) {
            return output.endsWith(".png") ? posters.png(source) : posters.pdf(source, stamp);
        }
        if (output.endsWith(".pdf")) {
            return pdf.write(source, output.look(), stamp);
        }
        if (output.endsWith(".docx")) {
            return docx.write(source, stamp);
        }
        if (output.endsWith(".pptx")) {
            return slides.write(source, stamp);
        }
        throw new IllegalArgumentException("No writer for " + output.file());
    }
}
