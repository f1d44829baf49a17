package vn.haidang.campaign.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignedWork;
import vn.haidang.campaign.activity.AssignmentAnswer;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** A unit says how far it is with what it was given. What was typed stays when it is refused. */
class AnswerDialog extends Dialog {

    private final Select<AssignmentState> state = new Select<>();
    private final IntegerField done;
    private final TextArea result = new TextArea(getTranslation("ahead.answer.result"));
    private final Reasons reasons;
    private final long version;
    private final Consumer<AssignmentAnswer> save;

    /** @param save what it refuses is shown here */
    AnswerDialog(AssignedWork work, Consumer<AssignmentAnswer> save) {
        this.save = save;
        var share = work.share();
        version = share.version();
        setHeaderTitle(getTranslation("ahead.answer.title"));
        setWidth("36rem");
        state.setLabel(getTranslation("ahead.answer.state"));
        state.setItems(AssignmentState.values());
        state.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        state.setValue(share.state());
        done = new IntegerField(getTranslation("ahead.answer.done", share.quantity()));
        done.setMin(0);
        done.setMax(ActivityText.QUANTITY_MAX);
        done.setStepButtonsVisible(true);
        done.setValue(share.done());
        result.setMaxLength(AssignmentAnswer.RESULT_MAX);
        result.setValue(share.result());
        reasons = new Reasons(reason -> switch (reason.key()) {
            case "campaign.refused.result.long" -> result;
            case "campaign.refused.done.not.started" -> state;
            case "campaign.refused.conflict" -> null;
            default -> done;
        });
        List.<HasSize>of(state, done, result).forEach(HasSize::setWidthFull);
        add(new Paragraph(work.title()), reasons, state, done, result);
        var go = new Button(getTranslation("ahead.answer.save"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void go() {
        var times = done.getValue();
        if (times == null) {
            refuse(List.of(Reason.of("ahead.answer.done.missing")));
            return;
        }
        try {
            save.accept(new AssignmentAnswer(state.getValue(), times, result.getValue(), version));
            close();
        } catch (Refused refused) {
            refuse(refused.reasons());
        }
    }

    private void refuse(List<Reason> against) {
        reasons.show(getTranslation("ahead.answer.refused"), against);
    }
}
