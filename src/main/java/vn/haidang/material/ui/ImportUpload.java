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
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.material.intake.Imports;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** One archive at a time, with its progress; bytes go straight to the disk, and a refusal says why beside the file. */
class ImportUpload extends Upload {

    /** @param received hears the id of an upload that was taken in */
    ImportUpload(Imports imports, Messages messages, Actor actor, LongConsumer received) {
        addClassName("hd-upload");
        setMaxFiles(1);
        setAcceptedFileTypes(".zip", "application/zip");
        setMaxFileSize((int) Math.min(imports.maxSize().toBytes(), Integer.MAX_VALUE));
        setUploadHandler(new Handler(imports, messages, imports.maxSize(), actor, getLocale(), received));
        setUploadButton(new Button(getTranslation("import.upload.add"), VaadinIcon.UPLOAD.create()));
        setDropLabel(new Span(getTranslation("import.upload.drop")));
        setI18n(words(imports.maxSize()));
        // The server says why it refused; the component would say "server error".
        getElement().executeJs("""
                this.addEventListener('upload-error', event => {
                  const {file, xhr} = event.detail;
                  if (xhr.status === 422 && xhr.responseText) {
                    file.error = xhr.responseText;
                    file.errorKey = 'refused'; // no word of the component's own
                  }
                })""");
    }

    private UploadI18N words(DataSize maxSize) {
        var largest = new FileSize(maxSize.toBytes()).text(getLocale());
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("import.upload.drop"))
                        .setMany(getTranslation("import.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("import.upload.add"))
                        .setMany(getTranslation("import.upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("import.upload.one"))
                        .setFileIsTooBig(getTranslation("material.upload.big", largest))
                        .setIncorrectFileType(getTranslation("import.upload.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("material.upload.retry"))
                        .setStart(getTranslation("material.upload.start"))
                        .setRemove(getTranslation("material.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("material.upload.connecting"))
                                .setStalled(getTranslation("material.upload.stalled"))
                                .setProcessing(getTranslation("import.upload.processing"))
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
            Imports imports, Messages messages, DataSize maxSize, Actor actor, Locale locale, LongConsumer received)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var id = imports.receive(event.getFileName(), content, actor);
                event.getUI().access(() -> received.accept(id));
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
            return 1;
        }
    }
}
