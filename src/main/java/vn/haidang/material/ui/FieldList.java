package vn.haidang.material.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** What stands around the body of a material; empty fields are left out. */
class FieldList extends DescriptionList {

    FieldList(List<MaterialChanges.Field> fields) {
        addClassName("hd-field-list");
        fields.stream().filter(field -> !field.text().isEmpty()).forEach(field -> {
            add(new Term(getTranslation(field.key())));
            add(new Description(field.text()));
        });
    }
}
