package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.annex.AnnexTable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Takes the annex out of a Word file. */
final class WordDialog extends Dialog {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reasons reasons = new Reasons();

    WordDialog(Consumer<AnnexTable> read) {
        setHeaderTitle(getTranslation("campaign.word"));
        setWidth("34rem");
        setMaxWidth("96vw");
        var upload = new Upload(UploadHandler.toTempFile((_, file) -> read(file.toPath(), read)));
        upload.setAcceptedFileTypes(".docx", DOCX);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AnnexReader.DOCX_MAX);
        upload.setDropAllowed(true);
        var content = new Div(new Paragraph(getTranslation("campaign.word.what")), reasons, upload);
        content.addClassName("hd-form-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()));
    }

    private void read(Path file, Consumer<AnnexTable> read) {
        try (var content = Files.newInputStream(file)) {
            var table = AnnexReader.ofDocx(content);
            close();
            read.accept(table);
        } catch (Refused refused) {
            reasons.show(getTranslation("campaign.word.refused"), refused.reasons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
