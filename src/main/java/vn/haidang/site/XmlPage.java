package vn.haidang.site;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed XML, whatever people have typed. */
final class XmlPage implements AutoCloseable {

    /** Characters that XML 1.0 cannot hold, not even escaped. */
    private static final Pattern UNHEARD =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    XmlPage(OutputStream bytes) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** @param attributes name, value, name, value … */
    void open(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        write(attributes);
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(element);
        write(attributes);
    }

    void text(String element, String text) throws XMLStreamException {
        open(element);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    /** @param element only for whoever reads the code */
    void close(String element) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String text) {
        return UNHEARD.matcher(text).replaceAll("");
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
