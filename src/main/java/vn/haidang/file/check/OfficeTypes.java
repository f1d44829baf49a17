package vn.haidang.file.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileKind;

/** What a package says about its parts: their names, their types, and what they refer to. */
final class OfficeTypes {

    private static final Set<String> MACROS =
            Set.of("vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet", "dialogsheet");
    private static final Set<String> RUN = Set.of(
            "control",
            "activexcontrolbinary",
            "extensibility",
            "webextension",
            "webextensiontaskpanes",
            "attachedtoolbars",
            "keymapcustomizations");
    private static final Set<String> INSIDE = Set.of("oleobject", "afchunk");
    private static final Set<String> FETCH = Set.of(
            "externallink",
            "externallinkpath",
            "externallinklongpath",
            "connections",
            "querytable",
            "subdocument",
            "frame",
            "mailmergesource",
            "mailmergeheadersource",
            "customxmldatasource");

    /** A template on the author's own disk: Word notes it in ordinary files; it is left out. */
    private static final Pattern OWN_DISK = Pattern.compile("file:/{2,3}[a-z]:.*", Pattern.CASE_INSENSITIVE);
    /** Where a link that a reader may click can lead: to a page, a mailbox, a telephone, a file beside this one. */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|mailto:|tel:|#).*|(?![\\\\/]{2})(?![a-z][a-z0-9+.-]*:)(?!%5c).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OfficeTypes() {}

    static void check(InputStream types, FileKind kind) throws IOException {
        var hasMain = false;
        try {
            var reader = Xml.reader(types);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new HostileFile(Finding.SCRIPT);
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                var type = reader.getAttributeValue(null, "ContentType");
                if (type != null) {
                    checkType(type.toLowerCase(Locale.ROOT));
                    hasMain |= type.equals(main(kind));
                }
            }
        } catch (XMLStreamException e) {
            throw new HostileFile(HostileFile.in(e));
        }
        if (!hasMain) {
            throw new HostileFile(Finding.CONTENT);
        }
    }

    private static void checkType(String type) throws HostileFile {
        if (type.contains("macroenabled")
                || type.contains("vbaproject")
                || type.contains("macrosheet")
                || type.contains("dialogsheet")) {
            throw new HostileFile(Finding.MACROS);
        }
        if (type.contains("activex") || type.contains("webextension")) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (type.contains("oleobject")) {
            throw new HostileFile(Finding.EMBEDDED);
        }
    }

    private static String main(FileKind kind) {
        return "application/vnd.openxmlformats-officedocument."
                + switch (kind) {
                    case DOCX -> "wordprocessingml.document";
                    case PPTX -> "presentationml.presentation";
                    case XLSX -> "spreadsheetml.sheet";
                    default -> throw new IllegalArgumentException(kind.name());
                }
                + ".main+xml";
    }

    /** @param name of a part, in lower case */
    static void checkName(String name) throws HostileFile {
        if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("/macrosheets/")) {
            throw new HostileFile(Finding.MACROS);
        }
        if (name.contains("/activex/") || name.contains("/webextensions/") || name.startsWith("customui/")) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (name.contains("/externallinks/") || name.endsWith("/connections.xml")) {
            throw new HostileFile(Finding.EXTERNAL);
        }
    }

    /**
     * @param from name of the part that holds the relationship
     * @return whether the relationship stays; one to a template on the author's disk does not
     */
    static boolean checkRelationship(String from, @Nullable String type, @Nullable String target, @Nullable String mode)
            throws HostileFile {
        var kind = type == null ? "" : type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var to = target == null ? "" : target.strip();
        if (MACROS.contains(kind)) {
            throw new HostileFile(Finding.MACROS);
        }
        if (RUN.contains(kind)) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (INSIDE.contains(kind) || (kind.equals("package") && !from.contains("/charts/"))) {
            throw new HostileFile(Finding.EMBEDDED);
        }
        if (FETCH.contains(kind)) {
            throw new HostileFile(Finding.EXTERNAL);
        }
        if ("External".equalsIgnoreCase(mode)) {
            if (kind.equals("attachedtemplate") && OWN_DISK.matcher(to).matches()) {
                return false;
            }
            if (!kind.equals("hyperlink") || !LINK.matcher(to).matches()) {
                throw new HostileFile(Finding.EXTERNAL);
            }
        } else if (leavesThePackage(from, to)) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        return true;
    }

    private static boolean leavesThePackage(String from, String target) {
        if (target.startsWith("/") || target.startsWith("#")) {
            return target.contains("..");
        }
        // "word/_rels/document.xml.rels" speaks for "word/document.xml".
        var depth = from.replaceFirst("_rels/[^/]*$", "")
                .chars()
                .filter(letter -> letter == '/')
                .count();
        for (var step : target.split("/")) {
            depth += step.equals("..") ? -1 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return target.contains("\\") || target.contains(":");
    }
}
