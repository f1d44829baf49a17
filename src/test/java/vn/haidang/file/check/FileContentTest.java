package vn.haidang.file.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.file.FileFixtures.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileKind;

class FileContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyKindIsToldFromItsContentAlone(FileKind kind) throws IOException {
        var detected = mediaType(sample(kind));
        assertThat(FileKind.values())
                .filteredOn(candidate -> candidate.agreesWith(detected))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @MethodSource
    void othersAreNoneOfThem(String what, byte[] content) throws IOException {
        var detected = mediaType(content);
        assertThat(FileKind.values()).as(what).noneMatch(kind -> kind.agreesWith(detected));
    }

    static Stream<Arguments> othersAreNoneOfThem() {
        return Stream.of(
                Arguments.of("any ZIP", FileFixtures.zip()),
                Arguments.of("program", FileFixtures.exe()),
                Arguments.of("page", utf8("<html><script>alert(1)</script></html>")),
                Arguments.of("script", utf8("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("noise", new byte[] {1, 2, 3, 4, 5, 6, 7, 0, 1}));
    }

    private static byte[] sample(FileKind kind) {
        return switch (kind) {
            case PDF -> FileFixtures.pdf();
            case DOCX -> FileFixtures.docx("một");
            case PPTX -> FileFixtures.pptx("hai");
            case XLSX -> FileFixtures.xlsx("ba");
            case PNG -> FileFixtures.png(2, 2);
            case JPG -> FileFixtures.jpg(2, 2);
            case WEBP -> FileFixtures.webp();
            case MP3 -> FileFixtures.mp3();
            case MP4 -> FileFixtures.mp4();
            case TXT -> utf8("Nói không với ma túy");
            case SVG -> FileFixtures.svg();
        };
    }

    private String mediaType(byte[] content) throws IOException {
        return FileContent.mediaType(Files.write(folder.resolve("file"), content));
    }
}
