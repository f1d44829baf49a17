package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Where office programs note who wrote, changed and commented on a file, and on what machine. */
final class OfficeNotes {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

    /** Parts that hold notes only; the empty text stands for one that keeps the title. */
    private static final Map<String, String> PARTS = Map.of(
            "docProps/core.xml", "",
            "docProps/app.xml",
                    HEAD
                            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
                    HEAD
                            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    /** Of comments, revisions, and lists of people. */
    private static final Set<String> NAMES = Set.of("author", "initials", "userId", "providerId");

    /** Elements in which {@code name} is that of a person. */
    private static final Set<String> PEOPLE = Set.of("cmAuthor", "author");
    /** Elements whose text is a name or the way to a person; also those that document servers note in their own parts. */
    private static final Set<String> NAMING = Set.of(
            "author",
            "Author",
            "Editor",
            "DisplayName",
            "AccountId",
            "AccountType",
            "UserInfo",
            "Manager",
            "Company",
            "CompanyEmail",
            "CompanyPhone",
            "CompanyFax",
            "CompanyAddress",
            "lastModifiedBy",
            "creator");

    private static final Set<String> LEFT_OUT =
            Set.of("attachedTemplate", "docVars", "mailMerge", "presenceInfo", "userInfo");

    private OfficeNotes() {}

    /** What stands in for a part that holds notes only; {@code null} for any other. */
    static @Nullable String replacement(String part) {
        return PARTS.get(part);
    }

    static byte[] core(@Nullable String title) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var writer = Xml.writer(bytes);
        writer.writeStartDocument(UTF_8.name(), "1.0");
        writer.writeStartElement("cp", "coreProperties", CORE);
        writer.writeNamespace("cp", CORE);
        writer.writeNamespace("dc", DUBLIN);
        if (title != null && !title.isBlank()) {
            writer.writeStartElement("dc", "title", DUBLIN);
            writer.writeCharacters(title.strip());
            writer.writeEndElement();
        }
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.flush();
        return bytes.toByteArray();
    }

    static boolean isName(String element, String attribute) {
        return NAMES.contains(attribute)
                || (attribute.equals("name") && PEOPLE.contains(element))
                || (attribute.equals("displayName") && element.equals("person"));
    }

    static boolean holdsNames(String element) {
        return NAMING.contains(element) || LEFT_OUT.contains(element) || PEOPLE.contains(element);
    }

    /** The same part with empty names, and without a template on the author's disk. */
    static void withoutPeople(InputStream from, OutputStream to) throws XMLStreamException, IOException {
        var reader = Xml.reader(from);
        var writer = Xml.writer(to);
        writer.writeStartDocument(UTF_8.name(), "1.0");
        var skipped = 0;
        var naming = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || isLeftOut(reader)) {
                    skipped++;
                    continue;
                }
                naming += naming > 0 || NAMING.contains(reader.getLocalName()) ? 1 : 0;
                start(reader, writer);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                    continue;
                }
                naming -= naming > 0 ? 1 : 0;
                writer.writeEndElement();
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (skipped == 0 && naming == 0) {
                    writer.writeCharacters(reader.getText());
                }
            }
        }
        writer.writeEndDocument();
        writer.flush();
    }

    private static boolean isLeftOut(XMLStreamReader reader) throws HostileFile {
        return LEFT_OUT.contains(reader.getLocalName())
                || (reader.getLocalName().equals("Relationship")
                        && !OfficeTypes.checkRelationship(
                                "word/_rels/settings.xml.rels",
                                reader.getAttributeValue(null, "Type"),
                                reader.getAttributeValue(null, "Target"),
                                reader.getAttributeValue(null, "TargetMode")));
    }

    private static void start(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        var element = reader.getLocalName();
        var space = reader.getNamespaceURI();
        if (space == null || space.isEmpty()) {
            writer.writeStartElement(element);
        } else {
            writer.writeStartElement(orEmpty(reader.getPrefix()), element, space);
        }
        for (var i = 0; i < reader.getNamespaceCount(); i++) {
            if (orEmpty(reader.getNamespacePrefix(i)).isEmpty()) {
                writer.writeDefaultNamespace(orEmpty(reader.getNamespaceURI(i)));
            } else {
                writer.writeNamespace(reader.getNamespacePrefix(i), orEmpty(reader.getNamespaceURI(i)));
            }
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = isName(element, name) ? nobody(name) : reader.getAttributeValue(i);
            var of = reader.getAttributeNamespace(i);
            if (of == null || of.isEmpty()) {
                writer.writeAttribute(name, value);
            } else {
                writer.writeAttribute(orEmpty(reader.getAttributePrefix(i)), of, name, value);
            }
        }
    }

    /** Some readers take a file with an empty author for damaged. */
    private static String nobody(String attribute) {
        return attribute.equals("initials") ? "" : "-";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
