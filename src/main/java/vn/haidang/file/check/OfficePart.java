package vn.haidang.file.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of an office file, read once from beginning to end: for what runs, what fetches, whom it names, marks. */
final class OfficePart {

    private static final int MAX_DEPTH = 150;
    /** A longer line is no stamp. */
    private static final int LINE_MAX = 2_000;

    /** Elements whose end ends a line: paragraphs, cells, comments, diagrams. */
    private static final Set<String> LINES =
            Set.of("p", "si", "is", "comment", "title", "subject", "keywords", "description");

    private static final Set<String> WORDS =
            Set.of("t", "delText", "v", "title", "subject", "keywords", "description", "text", "lpwstr");

    private static final Pattern DDE =
            Pattern.compile("\\s*DDE(?:AUTO)?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FETCHING_FIELD = Pattern.compile(
            "\\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD|DATABASE)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** {@code =cmd|'/c calc'!A1} */
    private static final Pattern DDE_FORMULA = Pattern.compile("(?:^|.*[^\\w\"])\\w+\\|\\s*'.*", Pattern.DOTALL);

    private static final Pattern FETCHING_FORMULA = Pattern.compile(
            "(?:^|.*[^\\w.])(?:_xlfn\\.)?(?:WEBSERVICE|RTD|CALL|REGISTER(?:\\.ID)?|EXEC|SQL\\.REQUEST)\\s*\\(.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AWAY =
            Pattern.compile("(?:https?|ftp|file|smb|ldap|jar)://?.*|\\\\\\\\.*|//.*", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Marks marks;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String title;
    private boolean namesPeople;

    OfficePart(String name, Marks marks) {
        this.name = name;
        this.marks = marks;
    }

    /** Of the whole file, when this is the part that tells it. */
    @Nullable
    String title() {
        return title;
    }

    boolean namesPeople() {
        return namesPeople;
    }

    void check(InputStream content) throws XMLStreamException, IOException {
        var reader = Xml.reader(content);
        var depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new HostileFile(Finding.SCRIPT);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new HostileFile(Finding.COMPLEX);
                    }
                    start(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (words.length() < LINE_MAX) {
                        words.append(reader.getText());
                    }
                }
                default -> {
                    // comments, instructions to programs
                }
            }
        }
    }

    private void start(XMLStreamReader reader) throws HostileFile {
        words.setLength(0);
        var element = reader.getLocalName();
        if (LINES.contains(element) && !line.isEmpty()) {
            // A box stands inside a paragraph, and its text is a line of its own.
            marks.line(line);
            line.setLength(0);
        }
        switch (element) {
            case "OLEObject", "oleObj", "oleObject", "altChunk" -> throw new HostileFile(Finding.EMBEDDED);
            case "ddeLink", "ddeItem" -> throw new HostileFile(Finding.SCRIPT);
            case "fldChar" -> fieldEnds();
            case "fldSimple" -> checkField(attribute(reader, "instr"));
            case "Relationship" ->
                namesPeople |= !OfficeTypes.checkRelationship(
                        name,
                        reader.getAttributeValue(null, "Type"),
                        reader.getAttributeValue(null, "Target"),
                        reader.getAttributeValue(null, "TargetMode"));
            case "attachedTemplate" -> namesPeople = true;
            case "tab", "br" -> line.append(element.equals("tab") ? '\t' : '\n');
            case "textpath" -> marks.line(attribute(reader, "string"));
            default -> namesPeople |= OfficeNotes.holdsNames(element);
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            checkAttribute(
                    element,
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i).strip());
        }
    }

    private void checkAttribute(String element, String attribute, String value) throws HostileFile {
        if (value.isEmpty()) {
            return;
        }
        namesPeople |= OfficeNotes.isName(element, attribute);
        var plain = value.toLowerCase(Locale.ROOT);
        if (attribute.equals("action") && plain.startsWith("ppaction://")) {
            if (plain.startsWith("ppaction://program")
                    || plain.startsWith("ppaction://macro")
                    || plain.startsWith("ppaction://ole")) {
                throw new HostileFile(Finding.SCRIPT);
            }
        }
        if (attribute.equals("macro")
                || attribute.equals("onAction")
                || attribute.equals("entryMacro")
                || attribute.equals("exitMacro")) {
            throw new HostileFile(Finding.MACROS);
        }
        // VML names pictures itself instead of by a relationship.
        var isPlace = (attribute.equals("src") || attribute.equals("href")) && name.endsWith(".vml")
                || (element.equals("imagedata") && (attribute.equals("src") || attribute.equals("href")));
        if (isPlace && AWAY.matcher(value).matches()) {
            throw new HostileFile(Finding.EXTERNAL);
        }
    }

    private void end(String element) throws HostileFile {
        if (WORDS.contains(element) && line.length() < LINE_MAX) {
            line.append(words);
        }
        switch (element) {
            case "instrText" -> field.append(words);
            case "f", "definedName", "formula", "formula1", "formula2" -> checkFormula(words.toString());
            case "title" -> title = name.equals("docProps/core.xml") ? words.toString() : title;
            default -> {
                // nothing to do
            }
        }
        if (LINES.contains(element)) {
            marks.line(line);
            line.setLength(0);
            if (element.equals("p")) {
                checkField(field.toString());
            }
        } else if (element.equals("c") || element.equals("pt")) {
            // A cell with its text in it; most hold the number of a text that stands elsewhere.
            marks.line(line);
            line.setLength(0);
        }
        words.setLength(0);
    }

    private void fieldEnds() throws HostileFile {
        checkField(field.toString());
        field.setLength(0);
    }

    private static void checkField(String code) throws HostileFile {
        if (DDE.matcher(code).matches()) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (FETCHING_FIELD.matcher(code).matches()) {
            throw new HostileFile(Finding.EXTERNAL);
        }
    }

    private static void checkFormula(String formula) throws HostileFile {
        if (DDE_FORMULA.matcher(formula).matches()) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (FETCHING_FORMULA.matcher(formula).matches()) {
            throw new HostileFile(Finding.EXTERNAL);
        }
    }

    private static String attribute(XMLStreamReader reader, String local) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
