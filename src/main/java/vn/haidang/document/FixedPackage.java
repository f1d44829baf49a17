package vn.haidang.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Saves an Office file so that its zip entries carry the material's date instead of the hour of writing. */
final class FixedPackage {

    private FixedPackage() {}

    static byte[] save(POIXMLDocument document, Stamp stamp) throws IOException {
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(stamp.title());
        core.setCreator(Stamp.AUTHOR);
        core.setLastModifiedByUser(Stamp.AUTHOR);
        core.setSubjectProperty(Stamp.RIGHTS);
        core.setIdentifier(stamp.id());
        core.setCreated(Optional.of(stamp.date()));
        core.setModified(Optional.of(stamp.date()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return rezip(bytes.toByteArray(), stamp);
    }

    private static byte[] rezip(byte[] content, Stamp stamp) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry read = in.getNextEntry(); read != null; read = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(read.getName());
                entry.setTimeLocal(stamp.moment());
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
