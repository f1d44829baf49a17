package vn.haidang.material.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.ui.Choices;

/** What a list of materials can be narrowed by. */
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final TextField text = new TextField(getTranslation("material.filter.text"));
    private final Choices<MaterialKind> kinds = new Choices<>(getTranslation("material.column.kind"));
    private final Choices<Stage> stages = new Choices<>(getTranslation("material.column.stage"));
    private final Choices<Publicity> publicities = new Choices<>(getTranslation("material.column.publicity"));
    private final Checkbox own = new Checkbox(getTranslation("material.filter.own"));
    private final Checkbox forced = new Checkbox(getTranslation("material.filter.forced"));
    private final Checkbox toReview = new Checkbox(getTranslation("material.filter.toReview"));
    private final Consumer<MaterialFilter> changed;

    FilterBar(Consumer<MaterialFilter> changed) {
        this.changed = changed;
        addClassName("hd-filters");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        choices(kinds, MaterialKind.values(), "material.kind.");
        choices(stages, Stage.values(), "material.stage.");
        choices(publicities, Publicity.values(), "material.publicity.");
        text.addValueChangeListener(event -> tell(event.isFromClient()));
        own.addValueChangeListener(event -> tell(event.isFromClient()));
        forced.addValueChangeListener(event -> tell(event.isFromClient()));
        toReview.addValueChangeListener(event -> tell(event.isFromClient()));
        var switches = new Div(own, forced, toReview);
        switches.addClassName("hd-switches");
        add(text, kinds, stages, publicities, switches);
    }

    void show(MaterialFilter filter) {
        text.setValue(filter.text());
        kinds.setValue(filter.kinds());
        stages.setValue(filter.stages());
        publicities.setValue(filter.publicities());
        own.setValue(filter.own());
        forced.setValue(filter.forced());
        toReview.setValue(filter.toReview());
    }

    private <T extends Enum<T>> void choices(MultiSelectComboBox<T> field, T[] values, String key) {
        field.setPlaceholder(getTranslation("material.filter.any"));
        field.setItems(values);
        field.setItemLabelGenerator(value -> getTranslation(key + value));
        field.addValueChangeListener(event -> tell(event.isFromClient()));
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.accept(new MaterialFilter(
                    text.getValue(),
                    kinds.getValue(),
                    stages.getValue(),
                    publicities.getValue(),
                    own.getValue(),
                    forced.getValue(),
                    toReview.getValue()));
        }
    }
}
