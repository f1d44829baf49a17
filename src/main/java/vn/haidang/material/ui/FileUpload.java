package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.Materials;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** Several files at once, each with its progress, each refused for itself; bytes go straight to the store. */
class FileUpload extends Upload {

    FileUpload(Materials materials, Messages messages, DataSize maxSize, Actor actor, Consumer<AttachedFile> received) {
        addClassName("hd-upload");
        setMaxFiles(MaterialDraft.FILES_MAX);
        setMaxFileSize((int) Math.min(maxSize.toBytes(), Integer.MAX_VALUE));
        setUploadHandler(new Handler(materials, messages, maxSize, actor, getLocale(), received));
        setUploadButton(new Button(getTranslation("material.upload.add"), VaadinIcon.UPLOAD.create()));
        setDropLabel(new Span(getTranslation("material.upload.drop")));
        setI18n(words(maxSize));
        // The server says why it refused; the component would say "server error".
        getElement().executeJs("""
                this.addEventListener('upload-error', event => {
                  const {file, xhr} = event.detail;
                  if (xhr.status === 422 && xhr.responseText) {
                    file.error = xhr.responseText;
                    file.errorKey = 'refused'; // no word of the component's own
                  }
                })""");
        addAllFinishedListener(_ -> getElement().executeJs("""
                this.files = this.files.filter(file => file.error || file.errorKey)"""));
    }

    private UploadI18N words(DataSize maxSize) {
        var largest = new FileSize(maxSize.toBytes()).text(getLocale());
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("material.upload.drop"))
                        .setMany(getTranslation("material.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("material.upload.add"))
                        .setMany(getTranslation("material.upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("material.upload.many", MaterialDraft.FILES_MAX))
                        .setFileIsTooBig(getTranslation("material.upload.big", largest))
                        .setIncorrectFileType(getTranslation("material.upload.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("material.upload.retry"))
                        .setStart(getTranslation("material.upload.start"))
                        .setRemove(getTranslation("material.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("material.upload.connecting"))
                                .setStalled(getTranslation("material.upload.stalled"))
                                .setProcessing(getTranslation("material.upload.processing"))
                                .setHeld(getTranslation("material.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("material.upload.left"))
                                .setUnknown(getTranslation("material.upload.left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("material.upload.unavailable"))
                                .setUnexpectedServerError(getTranslation("material.upload.failed"))
                                .setForbidden(getTranslation("material.upload.forbidden"))
                                .setFileTooLarge(getTranslation("material.upload.big", largest))))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }

    private record Handler(
            Materials materials,
            Messages messages,
            DataSize maxSize,
            Actor actor,
            Locale locale,
            Consumer<AttachedFile> received)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var file = materials.attach(event.getFileName(), content, actor);
                event.getUI().access(() -> received.accept(file));
            } catch (Refused refused) {
                event.reject(refused.reasons().stream()
                        .map(reason -> messages.text(locale, reason))
                        .collect(Collectors.joining(" ")));
            }
        }

        /** The reasons themselves, in letters that arrive whole: Vaadin's own answer knows no Vietnamese. */
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
            return 1; // each file is a request of its own
        }
    }
}
