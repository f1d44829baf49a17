package vn.haidang.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.springframework.data.domain.PageRequest;
import vn.haidang.access.Actor;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;

/** Chooses one entry of the register by its number or by words of its subject. */
public final class DocumentPicker extends ComboBox<DocumentRef> {

    public DocumentPicker(String label, Register register, Actor actor) {
        super(label);
        addClassName("hd-document-picker");
        setPlaceholder(getTranslation("register.picker"));
        setClearButtonVisible(true);
        setItemLabelGenerator(DocumentNames::full);
        setItems(
                query -> register
                        .suggest(
                                query.getFilter().orElse(""),
                                PageRequest.of(query.getPage(), query.getPageSize()),
                                actor)
                        .stream());
    }
}
