package vn.haidang.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.register.DocumentFile;
import vn.haidang.register.DocumentIntake;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.FileReception;

/** The one file of an entry: choosing another takes its place. */
class DocumentFileField extends CustomField<DocumentFile> {

    private final Div shown = new Div();
    private @Nullable DocumentFile file;

    DocumentFileField(DocumentIntake intake, Messages messages, DataSize maxSize, Actor actor) {
        setLabel(getTranslation("register.field.file"));
        shown.addClassName("hd-row");
        var upload = new FileReception<DocumentFile>(
                (name, content) -> intake.attach(name, content, actor), this::take, maxSize, messages);
        upload.setMaxFiles(1);
        upload.say(new FileReception.Words(
                getTranslation("register.edit.file.add"),
                getTranslation("ui.upload.drop"),
                getTranslation("register.edit.file.one"),
                getTranslation("ui.upload.kind"),
                getTranslation("ui.upload.big", new FileSize(maxSize.toBytes()).text(getLocale())),
                getTranslation("ui.upload.processing")));
        upload.forgetWhatWasTaken();
        add(new Div(shown, upload));
    }

    @Override
    protected @Nullable DocumentFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable DocumentFile value) {
        file = value;
        shown.removeAll();
        shown.setVisible(value != null);
        if (value != null) {
            var name = new Span(value.name() + " · " + new FileSize(value.size()).text(getLocale()));
            var remove = new Button(VaadinIcon.TRASH.create(), _ -> take(null));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("register.edit.file.remove", value.name()));
            shown.add(name, remove);
        }
    }

    private void take(@Nullable DocumentFile other) {
        setPresentationValue(other);
        updateValue();
    }
}
