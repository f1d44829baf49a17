package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haidang.campaign.opinion.RemarkOutcome;
import vn.haidang.campaign.opinion.RemarkRow;
import vn.haidang.campaign.opinion.SettlementDraft;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** What becomes of one remark, and why. */
class SettleDialog extends Dialog {

    private final RadioButtonGroup<RemarkOutcome> outcome =
            new RadioButtonGroup<>(getTranslation("opinion.settle.outcome"));
    private final TextArea explanation = new TextArea(getTranslation("opinion.settle.explanation"));
    private final Reasons reasons = new Reasons();

    /** @param settle what it refuses is shown here, and what was typed stays */
    SettleDialog(RemarkRow remark, Consumer<SettlementDraft> settle) {
        setHeaderTitle(getTranslation("opinion.settle.title"));
        setWidth("min(36rem, 100%)");
        outcome.setItems(RemarkOutcome.values());
        outcome.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        if (remark.outcome() != null) {
            outcome.setValue(remark.outcome());
        }
        explanation.setValue(remark.explanation());
        explanation.setMaxLength(SettlementDraft.EXPLANATION_MAX);
        explanation.setHelperText(getTranslation("opinion.settle.explanation.help"));
        explanation.setMinRows(3);
        explanation.setWidthFull();
        var said = new Paragraph(
                remark.unit() + " – " + (remark.line().isEmpty() ? getTranslation("opinion.whole") : remark.line()));
        var words = new Paragraph(remark.text());
        words.addClassName("hd-note");
        var form = new Div(said, words, reasons, outcome, explanation);
        form.addClassName("hd-dialog-form");
        add(form);
        var go = new Button(getTranslation("opinion.settle.do"), _ -> {
            try {
                settle.accept(new SettlementDraft(outcome.getValue(), explanation.getValue(), remark.version()));
                close();
            } catch (Refused refused) {
                reasons.show(getTranslation("opinion.settle.refused"), refused.reasons());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }
}
