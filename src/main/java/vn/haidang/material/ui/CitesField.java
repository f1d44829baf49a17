package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.material.Citation;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;
import vn.haidang.register.ui.DocumentPicker;

/** The official documents that a material rests on: rows of a document and the part of it. */
class CitesField extends CustomField<List<Citation>> {

    private final Register register;
    private final Actor actor;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    CitesField(Register register, Actor actor) {
        super(List.of());
        this.register = register;
        this.actor = actor;
        setLabel(getTranslation("material.field.cites"));
        setHelperText(getTranslation("material.field.cites.help"));
        list.addClassName("hd-rows");
        var add = new Button(
                getTranslation("material.cite.add"),
                VaadinIcon.PLUS.create(),
                _ -> addRow(null, "").focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(list, add));
    }

    @Override
    protected List<Citation> generateModelValue() {
        return rows.stream().flatMap(row -> row.citation().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<Citation> cites) {
        rows.clear();
        list.removeAll();
        var known = cites.isEmpty()
                ? Map.<Long, DocumentRef>of()
                : register.refs(cites.stream().map(Citation::documentId).collect(Collectors.toSet()));
        cites.forEach(cite -> addRow(known.get(cite.documentId()), cite.part()));
    }

    private Row addRow(@Nullable DocumentRef document, String part) {
        var row = new Row(document, part);
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        number();
        updateValue();
    }

    private void number() {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
    }

    private class Row extends Div {

        private final DocumentPicker document = new DocumentPicker("", register, actor);
        private final TextField part = new TextField();
        private final Button remove = new Button(VaadinIcon.TRASH.create(), _ -> CitesField.this.remove(this));

        Row(@Nullable DocumentRef chosen, String partOfIt) {
            addClassName("hd-row");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            document.setValue(chosen);
            part.setValue(partOfIt);
            part.setPlaceholder(getTranslation("material.cite.part.placeholder"));
            part.setMaxLength(Citation.PART_MAX);
            part.setValueChangeMode(ValueChangeMode.ON_BLUR);
            document.addValueChangeListener(_ -> updateValue());
            part.addValueChangeListener(_ -> updateValue());
            add(document, part, remove);
        }

        void number(int number) {
            document.setLabel(getTranslation("material.cite.document", number));
            part.setLabel(getTranslation("material.cite.part", number));
            remove.setAriaLabel(getTranslation("material.cite.remove", number));
        }

        void focus() {
            document.focus();
        }

        Optional<Citation> citation() {
            return Optional.ofNullable(document.getValue())
                    .map(chosen -> new Citation(
                            chosen.id(), chosen.number(), Objects.requireNonNullElse(part.getValue(), "")));
        }
    }
}
