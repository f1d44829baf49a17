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
import vn.haidang.material.Source;

/** Where claims come from: rows of title and address. */
class SourcesField extends CustomField<List<Source>> {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    SourcesField(String label) {
        super(List.of());
        setLabel(label);
        list.addClassName("hd-rows");
        var add = new Button(
                getTranslation("material.source.add"),
                VaadinIcon.PLUS.create(),
                _ -> addRow(new Source("", "")).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(list, add));
    }

    @Override
    protected List<Source> generateModelValue() {
        return rows.stream()
                .map(Row::source)
                .filter(source -> !source.title().isBlank() || source.url() != null)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Source> sources) {
        rows.clear();
        list.removeAll();
        sources.forEach(this::addRow);
    }

    private Row addRow(Source source) {
        var row = new Row(source);
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

        private final TextField title = new TextField();
        private final TextField url = new TextField();
        private final Button remove = new Button(VaadinIcon.TRASH.create(), _ -> SourcesField.this.remove(this));

        Row(Source source) {
            addClassName("hd-row");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            title.setValue(source.title());
            url.setValue(source.url() == null ? "" : source.url());
            url.setPlaceholder("https://");
            for (var field : List.of(title, url)) {
                field.setValueChangeMode(ValueChangeMode.ON_BLUR);
                field.addValueChangeListener(_ -> updateValue());
            }
            add(title, url, remove);
        }

        void number(int number) {
            title.setLabel(getTranslation("material.source.title", number));
            url.setLabel(getTranslation("material.source.url", number));
            remove.setAriaLabel(getTranslation("material.source.remove", number));
        }

        void focus() {
            title.focus();
        }

        Source source() {
            var address = url.getValue().strip();
            return new Source(title.getValue().strip(), address.isEmpty() ? null : address);
        }
    }
}
