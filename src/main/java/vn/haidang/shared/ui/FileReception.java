package vn.haidang.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/**
 * Takes files in, each with its progress and each refused for itself; bytes go straight to where they are checked, and a
 * refusal says why beside the file.
 */
public class FileReception<T> extends Upload {

    /**
     * What is said of these files in particular.
     *
     * @param many when there are more than can be taken
     * @param kind when it is none that is taken
     * @param big when it is larger than can be taken
     * @param processing while the server looks at it
     */
    public record Words(String add, String drop, String many, String kind, String big, String processing) {}

    @FunctionalInterface
    public interface Intake<T> {

        /** @throws Refused with every reason why the file is not taken */
        T receive(String name, InputStream content);
    }

    /**
     * @param received is told in the page what was kept
     * @param maxSize of one file; a larger one is cut off on the way
     */
    public FileReception(Intake<T> intake, Consumer<T> received, DataSize maxSize, Messages messages) {
        addClassName("hd-upload");
        setMaxFileSize((int) Math.min(maxSize.toBytes(), Integer.MAX_VALUE));
        setUploadHandler(new Handler<>(intake, received, maxSize, messages, getLocale()));
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

    public final void say(Words words) {
        setUploadButton(new Button(words.add(), VaadinIcon.UPLOAD.create()));
        setDropLabel(new Span(words.drop()));
        setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.drop()).setMany(words.drop()))
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.add()).setMany(words.add()))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.many())
                        .setFileIsTooBig(words.big())
                        .setIncorrectFileType(words.kind()))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("ui.upload.retry"))
                        .setStart(getTranslation("ui.upload.start"))
                        .setRemove(getTranslation("ui.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("ui.upload.connecting"))
                                .setStalled(getTranslation("ui.upload.stalled"))
                                .setProcessing(words.processing())
                                .setHeld(getTranslation("ui.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("ui.upload.left"))
                                .setUnknown(getTranslation("ui.upload.left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("ui.upload.unavailable"))
                                .setUnexpectedServerError(getTranslation("ui.upload.failed"))
                                .setForbidden(getTranslation("ui.upload.forbidden"))
                                .setFileTooLarge(words.big())))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024));
    }

    /** What was taken is shown elsewhere; only what was refused stays in the list. */
    public final void forgetWhatWasTaken() {
        addAllFinishedListener(_ -> getElement().executeJs("""
                this.files = this.files.filter(file => file.error || file.errorKey)"""));
    }

    private record Handler<T>(
            Intake<T> intake, Consumer<T> received, DataSize maxSize, Messages messages, Locale locale)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var kept = intake.receive(event.getFileName(), content);
                event.getUI().access(() -> received.accept(kept));
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
