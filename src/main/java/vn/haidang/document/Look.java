package vn.haidang.document;

/** How a source is dressed; the style sheet of the same name stands in this package's resources. */
enum Look {
    /** A4 to hand out: sans serif, a coloured head, boxes. */
    LEAFLET,
    /** A4 to read and keep: sans serif, a cover line, page numbers at the foot. */
    BOOKLET,
    /** A4 for teachers and officers: serif, margins of Nghị định 30/2020/NĐ-CP, page number in the top margin. */
    PAPER,
    /** A4 with one slide and its speaker notes side by side. */
    HANDOUT,
    /** 16:9 slides with speaker notes. */
    SLIDES,
    /** A3 drawing. */
    POSTER
}
