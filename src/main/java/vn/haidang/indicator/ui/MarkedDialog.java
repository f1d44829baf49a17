package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Reasons;

/** A form in a dialog: why something did not happen stands beside its fields too. */
class MarkedDialog extends FormDialog {

    private final MarkedForm form;

    MarkedDialog(String title, String what, MarkedForm form, String actionLabel, Runnable action) {
        super(title, what, form, actionLabel, "indicator.refused", action, new Reasons(form::fieldOf));
        this.form = form;
    }

    /** Below the fields. */
    MarkedDialog with(Component more) {
        content().add(more);
        return this;
    }

    /** At the other end of the buttons. */
    MarkedDialog beside(Button other) {
        getFooter().getElement().insertChild(0, other.getElement());
        return this;
    }

    @Override
    protected void refused(List<Reason> why) {
        form.mark(why);
    }
}
