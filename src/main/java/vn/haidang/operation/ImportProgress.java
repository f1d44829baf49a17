package vn.haidang.operation;

import java.io.PrintWriter;
import vn.haidang.material.intake.ImportReport;

/** What an import prints, the same whether it ran in the portal or by itself; the last line carries the result. */
final class ImportProgress {

    private static final String RESULT = "imported %d, updated %d, unchanged %d, failed %d";

    private ImportProgress() {}

    static void done(PrintWriter out, int documents) {
        out.println("… " + documents + " documents");
        out.flush();
    }

    static void report(PrintWriter out, ImportReport report) {
        report.failures().forEach(failure -> out.println("failed: " + failure.file() + ": " + failure.reason()));
        out.println(RESULT.formatted(
                report.imported(),
                report.updated(),
                report.unchanged(),
                report.failures().size()));
        out.flush();
    }

    /** Whether this is the last line of an import without failures. */
    static boolean isClean(String lastLine) {
        return lastLine.startsWith("imported ") && lastLine.endsWith(", failed 0");
    }
}
