package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.AnnexLine.OtherText;
import vn.haidang.campaign.annex.PartyWords.Named;
import vn.haidang.campaign.annex.PartyWords.Part;
import vn.haidang.shared.VietnameseText;

/** Goes through the rows of one table: tells groups, tasks and what belongs to neither apart. */
final class LineReading {

    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern LETTER = Pattern.compile("[A-HK-UY-Z]");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*");
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^\\s*(?:[Pp]hần |[Mm]ục )?([IVX]{1,5}|[A-Z]|\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)/:-]\\s+");
    private static final Pattern FOOTER = Pattern.compile(
            "noi nhan\\s*:?.*|(?:tm|kt|tl|tuq|q)\\. ?[a-z].*|(?:pho )?chu tich(?:$|\\n.*)|nguoi (?:lap|kiem tra)(?: bieu)?.*|\\(?ky,? (?:ten|ghi ro).*|(?:- )?luu ?: ?vt.*|thu truong.*|ghi chu ?:.*",
            Pattern.DOTALL);
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong )?cong(?: kinh phi| cong)?|tong (?:so|kinh phi|cong)(?: kinh phi)?\\s*:?");
    private static final Set<String> DITTO =
            Set.of("nt", "-nt-", "\"", "''", "-\"-", "\"\"", "”", "nhu tren", "-//-", "//");
    /** What a line can take over from the one above by a ditto mark. */
    private static final Set<AnnexColumn> REPEATABLE = EnumSet.of(
            AnnexColumn.LEAD, AnnexColumn.COOPERATING, AnnexColumn.TIME, AnnexColumn.PRODUCT, AnnexColumn.NOTE);

    private final AnnexTable table;
    private final AnnexContext context;
    private final Head head;
    private final List<AnnexNote> notes = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final TreeMap<Integer, String> groups = new TreeMap<>();
    /** The same names stand in row after row; each is looked up once. */
    private final Map<String, Optional<Long>> organizations = new HashMap<>();

    private boolean signed;

    /** What was collected of one task before it is understood. */
    private static final class Task {

        private final int row;
        private final List<String> groups;
        private final Map<AnnexColumn, String> texts = new EnumMap<>(AnnexColumn.class);
        private final List<OtherText> others = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();

        Task(int row, List<String> groups) {
            this.row = row;
            this.groups = groups;
        }

        String text(AnnexColumn column) {
            return texts.getOrDefault(column, "");
        }

        void append(AnnexColumn column, String text) {
            texts.merge(column, text, (before, more) -> before.isEmpty() ? more : before + '\n' + more);
        }

        BiConsumer<String, String> about(AnnexField field) {
            return (text, reason) -> {
                var doubt = new Doubt(field, text, reason);
                if (!doubts.contains(doubt)) {
                    doubts.add(doubt);
                }
            };
        }
    }

    LineReading(AnnexTable table, AnnexContext context) {
        this.table = table;
        this.context = context;
        head = Head.of(table);
    }

    AnnexLines read() {
        if (!head.recognised()) {
            notes.add(new AnnexNote(0, "", "annex.note.head"));
        }
        for (var row = 0; row < head.from() && head.recognised(); row++) {
            noteAbove(row);
        }
        for (var place = 0; place < head.columns().size(); place++) {
            if (head.columns().get(place) == AnnexColumn.OTHER
                    && !head.headings().get(place).isEmpty()) {
                notes.add(new AnnexNote(0, head.headings().get(place), "annex.note.column"));
            }
        }
        for (var row = head.from(); row < table.rows().size(); row++) {
            row(row);
        }
        return new AnnexLines(tasks.stream().map(this::line).toList(), notes);
    }

    /** Titles that were copied with the table. */
    private void noteAbove(int row) {
        var cells = table.rows().get(row);
        var first = cells.getFirst();
        if (cells.stream().allMatch(cell -> cell.isBlank() || cell.isSameAs(first)) && !first.isBlank()) {
            notes.add(new AnnexNote(row + 1, first.text(), "annex.note.above"));
        }
    }

    private void row(int row) {
        var cells = table.rows().get(row);
        if (cells.stream().allMatch(cell -> cell.isBlank() || cell.row() < row) || head.isRepeatedBy(cells)) {
            return;
        }
        if (isFooter(cells, row)) {
            signed = true;
            notes.add(new AnnexNote(row + 1, joined(cells, row), "annex.note.footer"));
        } else if (isTotal(cells)) {
            notes.add(new AnnexNote(row + 1, joined(cells, row), "annex.note.total"));
        } else if (signed && own(cells, row, AnnexColumn.NUMBER).isEmpty()) {
            notes.add(new AnnexNote(row + 1, joined(cells, row), "annex.note.footer"));
        } else if (!group(cells, row)) {
            task(cells, row);
        }
    }

    private boolean isFooter(List<AnnexCell> cells, int row) {
        return own(cells, row, AnnexColumn.NUMBER).isEmpty()
                        && cells.stream()
                                .anyMatch(cell -> !cell.isBlank()
                                        && FOOTER.matcher(VietnameseText.folded(cell.text()))
                                                .matches()
                                        && cell.row() == row)
                || FOOTER.matcher(VietnameseText.folded(cells.getFirst().text()))
                        .matches();
    }

    private static boolean isTotal(List<AnnexCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell ->
                        TOTAL.matcher(VietnameseText.folded(cell.text())).matches())
                .isPresent();
    }

    // groups

    private boolean group(List<AnnexCell> cells, int row) {
        var filled = new ArrayList<AnnexCell>();
        for (var cell : cells) {
            if (!cell.isBlank() && filled.stream().noneMatch(cell::isSameAs)) {
                filled.add(cell);
            }
        }
        if (filled.stream().anyMatch(cell -> cell.row() < row)) {
            return false;
        }
        var first = filled.getFirst();
        if (filled.size() == 1) {
            return groupOfOne(cells, first, row);
        }
        var numberAt = head.columns().indexOf(AnnexColumn.NUMBER);
        if (filled.size() != 2 || numberAt < 0 || !first.isSameAs(cells.get(numberAt))) {
            return false;
        }
        var number = numberOf(first.text());
        var title = filled.get(1);
        if (!title.isSameAs(cell(cells, AnnexColumn.TITLE))) {
            return false;
        }
        var over = spans(cells, title) > 1;
        var counted = DECIMAL.matcher(number).matches();
        if (counted && !over && !(title.bold() || isParentOfNext(number, row))) {
            return false;
        }
        if (!counted && !isLettered(number)) {
            return false;
        }
        open(
                levelOf(number),
                first.text().strip() + (first.text().strip().matches(".*[.):/]") ? " " : ". ") + flat(title));
        return true;
    }

    /** One text over the whole width, or alone in the number's or the title's place. */
    private boolean groupOfOne(List<AnnexCell> cells, AnnexCell only, int row) {
        var words = flat(only);
        var numbered = LEADING_NUMBER.matcher(words);
        var hasNumber = numbered.find();
        var wide = spans(cells, only) >= Math.max(2, cells.size() - 1);
        if (hasNumber && (wide || only.bold() || isLettered(numbered.group(1)))) {
            open(levelOf(numbered.group(1)), words);
            return true;
        }
        if (wide && !hasNumber
                || only.bold()
                        && only.isSameAs(cell(cells, AnnexColumn.TITLE))
                        && only.row() == row
                        && !words.startsWith("-")) {
            open(
                    groups.isEmpty()
                                    || groups.lastKey() == 1
                                            && !hasNumberOf(groups.lastEntry().getValue())
                            ? 1
                            : 2,
                    words);
            return true;
        }
        return false;
    }

    private static boolean hasNumberOf(String group) {
        return LEADING_NUMBER.matcher(group).find();
    }

    private void open(int level, String text) {
        groups.tailMap(level, true).clear();
        groups.put(level, text);
    }

    private static boolean isLettered(String number) {
        return ROMAN.matcher(number).matches() || LETTER.matcher(number).matches();
    }

    /** A, then I, then 1, then 1.1. */
    private static int levelOf(String number) {
        if (ROMAN.matcher(number).matches()) {
            return 1;
        }
        if (LETTER.matcher(number).matches()) {
            return 0;
        }
        return 2 + (int) number.chars().filter(letter -> letter == '.').count();
    }

    /** "1" above "1.1" is its heading, whether bold or not. */
    private boolean isParentOfNext(String number, int row) {
        return row + 1 < table.rows().size()
                && numberOf(own(table.rows().get(row + 1), row + 1, AnnexColumn.NUMBER))
                        .startsWith(number + '.');
    }

    private static String numberOf(String text) {
        return text.strip().replaceAll("[.)/:\\s]+$", "");
    }

    private static int spans(List<AnnexCell> cells, AnnexCell cell) {
        return (int) cells.stream().filter(cell::isSameAs).count();
    }

    // tasks

    private void task(List<AnnexCell> cells, int row) {
        var number = cell(cells, AnnexColumn.NUMBER);
        var title = cell(cells, AnnexColumn.TITLE);
        var numbered = number != null && !number.isBlank() && number.row() == row;
        var continued = head.has(AnnexColumn.NUMBER)
                && !tasks.isEmpty()
                && !numbered
                && (title == null || title.isBlank() || title.row() < row || !hasOwnLeadOrTime(cells, row));
        if (continued) {
            append(tasks.getLast(), cells, row);
            return;
        }
        var task = new Task(row + 1, List.copyOf(groups.values()));
        for (var place = 0; place < cells.size(); place++) {
            var cell = cells.get(place);
            var column = head.columns().get(place);
            if (column == AnnexColumn.OTHER) {
                if (!cell.isBlank() && (place == 0 || !cell.isSameAs(cells.get(place - 1)))) {
                    task.others.add(new OtherText(head.headings().get(place), cell.text()));
                }
            } else if (place == 0 || !cell.isSameAs(cells.get(place - 1))) {
                task.texts.put(column, repeated(column, cell.text()));
            } else {
                // A cell over two columns says the same in both; to read it twice would invent a second body.
                task.about(AnnexField.ROW).accept(cell.text(), "annex.doubt.row.merged");
            }
        }
        if (head.has(AnnexColumn.NUMBER) && !numbered) {
            task.about(AnnexField.NUMBER).accept(task.text(AnnexColumn.TITLE), "annex.doubt.number");
        }
        if (!head.recognised()) {
            task.about(AnnexField.ROW).accept("", "annex.doubt.row.columns");
        }
        if (task.text(AnnexColumn.TITLE).isEmpty()) {
            task.about(AnnexField.TITLE).accept("", "annex.doubt.title");
        } else if (isAlone(task)) {
            task.about(AnnexField.ROW).accept(task.text(AnnexColumn.TITLE), "annex.doubt.row.alone");
        }
        tasks.add(task);
    }

    private static boolean isAlone(Task task) {
        return task.others.isEmpty()
                && task.texts.entrySet().stream()
                        .filter(entry -> entry.getKey() != AnnexColumn.NUMBER && entry.getKey() != AnnexColumn.TITLE)
                        .allMatch(entry -> entry.getValue().isEmpty());
    }

    private boolean hasOwnLeadOrTime(List<AnnexCell> cells, int row) {
        return !own(cells, row, AnnexColumn.LEAD).isEmpty()
                || !own(cells, row, AnnexColumn.TIME).isEmpty();
    }

    /** A row that goes on with the task above: each of its own cells joins the one above it. */
    private void append(Task task, List<AnnexCell> cells, int row) {
        var seen = new ArrayList<AnnexCell>();
        for (var place = 0; place < cells.size(); place++) {
            var cell = cells.get(place);
            if (cell.isBlank() || cell.row() < row || seen.stream().anyMatch(cell::isSameAs)) {
                continue;
            }
            seen.add(cell);
            var column = head.columns().get(place);
            if (column == AnnexColumn.OTHER) {
                task.others.add(new OtherText(head.headings().get(place), cell.text()));
            } else {
                task.append(column, cell.text());
            }
        }
        task.about(AnnexField.ROW).accept(joined(cells, row), "annex.doubt.row.continued");
    }

    /** Ditto marks mean what stands above. */
    private String repeated(AnnexColumn column, String text) {
        return REPEATABLE.contains(column) && !tasks.isEmpty() && DITTO.contains(VietnameseText.folded(text))
                ? tasks.getLast().text(column)
                : text;
    }

    private @Nullable AnnexCell cell(List<AnnexCell> cells, AnnexColumn column) {
        var place = head.columns().indexOf(column);
        return place < 0 ? null : cells.get(place);
    }

    /** The text of the column where the cell begins in this row. */
    private String own(List<AnnexCell> cells, int row, AnnexColumn column) {
        var cell = cell(cells, column);
        return cell == null || cell.row() < row ? "" : cell.text();
    }

    private static String joined(List<AnnexCell> cells, int row) {
        var texts = new ArrayList<String>();
        for (var place = 0; place < cells.size(); place++) {
            var cell = cells.get(place);
            if (!cell.isBlank() && cell.row() == row && (place == 0 || !cell.isSameAs(cells.get(place - 1)))) {
                texts.add(flat(cell));
            }
        }
        return String.join(" | ", texts);
    }

    private static String flat(AnnexCell cell) {
        return cell.text().replace('\n', ' ');
    }

    // understanding

    private AnnexLine line(Task task) {
        var title = task.text(AnnexColumn.TITLE).replace('\n', ' ');
        var leads = new PartyWords(this::organization, task.about(AnnexField.LEAD)).read(task.text(AnnexColumn.LEAD));
        var others = new PartyWords(this::organization, task.about(AnnexField.COOPERATING))
                .read(task.text(AnnexColumn.COOPERATING));
        var lead = lead(task, leads);
        var cooperating = new ArrayList<Party>();
        leads.stream().map(Named::party).filter(party -> party != lead).forEach(cooperating::add);
        for (var other : others) {
            if (other.part() == Part.LEAD) {
                task.about(AnnexField.COOPERATING).accept(other.party().text(), "annex.doubt.party.lead");
            }
            cooperating.add(other.party());
        }
        var time = time(task);
        var money =
                MoneyWords.read(task.text(AnnexColumn.MONEY), heading(AnnexColumn.MONEY), task.about(AnnexField.MONEY));
        var product = task.text(AnnexColumn.PRODUCT);
        var note = task.text(AnnexColumn.NOTE);
        var quantity = task.text(AnnexColumn.QUANTITY);
        var share = new ShareWords(task.about(AnnexField.SHARE))
                .read(List.of(title, quantity, product, note), quantity.isEmpty() ? product : quantity, lead);
        if (!quantity.isEmpty()) {
            task.others.add(new OtherText(heading(AnnexColumn.QUANTITY), quantity));
        }
        return new AnnexLine(
                task.row,
                task.groups,
                task.text(AnnexColumn.NUMBER).replace('\n', ' '),
                title,
                lead,
                cooperating,
                time,
                product,
                note,
                money,
                share,
                task.others,
                TermWords.forms(title, context.forms()),
                TermWords.audiences(title, context.audiences()),
                task.doubts);
    }

    private Optional<Long> organization(String name) {
        return organizations.computeIfAbsent(name, context.organizations()::find);
    }

    /** One leads; of several that are not told apart it is the first, and a person has to look. */
    private @Nullable Party lead(Task task, List<Named> named) {
        if (named.isEmpty()) {
            if (head.has(AnnexColumn.LEAD)) {
                task.about(AnnexField.LEAD).accept("", "annex.doubt.lead.missing");
            }
            return null;
        }
        var marked = named.stream().filter(each -> each.part() == Part.LEAD).toList();
        var open = named.stream().filter(each -> each.part() == Part.OPEN).toList();
        if (marked.size() > 1 || marked.isEmpty() && open.size() > 1) {
            task.about(AnnexField.LEAD).accept(task.text(AnnexColumn.LEAD), "annex.doubt.lead.several");
        }
        if (marked.isEmpty() && open.isEmpty()) {
            task.about(AnnexField.LEAD).accept(task.text(AnnexColumn.LEAD), "annex.doubt.lead.missing");
            return null;
        }
        return (marked.isEmpty() ? open : marked).getFirst().party();
    }

    private PlanTime time(Task task) {
        var time = TimeWords.read(task.text(AnnexColumn.TIME), context.period());
        var doubt = task.about(AnnexField.TIME);
        if (time.text().isEmpty()) {
            if (head.has(AnnexColumn.TIME)) {
                doubt.accept("", "annex.doubt.time.missing");
            }
        } else if (time.kind() == PlanTime.Kind.UNKNOWN) {
            doubt.accept(time.text(), "annex.doubt.time.unknown");
        } else if (!time.complete()) {
            doubt.accept(time.text(), "annex.doubt.time.partly");
        }
        if (time.to() != null && !context.period().contains(time.to())
                || time.from() != null && !context.period().contains(time.from())) {
            doubt.accept(time.text(), "annex.doubt.time.outside");
        }
        return time;
    }

    private String heading(AnnexColumn column) {
        var place = head.columns().indexOf(column);
        return place < 0 ? "" : head.headings().get(place);
    }
}
