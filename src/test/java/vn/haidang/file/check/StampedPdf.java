package vn.haidang.file.check;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Puts a stamp on a PDF as people do: as words of a page, or over it. */
final class StampedPdf {

    private StampedPdf() {}

    static void stamp(PDDocument pdf, String text, String words) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(font(pdf), 14);
            content.newLineAtOffset(60, 780);
            content.showText(text);
            content.newLineAtOffset(0, -40);
            content.showText(words);
            content.endText();
        }
    }

    /** A comment of the kind "stamp", which text readers pass by. */
    static void stampOver(PDDocument pdf, String text) throws IOException {
        var appearance = new PDAppearanceStream(pdf);
        appearance.setBBox(new PDRectangle(200, 40));
        appearance.setResources(new PDResources());
        try (var content = new PDPageContentStream(pdf, appearance)) {
            content.beginText();
            content.setFont(font(pdf), 20);
            content.newLineAtOffset(5, 10);
            content.showText(text);
            content.endText();
        }
        var dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(appearance);
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(300, 700, 200, 40));
        stamp.setAppearance(dictionary);
        pdf.getPage(0).getAnnotations().add(stamp);
    }

    private static PDType0Font font(PDDocument pdf) throws IOException {
        try (var font = StampedPdf.class.getResourceAsStream("/fonts/BeVietnamPro-Regular.ttf")) {
            return PDType0Font.load(pdf, font);
        }
    }
}
