package vn.haidang.register.ui;

import com.vaadin.flow.component.UI;
import vn.haidang.register.DocumentKind;
import vn.haidang.register.DocumentRef;

/** What entries are called on the screen. */
public final class DocumentNames {

    private DocumentNames() {}

    /** {@code Nghị định 30/2020/NĐ-CP}. */
    public static String name(DocumentRef document) {
        return name(document.kind(), document.number());
    }

    static String name(DocumentKind kind, String number) {
        return UI.getCurrent().getTranslation(kind.messageKey()) + " " + number;
    }

    /** With what it is about. */
    public static String full(DocumentRef document) {
        return name(document) + ": " + document.subject();
    }
}
