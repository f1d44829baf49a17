package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the running portal to do something and prints what it says while it does. */
record PortalClient(CommandAccess access, PrintStream out) {

    /** @return the last line */
    String ask(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(access.port(), path)))
                .header(CommandAccess.HEADER, access.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new StartRefused("The portal on this home refused (" + answer.statusCode() + ").");
            }
            var last = new String[] {""};
            answer.body().forEach(line -> {
                out.println(line);
                last[0] = line;
            });
            return last[0];
        }
    }
}
