package vn.haidang.file.check;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells from the bytes what a file is. */
final class FileContent {

    private static final Detector DETECTOR = new DefaultDetector();

    private FileContent() {}

    /**
     * The media type, looked up inside containers. The name of the file is kept from the detector on purpose:
     * told that it is called {@code .docx}, it takes any ZIP for a DOCX.
     */
    static String mediaType(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        }
    }
}
