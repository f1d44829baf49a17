package vn.haidang.register;

import java.io.InputStream;
import org.springframework.stereotype.Service;
import vn.haidang.access.Actor;
import vn.haidang.file.FileIntake;
import vn.haidang.file.FileName;
import vn.haidang.file.Origin;
import vn.haidang.shared.Refused;

/** Takes in files of entries. Apart from {@link Register}, which jobs need that the intake itself starts. */
@Service
public class DocumentIntake {

    private final DocumentRules rules;
    private final FileIntake intake;

    DocumentIntake(DocumentRules rules, FileIntake intake) {
        this.rules = rules;
        this.intake = intake;
    }

    /** The file belongs to an entry once that is saved with it. Not in a transaction: bytes are on disk before rows. */
    public DocumentFile attach(String name, InputStream content, Actor actor) {
        Refused.unless(rules.reasonsAgainstManaging(actor));
        var info = intake.receive(name, content, Origin.UPLOAD);
        return new DocumentFile(FileName.of(name).value(), info.hash(), info.mediaType(), info.size());
    }
}
