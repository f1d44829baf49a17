package vn.haidang.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableReader;

/** Drafts and tables for tests, with everything filled in that a test does not care about. */
public final class OrganizationFixtures {

    public static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    private OrganizationFixtures() {}

    public static OrganizationDraft agency(String code, String name, long parentId) {
        return new OrganizationDraft(code, name, "", OrganizationKind.AGENCY, Set.of(), parentId, null, FOUNDED, "");
    }

    public static OrganizationDraft school(String code, String name, long areaId, SchoolLevel... levels) {
        return new OrganizationDraft(
                code, name, "", OrganizationKind.SCHOOL, Set.of(levels), null, areaId, FOUNDED, "");
    }

    /** A CSV file as a spreadsheet writes it, read. */
    public static Table table(List<Heading> headings, String... lines) {
        try {
            var file = Files.createTempFile("bang", ".csv");
            Files.write(file, List.of(lines));
            var table = new TableReader(headings).read("bang.csv", file);
            Files.delete(file);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
