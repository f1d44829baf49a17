package vn.haidang.listing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet being written, from the top. Closing it completes the file and leaves the stream open. */
interface SheetOut extends AutoCloseable {

    void heading(List<String> headings) throws IOException;

    void row(Iterator<@Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
