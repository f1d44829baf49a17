package vn.haidang.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** One state of an index as it was written down: the files that it consists of, as they were when first seen. */
record Commit(long generation, Map<String, Stamp> files) {

    record Stamp(long size, FileTime changedAt) {

        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** Number of the newest commit; negative when there is none. */
    static long generation(Path folder) {
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        try (var files = Files.list(folder)) {
            return SegmentInfos.getLastCommitGeneration(
                    files.map(file -> String.valueOf(file.getFileName())).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasSegments(Directory directory) throws IOException {
        return Arrays.stream(directory.listAll())
                .anyMatch(
                        name -> IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches());
    }

    static Commit read(Path folder, Directory directory, long generation) throws IOException {
        var name = IndexFileNames.fileNameFromGeneration(IndexFileNames.SEGMENTS, "", generation);
        var files = new HashMap<String, Stamp>();
        for (var file : SegmentInfos.readCommit(directory, name).files(true)) {
            files.put(file, Stamp.of(folder.resolve(file)));
        }
        return new Commit(generation, files);
    }

    /** Whether one of its files is not what it was; what a later commit has no more does not count, it was merged away. */
    Optional<String> differing(Commit later) {
        return files.entrySet().stream()
                .filter(file -> later.files.containsKey(file.getKey()))
                .filter(file -> !file.getValue().equals(later.files.get(file.getKey())))
                .map(file -> file.getKey() + " was changed by somebody else")
                .findFirst();
    }

    Optional<String> differing(Path folder) {
        for (var file : files.entrySet()) {
            try {
                if (!file.getValue().equals(Stamp.of(folder.resolve(file.getKey())))) {
                    return Optional.of(file.getKey() + " was changed by somebody else");
                }
            } catch (IOException e) {
                return Optional.of(e.toString());
            }
        }
        return Optional.empty();
    }
}
