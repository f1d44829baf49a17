package vn.haidang.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.register.DocumentFile;
import vn.haidang.register.DocumentIntake;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** The one file of an entry: choosing another takes its place. */
class DocumentFileField extends CustomField<DocumentFile> {

    private final Div shown = new Div();
    private @Nullable DocumentFile file;

    DocumentFileField(DocumentIntake intake, Messages messages, DataSize maxSize, Actor actor) {
        setLabel(getTranslation("register.field.file"));
        shown.addClassName("hd-row");
        var upload = new Upload();
        upload.addClassName("hd-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(maxSize.toBytes(), Integer.MAX_VALUE));
        upload.setUploadButton(new Button(getTranslation("register.edit.file.add"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("material.upload.drop")));
        upload.setUploadHandler(new Handler(intake, messages, maxSize, actor, getLocale(), this));
        // The server says why it refused; the component would say "server error".
        upload.getElement().executeJs("""
            this.addEventListener('upload-error', event => {
              const {file, xhr} = event.detail;
              if (xhr.status === 422 && xhr.responseText) {
                file.error = xhr.responseText;
                file.errorKey = 'refused';
              }
            })\
            """);
        upload.addAllFinishedListener(_ -> upload.getElement().executeJs("""
            this.files = this.files.filter(file => file.error || file.errorKey)\
            """));
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

    private record Handler(
            DocumentIntake intake,
            Messages messages,
            DataSize maxSize,
            Actor actor,
            Locale locale,
            DocumentFileField field)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var received = intake.attach(event.getFileName(), content, actor);
                event.getUI().access(() -> field.take(received));
            } catch (Refused refused) {
                event.reject(refused.reasons().stream()
                        .map(reason -> messages.text(locale, reason))
                        .collect(Collectors.joining(" ")));
            }
        }

        /** The reasons themselves, in letters that arrive whole. */
        @Override
        public void responseHandled(UploadResult result) {
            if (!result.allRejected()) {
                UploadHandler.super.responseHandled(result);
                return;
            }
            var response = result.response();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            response.setContentType("text/plain;charset=UTF-8");
            var reasons = result.rejectedFiles().stream()
                    .map(UploadResult.RejectedFile::reason)
                    .collect(Collectors.joining(" "));
            try (var out = response.getOutputStream()) {
                out.write(reasons.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long getFileSizeMax() {
            return maxSize.toBytes();
        }

        @Override
        public long getRequestSizeMax() {
            return maxSize.toBytes() + 1;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
