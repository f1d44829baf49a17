package vn.haidang.indicator;

import org.apache.commons.csv.CSVRecord;

/** A word in a list of the program that the program does not know: a mistake of whoever wrote the list. */
final class Unknown {

    private Unknown() {}

    static IllegalStateException in(String file, CSVRecord row, String column) {
        return new IllegalStateException(
                "%s, line %d: %s is not known: %s".formatted(file, row.getRecordNumber() + 1, column, row.get(column)));
    }
}
