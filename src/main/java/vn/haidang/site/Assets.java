package vn.haidang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of our own style sheets and pictures, with a mark of their content: readers may keep them for good. */
@Component
class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param file as in {@code /styles/site.css} */
    String address(String file) {
        return addresses.computeIfAbsent(file, path -> path + "?v=" + mark(path));
    }

    private static String mark(String file) {
        try {
            return Digest.of(new ClassPathResource("META-INF/resources" + file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
