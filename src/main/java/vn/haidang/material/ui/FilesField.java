package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileName;
import vn.haidang.file.FileSize;
import vn.haidang.file.Scanning;
import vn.haidang.material.AttachedFile;

/** The files of a text in the order in which readers see them: named, moved, removed, taken away to look at. */
class FilesField extends CustomField<List<AttachedFile>> {

    private final Div list = new Div();
    private final SerializableFunction<AttachedFile, @Nullable Component> linkOf;
    private final SerializableFunction<List<AttachedFile>, Map<FileHash, Scanning>> scanningOf;
    private Map<FileHash, Scanning> scanning = Map.of();
    private List<AttachedFile> files = List.of();

    /**
     * @param linkOf a link to a file that is saved already; {@code null} while it is not
     * @param scanningOf how far the checks of files have come
     */
    FilesField(
            String label,
            SerializableFunction<AttachedFile, @Nullable Component> linkOf,
            SerializableFunction<List<AttachedFile>, Map<FileHash, Scanning>> scanningOf) {
        super(List.of());
        this.linkOf = linkOf;
        this.scanningOf = scanningOf;
        setLabel(label);
        list.addClassName("hd-rows");
        add(list);
    }

    /** A file that has just arrived; another of the same name keeps its own. */
    void addFile(AttachedFile file) {
        if (files.stream().anyMatch(known -> known.hash().equals(file.hash()))) {
            return;
        }
        var all = new ArrayList<>(files);
        all.add(new AttachedFile(
                freeName(file.name(), null), file.title(), file.hash(), file.mediaType(), file.size()));
        change(all);
    }

    /** Links appear once a text that names the files is saved. */
    void refresh() {
        setPresentationValue(files);
    }

    /** Whether a check goes on whose end should be shown. */
    boolean isWaiting() {
        return scanning.containsValue(Scanning.WAITING);
    }

    @Override
    protected List<AttachedFile> generateModelValue() {
        return files;
    }

    @Override
    protected void setPresentationValue(List<AttachedFile> value) {
        files = List.copyOf(value);
        scanning = files.isEmpty() ? Map.of() : scanningOf.apply(files);
        list.removeAll();
        if (files.isEmpty()) {
            list.add(new Paragraph(getTranslation("material.files.none")));
        }
        for (var i = 0; i < files.size(); i++) {
            list.add(row(i));
        }
    }

    private Div row(int index) {
        var file = files.get(index);
        var title = field("material.file.title", index, file.title());
        title.addValueChangeListener(event -> replace(file, withTitle(file, event.getValue())));
        var name = field("material.file.name", index, file.name());
        name.addValueChangeListener(event -> replace(file, withName(file, event.getValue())));
        var size = new Div(new Span(new FileSize(file.size()).text(getLocale())));
        size.addClassName("hd-size");
        var state = scanning.get(file.hash());
        var link = state == Scanning.CLEAN ? linkOf.apply(file) : null;
        if (link != null) {
            size.add(link);
        }
        var up = icon(VaadinIcon.ARROW_UP, "material.file.up", file, () -> move(index, index - 1));
        up.setEnabled(index > 0);
        var down = icon(VaadinIcon.ARROW_DOWN, "material.file.down", file, () -> move(index, index + 1));
        down.setEnabled(index < files.size() - 1);
        var remove = icon(VaadinIcon.TRASH, "material.file.remove", file, () -> {
            var all = new ArrayList<>(files);
            all.remove(file);
            change(all);
        });
        var row = new Div(title, name, size, up, down, remove);
        FileNote.of(state, file.name()).ifPresent(row::add);
        row.addClassName("hd-row");
        return row;
    }

    private TextField field(String key, int index, String value) {
        var field = new TextField(getTranslation(key, index + 1));
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    private Button icon(VaadinIcon icon, String key, AttachedFile file, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, file.title()));
        button.setTooltipText(getTranslation(key, file.title()));
        return button;
    }

    private void move(int from, int to) {
        var all = new ArrayList<>(files);
        Collections.swap(all, from, to);
        change(all);
    }

    private void replace(AttachedFile file, AttachedFile changed) {
        var all = new ArrayList<>(files);
        all.replaceAll(known -> known.equals(file) ? changed : known);
        change(all);
    }

    private void change(List<AttachedFile> changed) {
        setPresentationValue(changed);
        updateValue();
    }

    private static AttachedFile withTitle(AttachedFile file, String title) {
        return new AttachedFile(
                file.name(),
                title.isBlank() ? file.title() : title.strip(),
                file.hash(),
                file.mediaType(),
                file.size());
    }

    /** The extension stays: it says what the file is. */
    private AttachedFile withName(AttachedFile file, String wanted) {
        var extension = new FileName(file.name()).extension();
        var name = FileName.of(wanted.isBlank() ? file.name() : wanted);
        var whole = name.extension().equals(extension) ? name : FileName.of(name.value() + "." + extension);
        return new AttachedFile(
                freeName(whole.value(), file), file.title(), file.hash(), file.mediaType(), file.size());
    }

    private String freeName(String wanted, @Nullable AttachedFile except) {
        var dot = wanted.lastIndexOf('.');
        var base = dot > 0 ? wanted.substring(0, dot) : wanted;
        var end = dot > 0 ? wanted.substring(dot) : "";
        var name = wanted;
        for (var number = 2; isTaken(name, except); number++) {
            name = base + " (" + number + ")" + end;
        }
        return name;
    }

    private boolean isTaken(String name, @Nullable AttachedFile except) {
        return files.stream()
                .anyMatch(file -> !file.equals(except) && file.name().equals(name));
    }
}
