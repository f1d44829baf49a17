package vn.haidang.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Home;

/** Where a file lies until its checks have ended: in the home, under no address. */
@Component
class Quarantine {

    private final LocalFileStore files;

    Quarantine(Home home) {
        this.files = new LocalFileStore(home.quarantine());
    }

    /** As {@link FileStore#receive}. */
    FileStore.Incoming receive(InputStream content, DataSize limit) throws IOException {
        return files.receive(content, limit);
    }

    /** An empty file for what is made of one that came in. Whoever asked deletes it. */
    Path temporary() throws IOException {
        return files.temporary();
    }

    /** Those that were checked all but for the scanner. */
    FileStore waiting() {
        return files;
    }
}
