package vn.haidang.shared.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.haidang.shared.VietnameseText;

/** What goes between a {@link Sheet} and its half in the browser. What comes from there is believed only as far as it fits. */
final class SheetJson {

    private static final int ID_MAX = 100;
    private static final long VERSION_MAX = 1L << 53;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SheetJson() {}

    static ArrayNode columns(List<SheetColumn> columns) {
        var array = JSON.arrayNode();
        for (var column : columns) {
            var node = array.addObject()
                    .put("key", column.key())
                    .put("header", column.header())
                    .put("width", column.width())
                    .put("kind", lower(column.kind()))
                    .put("required", column.required())
                    .put("sticky", column.pinned());
            var choices = node.putArray("choices");
            column.choices().forEach(choices::add);
        }
        return array;
    }

    static ArrayNode rows(Collection<SheetRow> rows) {
        var array = JSON.arrayNode();
        rows.forEach(row -> array.add(row(row)));
        return array;
    }

    static ObjectNode row(SheetRow row) {
        var node = JSON.objectNode()
                .put("id", row.id())
                .put("version", row.version())
                .put("kind", row.level() == 0 ? "line" : "group")
                .put("level", row.level())
                .put("changedBy", row.changedBy());
        node.set("values", texts(row.values()));
        var marks = node.putObject("marks");
        row.marks()
                .forEach((key, mark) ->
                        marks.putObject(key).put("kind", lower(mark.kind())).put("message", mark.message()));
        return node;
    }

    static ArrayNode presence(Collection<SheetPresence> people) {
        var array = JSON.arrayNode();
        for (var person : people) {
            array.addObject()
                    .put("name", person.name())
                    .put("rowId", person.rowId())
                    .put("key", person.key());
        }
        return array;
    }

    static ObjectNode versions(Map<String, Long> versions) {
        var node = JSON.objectNode();
        versions.forEach(node::put);
        return node;
    }

    static ObjectNode texts(Map<String, String> texts) {
        var node = JSON.objectNode();
        texts.forEach(node::put);
        return node;
    }

    /** The id of a batch, without which it cannot even be refused. */
    static String batchId(JsonNode detail) {
        var id = text(detail, "id");
        if (!UUID.fromString(id).toString().equals(id)) {
            throw new IllegalArgumentException("no id of a batch");
        }
        return id;
    }

    /** @throws IllegalArgumentException when it is larger than a sheet sends, or names what the sheet does not have */
    static SheetBatch batch(SheetBatch.Answers answers, JsonNode detail, Collection<SheetColumn> columns) {
        var inserts = list(detail, "inserts");
        var edits = list(detail, "edits");
        var deletes = list(detail, "deletes");
        if (inserts.size() + edits.size() + deletes.size() > Sheet.BATCH_MAX) {
            throw new IllegalArgumentException("a batch of more than " + Sheet.BATCH_MAX);
        }
        Set<String> open = new HashSet<>();
        for (var column : columns) {
            if (column.kind() != SheetColumn.Kind.FIXED) {
                open.add(column.key());
            }
        }
        return new SheetBatch(
                answers,
                batchId(detail),
                inserts.stream().map(SheetJson::insert).toList(),
                edits.stream().map(edit -> edit(edit, open)).toList(),
                deletes.stream()
                        .map(gone -> new SheetDelete(id(gone, "rowId"), version(gone)))
                        .toList());
    }

    private static SheetInsert insert(JsonNode node) {
        var level = node.path("level").asInt(0);
        if (level < 0 || level > SheetRow.LEVEL_MAX) {
            throw new IllegalArgumentException("level " + level);
        }
        return new SheetInsert(id(node, "tempId"), idOrNone(node, "afterRowId"), level, idOrNone(node, "restores"));
    }

    private static SheetEdit edit(JsonNode node, Set<String> open) {
        var key = text(node, "key");
        if (!open.contains(key)) {
            throw new IllegalArgumentException("no column to write into: " + id(node, "key"));
        }
        var value = VietnameseText.nfc(text(node, "value"));
        if (value.length() > Sheet.VALUE_MAX) {
            throw new IllegalArgumentException("a value of more than " + Sheet.VALUE_MAX);
        }
        return new SheetEdit(id(node, "rowId"), version(node), key, value);
    }

    /** @throws IllegalArgumentException when it is larger than a sheet sends */
    static SheetPaste paste(JsonNode detail) {
        var html = text(detail, "html");
        var text = text(detail, "text");
        for (var part : List.of(html, text)) {
            if (part.getBytes(StandardCharsets.UTF_8).length > Sheet.PASTE_MAX) {
                throw new IllegalArgumentException("a paste of more than " + Sheet.PASTE_MAX);
            }
        }
        return new SheetPaste(VietnameseText.nfc(html), VietnameseText.nfc(text), idOrNone(detail, "rowId"));
    }

    static String id(JsonNode node, String name) {
        var id = text(node, name);
        if (id.isEmpty() || id.length() > ID_MAX) {
            throw new IllegalArgumentException("no id: " + name);
        }
        return id;
    }

    private static @Nullable String idOrNone(JsonNode node, String name) {
        return node.path(name).isString() ? id(node, name) : null;
    }

    private static long version(JsonNode node) {
        var version = node.path("version");
        if (!version.isNumber() || version.asDouble() < 0 || version.asDouble() > VERSION_MAX) {
            throw new IllegalArgumentException("no version");
        }
        return version.asLong();
    }

    private static String text(JsonNode node, String name) {
        var text = node.path(name);
        if (!text.isString()) {
            throw new IllegalArgumentException("no text: " + name);
        }
        return text.asString();
    }

    private static List<JsonNode> list(JsonNode node, String name) {
        var array = node.path(name);
        if (!array.isArray()) {
            throw new IllegalArgumentException("no list: " + name);
        }
        return new ArrayList<>(array.values());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
