package vn.haidang.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.haidang.Database;
import vn.haidang.WorkspaceTest;
import vn.haidang.account.DemoAccounts;
import vn.haidang.material.MaterialFixtures;

/** A GET changes nothing and uses up nothing: mail scanners and chat previews fetch links. */
class ReadingChangesNothingTest extends WorkspaceTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    Database database;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void noPageOfTheSiteChangesAnything() throws Exception {
        var slug = fixtures.slug(fixtures.published(draft("Đọc mà không đổi gì")));
        var before = database.picture();

        var toVisit = new TreeSet<>(List.of("/"));
        pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/") && !pattern.equals("/error"))
                .map(pattern -> pattern.replace("{slug}", slug).replaceAll("\\{[^}]+}", "x"))
                .forEach(toVisit::add);
        var visited = new TreeSet<String>();
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            while (!toVisit.isEmpty()) {
                var path = toVisit.pollFirst();
                if (!visited.add(path)) {
                    continue;
                }
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isLessThan(500);
                if (visited.size() < 200) {
                    LINK.matcher(answer.body())
                            .results()
                            .map(link -> link.group(1).replace("&amp;", "&"))
                            .filter(link -> !link.startsWith("/quan-ly") && !visited.contains(link))
                            .forEach(toVisit::add);
                }
            }
        }

        assertThat(visited).hasSizeGreaterThan(30);
        assertThat(database.picture()).isEqualTo(before);
    }

    @Test
    void noViewOfTheWorkspaceChangesAnythingForAnybody() {
        var draft = fixtures.submitted(draft("Mở xem mà không đổi gì"));
        var before = database.picture();
        var views = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        assertThat(views).hasSizeGreaterThan(5);

        for (var account : accounts.list()) {
            signIn(account.username());
            for (var view : views) {
                open(view, draft);
            }
            assertThat(database.picture()).as(account.username()).isEqualTo(before);
        }
    }

    /** A view that is not for this person, or knows no such thing, shows its error page: that must change nothing either. */
    private static void open(RouteData view, long id) {
        var address = view.getTemplate().replaceAll(":id(\\([^)]*\\))?", String.valueOf(id));
        UI.getCurrent().navigate(address.replaceAll(":[A-Za-z]+(\\([^)]*\\))?", "1"));
        assertThat(UI.getCurrent().getChildren().map(Component::getClass)).isNotEmpty();
    }
}
