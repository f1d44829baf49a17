package vn.haidang.campaign.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** What was typed and not saved would be gone. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Runnable leave, Runnable stay) {
        setHeader(getTranslation("campaign.leave"));
        setText(getTranslation("campaign.leave.what"));
        setConfirmText(getTranslation("campaign.leave.stay"));
        setRejectable(true);
        setRejectText(getTranslation("campaign.leave.do"));
        addConfirmListener(_ -> stay.run());
        addRejectListener(_ -> leave.run());
    }
}
