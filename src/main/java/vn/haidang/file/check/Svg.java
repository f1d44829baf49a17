package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing anew from the elements and attributes that draw. What programs note in it (layers, authors, the path of
 * the file) is left out without a word; what runs or fetches makes the whole file hostile: its sender should know.
 */
final class Svg {

    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 200_000;

    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath"
                            + " linearGradient radialGradient stop pattern clipPath mask marker filter switch style"
                            + " feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
                            + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
                            + " feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting"
                            + " feSpotLight feTile feTurbulence")
                    .split(" "));

    private static final Set<String> RUN = Set.of(
            ("script foreignobject iframe embed object handler listener animate set animatetransform animatemotion"
                            + " animatecolor audio video html body form input")
                    .split(" "));
    /** Elements that fetch, or lead a reader elsewhere. */
    private static final Set<String> FETCH = Set.of("image", "feimage", "a", "link", "cursor", "font-face-uri", "tref");

    private static final Set<String> ATTRIBUTES = Set.of(
            ("id class x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio transform"
                            + " gradientTransform gradientUnits patternTransform patternUnits patternContentUnits"
                            + " spreadMethod offset clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits"
                            + " markerUnits markerWidth markerHeight refX refY orient pathLength dx dy rotate textLength"
                            + " lengthAdjust startOffset method spacing side style version baseProfile lang space role"
                            + " aria-label aria-hidden aria-labelledby href in in2 result stdDeviation mode type values"
                            + " operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha"
                            + " surfaceScale diffuseConstant kernelUnitLength scale xChannelSelector yChannelSelector"
                            + " azimuth elevation z pointsAtX pointsAtY pointsAtZ specularExponent specularConstant"
                            + " limitingConeAngle baseFrequency numOctaves seed stitchTiles radius tableValues slope"
                            + " intercept amplitude exponent fill fill-opacity fill-rule stroke stroke-width"
                            + " stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray"
                            + " stroke-dashoffset opacity color display visibility overflow clip-path clip-rule mask filter"
                            + " marker-start marker-mid marker-end stop-color stop-opacity flood-color flood-opacity"
                            + " lighting-color font-family font-size font-style font-weight font-variant font-stretch"
                            + " letter-spacing word-spacing text-anchor text-decoration text-rendering dominant-baseline"
                            + " alignment-baseline baseline-shift writing-mode direction unicode-bidi paint-order"
                            + " vector-effect shape-rendering image-rendering color-interpolation"
                            + " color-interpolation-filters mix-blend-mode isolation pointer-events")
                    .split(" "));

    private static final Pattern URL =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*([^)]{0,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE_THAT_FETCHES = Pattern.compile(
            "@import|@font-face|@namespace|expression\\s*\\(|-moz-binding|behavior\\s*:|\\\\",
            Pattern.CASE_INSENSITIVE);

    private final Marks marks;

    Svg(Marks marks) {
        this.marks = marks;
    }

    void copy(InputStream from, OutputStream to) throws IOException {
        try {
            var reader = Xml.reader(from);
            var writer = Xml.writer(to);
            writer.writeStartDocument(UTF_8.name(), "1.0");
            new Copy(reader, writer).run();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new HostileFile(HostileFile.in(e));
        }
    }

    private final class Copy {

        private final XMLStreamReader reader;
        private final XMLStreamWriter writer;
        private final StringBuilder text = new StringBuilder();
        private int depth;
        private int elements;
        private int left; // depth of the element that is left out; none is 0

        Copy(XMLStreamReader reader, XMLStreamWriter writer) {
            this.reader = reader;
            this.writer = writer;
        }

        void run() throws XMLStreamException, IOException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new HostileFile(Finding.SCRIPT);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        if (reader.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml-stylesheet")) {
                            throw new HostileFile(Finding.EXTERNAL);
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                    default -> {
                        // comments and blanks between
                    }
                }
            }
        }

        private void start() throws XMLStreamException, IOException {
            depth++;
            if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                throw new HostileFile(Finding.COMPLEX);
            }
            var name = reader.getLocalName();
            var folded = name.toLowerCase(Locale.ROOT);
            if (RUN.contains(folded)) {
                throw new HostileFile(Finding.SCRIPT);
            }
            if (FETCH.contains(folded)) {
                throw new HostileFile(Finding.EXTERNAL);
            }
            var draws = SPACE.equals(reader.getNamespaceURI()) && ELEMENTS.contains(name);
            if (depth == 1 && !(draws && name.equals("svg"))) {
                throw new HostileFile(Finding.CONTENT);
            }
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                check(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
            }
            if (left == 0 && !draws) {
                left = depth;
            }
            if (left > 0) {
                return;
            }
            writer.writeStartElement(name);
            if (depth == 1) {
                writer.writeDefaultNamespace(SPACE);
            }
            writeAttributes();
        }

        private void writeAttributes() throws XMLStreamException {
            var written = new HashSet<String>();
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                var space = reader.getAttributeNamespace(i);
                var name = reader.getAttributeLocalName(i);
                var isPlain = space == null || space.isEmpty();
                if ((isPlain || LINKS.equals(space)) && ATTRIBUTES.contains(name) && written.add(name)) {
                    writer.writeAttribute(name, reader.getAttributeValue(i));
                }
            }
        }

        private void check(String name, String value) throws HostileFile {
            if (name.startsWith("on") || name.equals("handler") || name.equals("formaction")) {
                throw new HostileFile(Finding.SCRIPT);
            }
            var plain = value.replaceAll("[\\s\\p{Cc}]", "").toLowerCase(Locale.ROOT);
            if (plain.contains("javascript:") || plain.contains("vbscript:") || plain.startsWith("data:text")) {
                throw new HostileFile(Finding.SCRIPT);
            }
            if ((name.equals("href") || name.equals("src")) && !plain.isEmpty() && !plain.startsWith("#")) {
                throw new HostileFile(Finding.EXTERNAL);
            }
            checkStyle(value);
        }

        private void end() throws XMLStreamException, IOException {
            var name = reader.getLocalName();
            if (left == 0) {
                if (name.equals("style")) {
                    checkStyle(text.toString());
                }
                if (Set.of("text", "title", "desc").contains(name)) {
                    marks.line(text.toString());
                    text.setLength(0);
                }
                writer.writeEndElement();
            } else if (left == depth) {
                left = 0;
            }
            if (name.equals("style")) {
                text.setLength(0);
            }
            depth--;
        }

        private void characters() throws XMLStreamException {
            if (left == 0) {
                text.append(reader.getText());
                writer.writeCharacters(reader.getText());
            }
        }
    }

    private static void checkStyle(String style) throws HostileFile {
        if (STYLE_THAT_FETCHES.matcher(style).find()) {
            throw new HostileFile(Finding.EXTERNAL);
        }
        var urls = URL.matcher(style);
        while (urls.find()) {
            if (!urls.group(1).startsWith("#")) {
                throw new HostileFile(Finding.EXTERNAL);
            }
        }
    }
}
