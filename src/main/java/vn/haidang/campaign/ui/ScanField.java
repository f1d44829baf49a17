package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanScan;
import vn.haidang.campaign.PlanScans;
import vn.haidang.file.FileSize;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.FileReception;

/** The signed copy of a plan: choosing another takes its place. */
class ScanField extends CustomField<PlanScan> {

    private final Div shown = new Div();
    private @Nullable PlanScan scan;

    ScanField(PlanScans scans, long planId, Messages messages, Actor actor) {
        setLabel(getTranslation("campaign.issue.scan"));
        setHelperText(getTranslation("campaign.issue.scan.help"));
        shown.addClassName("hd-row");
        shown.setVisible(false);
        var size = scans.maxSize();
        var upload = new FileReception<PlanScan>(
                (name, content) -> scans.attach(planId, name, content, actor), this::take, size, messages);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg", ".webp");
        upload.say(new FileReception.Words(
                getTranslation("campaign.issue.scan.add"),
                getTranslation("ui.upload.drop"),
                getTranslation("campaign.issue.scan.one"),
                getTranslation("campaign.issue.scan.kind"),
                getTranslation("ui.upload.big", new FileSize(size.toBytes()).text(getLocale())),
                getTranslation("ui.upload.processing")));
        upload.forgetWhatWasTaken();
        add(new Div(shown, upload));
    }

    @Override
    protected @Nullable PlanScan generateModelValue() {
        return scan;
    }

    @Override
    protected void setPresentationValue(@Nullable PlanScan value) {
        scan = value;
        shown.removeAll();
        shown.setVisible(value != null);
        if (value != null) {
            var remove = new Button(VaadinIcon.TRASH.create(), _ -> take(null));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("campaign.issue.scan.remove", value.name()));
            shown.add(new Span(value.name() + " · " + new FileSize(value.size()).text(getLocale())), remove);
        }
    }

    private void take(@Nullable PlanScan other) {
        setPresentationValue(other);
        updateValue();
    }
}
