package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Somebody from the public, without a cookie jar; holds every answer to what holds for all of them. */
final class Reader {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Reader(int port) {
        base = "http://localhost:" + port;
    }

    /** @param headers name, value, name, value … */
    Page get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            return new Page(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Page(HttpResponse<byte[]> answer) {

        int status() {
            return answer.statusCode();
        }

        String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return answer.body();
        }

        String text() {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }

        Document xml() {
            try {
                return DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.body()));
            } catch (Exception e) {
                throw new AssertionError(text(), e);
            }
        }
    }
}
