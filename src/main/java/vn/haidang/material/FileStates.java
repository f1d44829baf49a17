package vn.haidang.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileInfo;
import vn.haidang.file.StoredFiles;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** What stands against a text because of its files. */
@Component
class FileStates {

    private final StoredFiles files;

    FileStates(StoredFiles files) {
        this.files = files;
    }

    /** A file that still waits may be submitted with its text: the check will have ended before somebody has read it. */
    List<Reason> reasonsAgainstSubmitting(List<AttachedFile> attached) {
        return reasons(attached, false);
    }

    List<Reason> reasonsAgainstPublishing(List<AttachedFile> attached) {
        return reasons(attached, true);
    }

    /**
     * Right before the public sees them: every file has passed, and its bytes are still those that passed.
     *
     * @throws Refused otherwise
     */
    void requirePublishable(List<AttachedFile> attached) {
        Refused.unless(reasonsAgainstPublishing(attached));
        Refused.unless(attached.stream()
                .filter(file -> !files.isIntact(file.hash()))
                .map(file -> Reason.of("material.refused.file.changed", file.name()))
                .toList());
    }

    private List<Reason> reasons(List<AttachedFile> attached, boolean waitingToo) {
        if (attached.isEmpty()) {
            return List.of();
        }
        var known = files.findAll(hashes(attached));
        var reasons = new ArrayList<Reason>();
        for (var file : attached) {
            var key = key(known, file.hash(), waitingToo);
            if (!key.isEmpty()) {
                reasons.add(Reason.of(key, file.name()));
            }
        }
        return reasons;
    }

    private static String key(Map<FileHash, FileInfo> known, FileHash hash, boolean waitingToo) {
        var info = known.get(hash);
        if (info == null) {
            return "material.refused.file.gone";
        }
        return switch (info.scanning()) {
            case CLEAN -> "";
            case WAITING -> waitingToo ? "material.refused.file.waiting" : "";
            case REFUSED -> "material.refused.file.infected";
        };
    }

    static Collection<FileHash> hashes(List<AttachedFile> attached) {
        return attached.stream().map(AttachedFile::hash).toList();
    }
}
