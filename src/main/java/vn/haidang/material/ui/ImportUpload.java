package vn.haidang.material.ui;

import java.util.function.LongConsumer;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.material.intake.Imports;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.FileReception;

/** One archive at a time. */
class ImportUpload extends FileReception<Long> {

    /** @param received hears the id of an upload that was taken in */
    ImportUpload(Imports imports, Messages messages, Actor actor, LongConsumer received) {
        super((name, content) -> imports.receive(name, content, actor), received::accept, imports.maxSize(), messages);
        setMaxFiles(1);
        setAcceptedFileTypes(".zip", "application/zip");
        say(new Words(
                getTranslation("import.upload.add"),
                getTranslation("ui.upload.drop"),
                getTranslation("import.upload.one"),
                getTranslation("import.upload.kind"),
                getTranslation("ui.upload.big", new FileSize(imports.maxSize().toBytes()).text(getLocale())),
                getTranslation("import.upload.processing")));
    }
}
