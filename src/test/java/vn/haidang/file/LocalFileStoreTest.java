package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.file.FileFixtures.filesUnder;
import static vn.haidang.file.FileFixtures.stream;
import static vn.haidang.file.FileFixtures.thatBreaksAfter;
import static vn.haidang.file.FileFixtures.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Home;

class LocalFileStoreTest {

    private static final DataSize LIMIT = DataSize.ofBytes(100);
    private static final byte[] CONTENT = utf8("abc");
    private static final FileHash HASH =
            new FileHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private Home home;
    private FileStore store;

    @BeforeEach
    void openStore(@TempDir Path folder) {
        home = new Home(folder);
        store = new LocalFileStore(home);
    }

    @Test
    void whatIsKeptIsFoundByItsHash() throws IOException {
        try (var incoming = store.receive(stream(CONTENT), LIMIT)) {
            assertThat(incoming.hash()).isEqualTo(HASH);
            assertThat(incoming.size()).isEqualTo(3);
            assertThat(store.holds(HASH)).isFalse();
            incoming.keep();
        }
        assertThat(store.holds(HASH)).isTrue();
        assertThat(store.open(HASH).getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(filesUnder(home.files())).containsExactly(home.files().resolve("ba/78/" + HASH));
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        try (var incoming = store.receive(stream(CONTENT), LIMIT)) {
            assertThat(incoming.file()).hasBinaryContent(CONTENT);
        }
        assertThat(filesUnder(home.files())).isEmpty();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        assertThatThrownBy(() -> store.receive(thatBreaksAfter(CONTENT), LIMIT)).hasMessage("connection reset");
        assertThat(filesUnder(home.files())).isEmpty();
    }

    @Test
    void tooMuchIsNoticedWhileItComesAndLeavesNothing() {
        assertThatThrownBy(() -> store.receive(stream(new byte[101]), LIMIT))
                .isInstanceOf(FileStore.TooLargeException.class);
        // Never ends: only a store that stops reading gets past this.
        assertThatThrownBy(() -> store.receive(endless(), LIMIT)).isInstanceOf(FileStore.TooLargeException.class);
        assertThat(filesUnder(home.files())).isEmpty();
    }

    @Test
    void exactlyTheLimitIsTaken() throws IOException {
        try (var incoming = store.receive(stream(new byte[100]), LIMIT)) {
            incoming.keep();
        }
        assertThat(filesUnder(home.files())).hasSize(1);
    }

    @Test
    void theSameContentTwiceIsOneFileAndTheFirstStays() throws IOException {
        keep(CONTENT);
        var first = Files.readAttributes(store.file(HASH), BasicFileAttributes.class);
        keep(CONTENT);
        var second = Files.readAttributes(store.file(HASH), BasicFileAttributes.class);
        assertThat(second.fileKey()).isEqualTo(first.fileKey());
        assertThat(filesUnder(home.files())).hasSize(1);
    }

    @Test
    void leftoversOfADeadProcessAreRemovedAtStart() throws IOException {
        keep(CONTENT);
        store.receive(stream(utf8("half a file")), LIMIT); // never closed: the process was killed
        assertThat(filesUnder(home.files())).hasSize(2);
        var reopened = new LocalFileStore(home);
        assertThat(filesUnder(home.files())).containsExactly(reopened.file(HASH));
    }

    private void keep(byte[] content) throws IOException {
        try (var incoming = store.receive(stream(content), LIMIT)) {
            incoming.keep();
        }
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
    }
}
