package vn.haidang.shared.ui;

import java.util.List;

/**
 * A column of a {@link Sheet}.
 *
 * @param key names it in {@link SheetRow#values()}; never shown
 * @param width in CSS pixels
 * @param choices what {@link Kind#CHOICE} and {@link Kind#CHOICES} offer while somebody types; other text is taken as well, the
 *     server marks what it does not understand
 * @param pinned stays at the left while the others scroll; the last pinned column carries the title of a row, and of a group over
 *     the whole width. On a phone only that one stays
 */
public record SheetColumn(
        String key, String header, int width, Kind kind, List<String> choices, boolean required, boolean pinned) {

    public enum Kind {
        TEXT,
        /** Text with line ends. */
        LONG,
        /** Right-aligned; the text stays as typed. */
        NUMBER,
        CHOICE,
        /** Several, written one after the other with "; " between them. */
        CHOICES,
        /** For reading only: an edit of it is refused. */
        FIXED
    }

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public static SheetColumn of(Kind kind, String key, String header, int width) {
        return new SheetColumn(key, header, width, kind, List.of(), false, false);
    }

    public SheetColumn offering(List<String> offered) {
        return new SheetColumn(key, header, width, kind, offered, required, pinned);
    }

    /** Empty cells of lines say that something is missing; it is not refused. */
    public SheetColumn necessary() {
        return new SheetColumn(key, header, width, kind, choices, true, pinned);
    }

    public SheetColumn stuck() {
        return new SheetColumn(key, header, width, kind, choices, required, true);
    }
}
