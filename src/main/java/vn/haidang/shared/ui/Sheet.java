package vn.haidang.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A grid like a spreadsheet: up to some thousands of rows are in the browser, those near the window in its page. Each finished edit,
 * paste or deletion comes as one {@link SheetBatch} and is kept in the browser until it is answered, over a reload too. Rows are not
 * kept here: after this component is attached a second time its owner gives them again. The style property
 * {@code --hd-sheet-height} bounds its height.
 */
@Tag("hd-sheet")
@JsModule("context://components/sheet.js")
public final class Sheet extends Component implements HasStyle {

    /** Changes in a batch. */
    public static final int BATCH_MAX = 2_000;
    /** Characters in a cell. */
    public static final int VALUE_MAX = 10_000;
    /** Bytes in UTF-8 of a pasted annex. */
    public static final int PASTE_MAX = 2 * 1024 * 1024;

    private static final int ANSWERS_KEPT = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Sheet.class);

    /** What the browser's half says, by the last word of its key. */
    static final List<String> WORDS = List.of(
            "rowNumber",
            "cell",
            "required",
            "missing",
            "level",
            "fixed",
            "nothing",
            "empty",
            "hint",
            "leaving",
            "options",
            "saving",
            "saved",
            "retry",
            "restored",
            "held",
            "doubt",
            "error",
            "conflict",
            "chooseHow",
            "mine",
            "theirs",
            "keepMine",
            "takeTheirs",
            "someone",
            "changed",
            "presence",
            "rowGone",
            "undone",
            "redone",
            "inserted",
            "deleted",
            "filtered",
            "tooLong",
            "tooManyRows",
            "pasteTooBig");

    private final String label;
    private final String draftKey;
    private final List<Consumer<SheetBatch>> editListeners = new ArrayList<>();
    private final Map<String, List<Answer>> answers = new LinkedHashMap<>();
    private List<SheetColumn> columns = List.of();
    private boolean annex;
    private boolean annexMode;
    private boolean readOnly;

    private record Answer(String method, @Nullable Object[] arguments) {}

    /**
     * @param label what the grid holds, for those who hear it
     * @param draftKey under it the browser keeps what is not stored yet: names the account and the thing that is edited, so that
     *     nobody is handed the unsaved work of another
     */
    public Sheet(String label, String draftKey) {
        this.label = label;
        this.draftKey = draftKey;
        setUp();
        getElement()
                .addEventListener("edits", event -> edited(event.getEventData().path("event.detail")))
                .addEventDetail();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!event.isInitialAttach()) {
            setUp();
            setColumns(columns);
        }
    }

    private void setUp() {
        var setUp = JsonNodeFactory.instance.objectNode().put("label", label).put("draftKey", draftKey);
        setUp.set("words", SheetJson.texts(words()));
        call("setUp", setUp);
        allow();
    }

    private void allow() {
        call(
                "allow",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("readOnly", readOnly)
                        .put("annex", annex)
                        .put("annexMode", annexMode));
    }

    // The browser fills the places: they are filled with themselves here.
    private Map<String, String> words() {
        var places = IntStream.range(0, 3).mapToObj(place -> "{" + place + "}").toArray();
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> getTranslation("sheet." + word, places)));
    }

    public void setColumns(List<SheetColumn> columns) {
        this.columns = List.copyOf(columns);
        call("setColumns", SheetJson.columns(columns));
    }

    /** Instead of all that were there; what the browser has not stored yet stays on top of them. Nothing before can be undone. */
    public void setRows(List<SheetRow> rows) {
        call("setRows", SheetJson.rows(rows));
    }

    /** As it is now, whoever changed it; a cell that is being edited there is marked and not overwritten. */
    public void update(SheetRow row) {
        call("setRow", SheetJson.row(row));
    }

    /**
     * A row that somebody else made.
     *
     * @param afterRowId the row above; none when it is the first
     */
    public void insert(SheetRow row, @Nullable String afterRowId) {
        call("setRow", SheetJson.row(row), afterRowId);
    }

    public void remove(String rowId) {
        call("removeRow", rowId);
    }

    public void setPresence(Collection<SheetPresence> people) {
        call("setPresence", SheetJson.presence(people));
    }

    /** Only for reading: no cell can be written, no row made or deleted. The listener checks it all the same. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        allow();
    }

    /** Takes back the last step. */
    public void undo() {
        call("undo");
    }

    public void redo() {
        call("redo");
    }

    /** Below the selected row. */
    public void insertRow() {
        call("insertRow");
    }

    /** @param level 1 to 3 */
    public void insertGroup(int level) {
        call("insertRow", (double) level);
    }

    public void deleteRow() {
        call("deleteRow");
    }

    public void focusCell(String rowId, String key) {
        call("focusCell", rowId, key);
    }

    /** Leaves the lines that contain this, diacritics or not, with the groups around them; an empty text shows all. */
    public void filter(String text) {
        call("filter", text);
    }

    /** While it is on, a paste of several columns goes to the annex listener, from whatever program it comes. */
    public void setAnnexMode(boolean on) {
        annexMode = on;
        allow();
    }

    /** The listener answers each batch, at once or later under the lock of the session. */
    public Registration addEditListener(Consumer<SheetBatch> listener) {
        editListeners.add(listener);
        return () -> editListeners.remove(listener);
    }

    /** A table of Word or of a page was pasted: it is not taken over as it is, the listener reads it. */
    public Registration addAnnexPasteListener(Consumer<SheetPaste> listener) {
        annex = true;
        allow();
        return getElement()
                .addEventListener(
                        "annex-paste", event -> read(event.getEventData().path("event.detail"), listener))
                .addEventDetail();
    }

    /** Somebody wants to see the whole of a row: its id. */
    public Registration addOpenListener(Consumer<String> listener) {
        return getElement()
                .addEventListener("open-row", event -> {
                    var rowId = event.getEventData().path("event.detail").path("rowId");
                    if (rowId.isString()) {
                        listener.accept(rowId.asString());
                    }
                })
                .addEventDetail();
    }

    /** Somebody came to a cell: id of the row, key of the column. */
    public Registration addSelectionListener(BiConsumer<String, String> listener) {
        return getElement()
                .addEventListener("selection", event -> {
                    var detail = event.getEventData().path("event.detail");
                    var key = detail.path("key").asString("");
                    if (detail.path("rowId").isString()
                            && columns.stream().anyMatch(column -> column.key().equals(key))) {
                        listener.accept(detail.path("rowId").asString(), key);
                    }
                })
                .addEventDetail();
    }

    private static void read(JsonNode detail, Consumer<SheetPaste> listener) {
        try {
            listener.accept(SheetJson.paste(detail));
        } catch (IllegalArgumentException e) {
            LOG.warn("A pasted table was refused: {}", e.getMessage());
        }
    }

    private void edited(JsonNode detail) {
        String id;
        try {
            id = SheetJson.batchId(detail);
        } catch (IllegalArgumentException e) {
            LOG.warn("A batch without an id was refused: {}", e.getMessage());
            return;
        }
        // Sent again because the answer was late or lost.
        var known = answers.get(id);
        if (known != null) {
            known.forEach(answer -> call(answer.method, answer.arguments));
            return;
        }
        forgetOldest();
        SheetBatch batch;
        try {
            batch = SheetJson.batch(this::answer, detail, readOnly ? List.of() : columns);
        } catch (IllegalArgumentException e) {
            LOG.warn("A batch was refused: {}", e.getMessage());
            answer(id, "reject", null, null, getTranslation("sheet.refused.key"));
            return;
        }
        answers.put(id, new ArrayList<>());
        try {
            List.copyOf(editListeners).forEach(listener -> listener.accept(batch));
        } catch (RuntimeException e) {
            // It may come again.
            answers.remove(id);
            throw e;
        }
    }

    private void forgetOldest() {
        var oldest = answers.keySet().iterator();
        while (answers.size() >= ANSWERS_KEPT) {
            oldest.next();
            oldest.remove();
        }
    }

    private void answer(String batchId, String method, @Nullable Object... arguments) {
        var all = Stream.concat(Stream.of(batchId), Stream.of(arguments)).toArray();
        answers.computeIfAbsent(batchId, _ -> new ArrayList<>()).add(new Answer(method, all));
        call(method, all);
    }

    // The module may still be on its way.
    private void call(String method, @Nullable Object... arguments) {
        var places =
                IntStream.range(0, arguments.length).mapToObj(at -> "$" + at).collect(Collectors.joining(", "));
        getElement()
                .executeJs(
                        "customElements.whenDefined('hd-sheet').then(() => this.%s(%s))".formatted(method, places),
                        arguments);
    }
}
