package vn.haidang.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.shared.ui.SheetColumn.Kind;

/** What a browser says is believed only as far as it fits. */
class SheetJsonTest {

    private static final String ID = UUID.randomUUID().toString();
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.of(Kind.LONG, "title", "Nội dung", 240).stuck().necessary(),
            SheetColumn.of(Kind.FIXED, "state", "Trạng thái", 100));

    @Test
    void aBatchIsReadAndItsTextsComposed() {
        var batch = read("""
            {"id": "%s",
             "inserts": [{"tempId": "moi-1", "afterRowId": "a", "kind": "line", "level": 0, "restores": null}],
             "edits": [{"rowId": "a", "version": 3, "key": "title", "value": "Truye\u0302\u0300n"}],
             "deletes": [{"rowId": "b", "version": 4}]}""".formatted(ID));

        assertThat(batch.id()).isEqualTo(ID);
        assertThat(batch.inserts()).containsExactly(new SheetInsert("moi-1", "a", 0, null));
        assertThat(batch.edits()).containsExactly(new SheetEdit("a", 3, "title", "Truyền"));
        assertThat(batch.deletes()).containsExactly(new SheetDelete("b", 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id': 'mot', 'inserts': [], 'edits': [], 'deletes': []}",
                "{'id': ID, 'inserts': [], 'edits': []}",
                "{'id': ID, 'inserts': [], 'deletes': [], 'edits': [{'rowId': 'a', 'version': 1, 'key': 'other', 'value': ''}]}",
                "{'id': ID, 'inserts': [], 'deletes': [], 'edits': [{'rowId': 'a', 'version': 1, 'key': 'state', 'value': ''}]}",
                "{'id': ID, 'inserts': [], 'deletes': [], 'edits': [{'rowId': 'a', 'version': -1, 'key': 'title', 'value': ''}]}",
                "{'id': ID, 'inserts': [], 'deletes': [], 'edits': [{'rowId': '', 'version': 1, 'key': 'title', 'value': ''}]}",
                "{'id': ID, 'inserts': [], 'deletes': [], 'edits': [{'rowId': 'a', 'version': 1, 'key': 'title', 'value': 7}]}",
                "{'id': ID, 'inserts': [{'tempId': 'moi', 'level': 4}], 'deletes': [], 'edits': []}"
            })
    void whatASheetNeverSendsIsRefused(String json) {
        var sent = json.replace("ID", "'" + ID + "'").replace('\'', '"');

        assertThatThrownBy(() -> read(sent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(read(edits(Sheet.BATCH_MAX, "x")).edits()).hasSize(Sheet.BATCH_MAX);
        assertThatThrownBy(() -> read(edits(Sheet.BATCH_MAX + 1, "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(read(edits(1, "x".repeat(Sheet.VALUE_MAX))).edits()).hasSize(1);
        assertThatThrownBy(() -> read(edits(1, "x".repeat(Sheet.VALUE_MAX + 1))))
                .isInstanceOf(IllegalArgumentException.class);
        var large = JsonMapper.shared()
                .createObjectNode()
                .put("html", "ạ".repeat(Sheet.PASTE_MAX / 3 + 1))
                .put("text", "");
        assertThatThrownBy(() -> SheetJson.paste(large)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersNameWhatTheyAreAbout() {
        var said = new ArrayList<String>();
        var batch = SheetJson.batch(
                (id, method, arguments) -> said.add(method + " " + Arrays.toString(arguments)),
                json(edits(1, "x")),
                COLUMNS);

        batch.reject("a", "title", "Dài quá.");
        batch.conflict("a", "title", "khác", "Lan", 9);
        batch.acknowledge(Map.of("a", 2L), Map.of());

        assertThat(said)
                .containsExactly(
                        "reject [a, title, Dài quá.]",
                        "conflict [a, title, khác, Lan, 9.0]",
                        "acknowledge [{\"a\":2}, {}]");
    }

    @Test
    void aRowIsWrittenAsTheBrowserReadsIt() {
        var row = new SheetRow(
                "a",
                2,
                0,
                Map.of("title", "Một"),
                Map.of("title", new SheetMark(SheetMark.Kind.DOUBT, "Xem lại.")),
                "Lan");

        assertThat(json(SheetJson.row(row).toString())).isEqualTo(json("""
            {"id": "a", "version": 2, "kind": "line", "level": 0, "changedBy": "Lan",
             "values": {"title": "Một"}, "marks": {"title": {"kind": "doubt", "message": "Xem lại."}}}"""));
    }

    @Test
    void theBrowserGetsEveryWordItSays() throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/sheet.properties"))) {
            texts.load(in);
        }
        var source = Files.readString(Path.of("frontend/components/sheet.js"));

        assertThat(texts.stringPropertyNames().stream()
                        .map(key -> key.substring("sheet.".length()))
                        .filter(word -> !word.contains("."))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Sheet.WORDS));
        assertThat(Sheet.WORDS)
                .allSatisfy(word -> assertThat(source.contains("words." + word)
                                || List.of("doubt", "error").contains(word))
                        .as(word)
                        .isTrue());
    }

    private static SheetBatch read(String json) {
        return SheetJson.batch((_, _, _) -> {}, json(json), COLUMNS);
    }

    private static String edits(int count, String value) {
        return "{\"id\": \"%s\", \"inserts\": [], \"deletes\": [], \"edits\": [%s]}"
                .formatted(
                        ID,
                        "{\"rowId\": \"a\", \"version\": 1, \"key\": \"title\", \"value\": \"%s\"},"
                                .formatted(value)
                                .repeat(count)
                                .replaceAll(",$", ""));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
