package vn.haidang.campaign.annex;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The annex of 120 tasks: what is read from it, held against what a careful person reads. */
class AnnexReaderTest {

    /** By hand, of 120: what the issue allows. */
    private static final int CORRECTIONS = 6;

    private static final Pattern GROUP_NUMBER = Pattern.compile("^(?:[IVX]+|\\d+(?:\\.\\d+)*)");

    private final AnnexLines read = AnnexReader.read(AnnexFixture.pasted(), AnnexFixture.CONTEXT);
    private final List<CSVRecord> expected = AnnexFixture.csv(AnnexFixture.FOLDER.resolve("phu-luc-120.expected.csv"));

    @Test
    void everyTaskBecomesOneLineUnderItsGroups() {
        assertThat(read.lines()).hasSize(120);
        assertThat(read.lines().stream().map(AnnexLine::number).toList())
                .isEqualTo(expected.stream().map(row -> row.get("number")).toList());
        assertThat(read.lines().stream().map(AnnexReaderTest::groupNumbers).toList())
                .isEqualTo(expected.stream().map(row -> row.get("groups")).toList());
        assertThat(read.lines().getFirst().groups())
                .containsExactly("I. Công tác chỉ đạo, điều hành", "1. Văn bản chỉ đạo");
        assertThat(line("59").groups())
                .containsExactly(
                        "V. Truyền thông tại nơi làm việc, bến cảng, vùng biển", "1. Công nhân, người lao động");
    }

    @Test
    void atMostSixLinesNeedACorrectionByHand() {
        var wrong = new ArrayList<String>();
        for (var at = 0; at < expected.size(); at++) {
            var differences = differences(read.lines().get(at), expected.get(at));
            if (!differences.isEmpty()) {
                wrong.add(expected.get(at).get("number") + ": " + differences);
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(CORRECTIONS);
    }

    @Test
    void noValueIsWrongWithoutBeingMarked() {
        for (var at = 0; at < expected.size(); at++) {
            var line = read.lines().get(at);
            for (var difference : differences(line, expected.get(at))) {
                var field = difference.substring(0, difference.indexOf(' '));
                assertThat(line.doubts().stream()
                                .map(doubt -> doubt.field().name())
                                .toList())
                        .as("%s: %s", line.number(), difference)
                        .contains(field);
            }
        }
    }

    @Test
    void whatAPersonWouldAskAboutIsMarkedAndNothingElse() {
        assertThat(read.lines().stream()
                        .map(line -> line.number() + " " + marks(line))
                        .toList())
                .isEqualTo(expected.stream()
                        .map(row -> row.get("number") + " " + row.get("doubts"))
                        .toList());
    }

    @Test
    void whatStoodInTheTableStandsInALineOrANote() {
        var everything = letters(everything());
        for (var row : AnnexFixture.rows().subList(3, AnnexFixture.rows().size())) {
            for (var cell : row) {
                for (var part : cell.text().split("\n")) {
                    if (!part.equals("nt")) {
                        assertThat(everything.contains(letters(part))).as(part).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aWordFileGivesTheSameAsItsClipboard() {
        assertThat(AnnexFixture.file()).isEqualTo(AnnexFixture.pasted());
        assertThat(AnnexReader.read(AnnexFixture.file(), AnnexFixture.CONTEXT)).isEqualTo(read);
    }

    @Test
    void theClipboardIsWhatIsWrittenFromTheRows() {
        assertThat(AnnexFixture.text(AnnexFixture.HTML)).isEqualTo(AnnexFixture.html());
    }

    @Test
    void totalsNotesAndSignaturesAreNoTasks() {
        assertThat(read.notes().stream().map(AnnexNote::reason).toList())
                .containsExactly("annex.note.total", "annex.note.footer", "annex.note.footer", "annex.note.footer");
    }

    @Test
    void aTaskThatGoesOnInASecondRowIsJoinedAndMarked() {
        var line = line("81");

        assertThat(line.title())
                .isEqualTo(
                        "Báo cáo kết quả Tháng hành động UBND các xã, phường, đặc khu gửi báo cáo về Công an thành phố");
        assertThat(line.isDoubtful(AnnexField.ROW)).isTrue();
    }

    @Test
    void textThatIsNotUnderstoodStaysInItsField() {
        assertThat(line("34").time())
                .isEqualTo(new PlanTime("Theo kế hoạch riêng", PlanTime.Kind.UNKNOWN, null, null, false));
        assertThat(line("62").money()).isEqualTo(new Money("theo dự toán được duyệt", null));
        assertThat(line("96").cooperating()).containsExactly(new Party("Các cụm thi đua", null, List.of()));
    }

    /** Without what parts names, and without the words that tell who leads: those are understood, not kept. */
    private static String letters(String text) {
        return text.replaceAll("\\((?:phối hợp|chủ trì)\\)|và|[^\\p{L}\\d]", "");
    }

    private AnnexLine line(String number) {
        return read.lines().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String everything() {
        return read.lines().stream()
                        .map(line -> String.join(
                                "\n",
                                String.join("\n", line.groups()),
                                line.number(),
                                line.title(),
                                line.lead() == null ? "" : line.lead().text(),
                                line.cooperating().stream().map(Party::text).collect(joining("; ")),
                                line.doubts().stream().map(Doubt::text).collect(joining("\n")),
                                line.time().text(),
                                line.product(),
                                line.money().text(),
                                line.note()))
                        .collect(joining("\n"))
                + read.notes().stream().map(AnnexNote::text).collect(joining("\n"));
    }

    private static String groupNumbers(AnnexLine line) {
        return line.groups().stream()
                .map(group -> GROUP_NUMBER
                        .matcher(group)
                        .results()
                        .map(at -> at.group())
                        .findFirst()
                        .orElse("?"))
                .collect(joining("/"));
    }

    /** Field and what differs; the fields of forms and audiences have no marks, so that they must agree. */
    private static List<String> differences(AnnexLine line, CSVRecord row) {
        var all = new ArrayList<String>();
        compare(all, "LEAD", line.lead() == null ? "" : party(line.lead()), row.get("lead"));
        compare(
                all,
                "COOPERATING",
                line.cooperating().stream().map(AnnexReaderTest::party).collect(joining(" ")),
                row.get("cooperating"));
        compare(all, "TIME", line.time().kind().name(), row.get("kind"));
        compare(all, "TIME", Objects.toString(line.time().from(), ""), row.get("from"));
        compare(all, "TIME", Objects.toString(line.time().to(), ""), row.get("to"));
        compare(all, "SHARE", share(line.share()), row.get("share"));
        compare(all, "MONEY", Objects.toString(line.money().amount(), ""), row.get("money"));
        compare(
                all,
                "FORM",
                sorted(line.forms()),
                sorted(List.of(row.get("forms").split(" "))));
        compare(
                all,
                "AUDIENCE",
                sorted(line.audiences()),
                sorted(List.of(row.get("audiences").split(" "))));
        return all;
    }

    private static void compare(List<String> differences, String field, String read, String expected) {
        if (!read.equals(expected)) {
            differences.add(field + " read " + read + " instead of " + expected);
        }
    }

    private static String sorted(List<String> slugs) {
        return String.join(" ", new TreeSet<>(slugs)).strip();
    }

    private static String party(Party party) {
        if (party.organization() != null) {
            return AnnexFixture.AGENCIES.get((int) (party.organization() - 1));
        }
        return party.units().isEmpty() ? "?" : '#' + units(party.units());
    }

    private static String units(List<UnitClass> units) {
        return units.stream().map(Enum::name).collect(joining("+"));
    }

    private static String share(Share share) {
        var quantity =
                share.quantity() == null ? "" : share.quantity() + " " + share.counted() + (share.atLeast() ? "+" : "");
        var units = units(share.units()) + (share.percent() == null ? "" : "%" + share.percent());
        return units + (units.isEmpty() || quantity.isEmpty() ? "" : ":") + quantity;
    }

    private static String marks(AnnexLine line) {
        Set<String> marks = line.doubts().stream()
                .map(doubt -> doubt.field() + ":" + doubt.reason().replace("annex.doubt.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", marks);
    }
}
