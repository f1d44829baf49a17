package vn.haidang.material.ui;

import java.util.function.Consumer;
import org.springframework.util.unit.DataSize;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.Materials;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.FileReception;

/** The files of a material, several at once. */
class FileUpload extends FileReception<AttachedFile> {

    FileUpload(Materials materials, Messages messages, DataSize maxSize, Actor actor, Consumer<AttachedFile> received) {
        super((name, content) -> materials.attach(name, content, actor), received, maxSize, messages);
        setMaxFiles(MaterialDraft.FILES_MAX);
        say(new Words(
                getTranslation("material.upload.add"),
                getTranslation("ui.upload.drop"),
                getTranslation("material.upload.many", MaterialDraft.FILES_MAX),
                getTranslation("ui.upload.kind"),
                getTranslation("ui.upload.big", new FileSize(maxSize.toBytes()).text(getLocale())),
                getTranslation("ui.upload.processing")));
        forgetWhatWasTaken();
    }
}
