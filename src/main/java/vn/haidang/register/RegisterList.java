package vn.haidang.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.ReferenceList;

/** The entries that travel with the program; marks and sources are told in {@code content/register/README.md}. */
final class RegisterList {

    private RegisterList() {}

    /**
     * @param draft without its links to other entries
     * @param replacedBy key of another row; empty for none
     * @param amendedBy keys of other rows
     * @param hash of all that the row says
     */
    record Row(DocumentDraft draft, String replacedBy, List<String> amendedBy, String hash) {

        /** Names the row; other rows refer to it by this. */
        String key() {
            return DocumentNumber.key(draft.number());
        }

        DocumentDraft linked(ToLongFunction<String> idOf) {
            return new DocumentDraft(
                    draft.number(),
                    draft.kind(),
                    draft.issuer(),
                    draft.issuedOn(),
                    draft.inForceFrom(),
                    draft.inForceTo(),
                    draft.partlyLapsedOn(),
                    draft.partlyLapsed(),
                    replacedBy.isEmpty() ? null : idOf.applyAsLong(replacedBy),
                    amendedBy.stream().map(idOf::applyAsLong).toList(),
                    draft.subject(),
                    draft.file(),
                    draft.source(),
                    draft.sourceUrl(),
                    draft.verification(),
                    draft.note(),
                    draft.toStudy(),
                    draft.listed());
        }
    }

    static List<Row> read() {
        return ReferenceList.read("register/documents.csv").stream()
                .map(RegisterList::row)
                .toList();
    }

    private static Row row(CSVRecord row) {
        var draft = new DocumentDraft(
                row.get("number"),
                DocumentKind.ofSlug(row.get("kind")).orElseThrow(() -> wrong(row, "kind")),
                row.get("issuer"),
                day(row, "issued_on"),
                day(row, "in_force_from"),
                day(row, "in_force_to"),
                day(row, "partly_lapsed_on"),
                row.get("partly_lapsed"),
                null,
                List.of(),
                row.get("subject"),
                null,
                row.get("source"),
                row.get("source_url"),
                Verification.ofMark(row.get("mark")).orElseThrow(() -> wrong(row, "mark")),
                row.get("note"),
                false,
                true);
        return new Row(
                draft,
                DocumentNumber.key(row.get("replaced_by")),
                Arrays.stream(row.get("amended_by").split(";"))
                        .map(DocumentNumber::key)
                        .filter(number -> !number.isEmpty())
                        .toList(),
                hash(String.join("\u001f", row.values())));
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static IllegalStateException wrong(CSVRecord row, String column) {
        return new IllegalStateException("register/documents.csv, line %d: %s is not known: %s"
                .formatted(row.getRecordNumber() + 1, column, row.get(column)));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
