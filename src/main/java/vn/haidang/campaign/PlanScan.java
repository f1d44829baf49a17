package vn.haidang.campaign;

import java.util.Set;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileInfo;
import vn.haidang.file.FileKind;
import vn.haidang.file.Scanning;

/**
 * The signed copy of a plan.
 *
 * @param name by which it is downloaded
 * @param size in bytes
 * @param scanning only what is {@link Scanning#CLEAN} can be opened
 */
public record PlanScan(String name, FileHash hash, String mediaType, long size, Scanning scanning) {

    /** What a scanner or a phone makes of paper. */
    private static final Set<FileKind> KINDS = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPG, FileKind.WEBP);

    static PlanScan of(String name, FileInfo info) {
        return new PlanScan(name, info.hash(), info.mediaType(), info.size(), info.scanning());
    }

    static boolean isTaken(FileInfo info) {
        return KINDS.contains(info.kind());
    }
}
