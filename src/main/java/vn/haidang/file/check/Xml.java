package vn.haidang.file.check;

import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reads XML piece by piece, without entities and without fetching anything; whoever reads looks for a DTD himself. */
final class Xml {

    // The factories of the JDK: a library on the class path would answer to other names for the same limits.
    private static final XMLInputFactory INPUT = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

    static {
        INPUT.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        INPUT.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        INPUT.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private Xml() {}

    static XMLStreamReader reader(InputStream from) throws XMLStreamException {
        return INPUT.createXMLStreamReader(from);
    }

    static XMLStreamWriter writer(OutputStream to) throws XMLStreamException {
        return OUTPUT.createXMLStreamWriter(to, "UTF-8");
    }
}
