package vn.haidang.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.target.Target;
import vn.haidang.campaign.target.TargetDraft;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.shared.ui.FormDialog;

/** What a plan wants to reach, as one number of one indicator. */
final class TargetDialog extends FormDialog {

    TargetDialog(@Nullable Target target, Indicators indicators, Consumer<TargetDraft> save) {
        this(target, new Fields(target, indicators), save);
    }

    private TargetDialog(@Nullable Target target, Fields fields, Consumer<TargetDraft> save) {
        super(
                fields.getTranslation(target == null ? "planning.target.add" : "planning.target.change"),
                "",
                fields,
                fields.getTranslation("planning.target.save"),
                "planning.target.refused",
                () -> save.accept(fields.draft()));
    }

    private static final class Fields extends Div {

        private final TextField title = new TextField(getTranslation("planning.target.title"));
        private final ComboBox<Indicator> indicator = new ComboBox<>(getTranslation("planning.target.indicator"));
        private final NumberField amount = new NumberField(getTranslation("planning.target.amount"));

        Fields(@Nullable Target target, Indicators indicators) {
            addClassName("hd-form-dialog");
            title.setMaxLength(TargetDraft.TITLE_MAX);
            title.setWidthFull();
            indicator.setItems(indicators.all());
            indicator.setItemLabelGenerator(one -> one.name(getLocale()) + " (" + one.unit(getLocale()) + ")");
            indicator.setWidthFull();
            indicator.setHelperText(getTranslation("planning.target.indicator.help"));
            amount.setMin(1);
            amount.setStep(1);
            add(title, indicator, amount);
            if (target != null) {
                title.setValue(target.title());
                indicators.find(target.indicator()).ifPresent(indicator::setValue);
                amount.setValue((double) target.amount());
            }
        }

        TargetDraft draft() {
            var chosen = indicator.getValue();
            var number = amount.getValue();
            return new TargetDraft(
                    chosen == null ? "" : chosen.slug(), title.getValue(), number == null ? 0 : Math.round(number));
        }
    }
}
