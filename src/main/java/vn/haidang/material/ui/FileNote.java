package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.Scanning;

/** Why a file cannot be opened yet, or never will; nothing for one that has passed its checks. */
class FileNote extends Span {

    private FileNote(String text, String look) {
        setText(text);
        addClassName("hd-file-note");
        addClassName(look);
    }

    /** @param state nothing when the portal no longer has the file */
    static Optional<FileNote> of(@Nullable Scanning state, String name) {
        return switch (state) {
            case CLEAN -> Optional.empty();
            case WAITING -> Optional.of(note("waiting", name, "hd-file-waits"));
            case REFUSED -> Optional.of(note("infected", name, "hd-file-refused"));
            case null -> Optional.of(note("gone", name, "hd-file-refused"));
        };
    }

    private static FileNote note(String key, String name, String look) {
        var note = new FileNote("", look);
        note.setText(note.getTranslation("material.file.note." + key, name));
        return note;
    }
}
