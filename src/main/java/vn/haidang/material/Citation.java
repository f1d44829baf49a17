package vn.haidang.material;

import vn.haidang.shared.VietnameseText;

/**
 * That a material rests on an official document.
 *
 * @param documentId of the entry in the register
 * @param number as the register had it when it was cited, so that a frozen text can be read by itself
 * @param part which part of the document, in words: {@code Điều 5 khoản 10}; empty for the whole
 */
public record Citation(long documentId, String number, String part) {

    public static final int PART_MAX = 120;

    public Citation {
        number = VietnameseText.line(number);
        part = VietnameseText.line(part);
    }

    /** As it stands in lists of changes. */
    public String text() {
        return part.isEmpty() ? number : number + ", " + part;
    }
}
