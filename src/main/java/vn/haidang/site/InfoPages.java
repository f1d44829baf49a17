package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.material.Markdown;
import vn.haidang.material.MaterialKind;
import vn.haidang.search.SearchQuery;
import vn.haidang.site.TreeModel.Branch;
import vn.haidang.site.TreeModel.Link;
import vn.haidang.taxonomy.Door;
import vn.haidang.taxonomy.Taxonomy;

/** Help, and what the portal says about itself. */
@Controller
class InfoPages {

    private static final String FIRST_AID = "cap-cuu";
    private static final int ARTICLES = 3;

    private final Frames frames;
    private final HelpNumbers numbers;
    private final Catalogue catalogue;
    private final Taxonomy taxonomy;

    InfoPages(Frames frames, HelpNumbers numbers, Catalogue catalogue, Taxonomy taxonomy) {
        this.frames = frames;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.taxonomy = taxonomy;
    }

    @GetMapping({"/ho-tro", "/en/ho-tro"})
    ModelAndView help(HttpServletRequest request) {
        var frame = frames.of(request);
        var articles = catalogue.find(new SearchQuery(
                "",
                Set.of(MaterialKind.ARTICLE.slug()),
                Set.of(FIRST_AID),
                Set.of(),
                Set.of(),
                null,
                SearchQuery.Sort.NEWEST,
                0,
                ARTICLES));
        return Show.page(
                "help",
                new HelpModel(
                        frame,
                        numbers.all(),
                        articles.hits().stream()
                                .map(hit -> Card.of(frame, hit, ""))
                                .toList()));
    }

    @GetMapping({"/gioi-thieu", "/en/gioi-thieu"})
    ModelAndView about(HttpServletRequest request) throws IOException {
        return text(request, "about");
    }

    @GetMapping({"/kha-nang-tiep-can", "/en/kha-nang-tiep-can"})
    ModelAndView accessibility(HttpServletRequest request) throws IOException {
        return text(request, "accessibility");
    }

    private ModelAndView text(HttpServletRequest request, String name) throws IOException {
        var frame = frames.of(request);
        var text = new ClassPathResource("%s.%s.md".formatted(name, frame.lang()), InfoPages.class);
        return Show.page(
                "text", new TextModel(frame, name, Markdown.html(text.getContentAsString(StandardCharsets.UTF_8))));
    }

    @GetMapping({"/so-do-trang", "/en/so-do-trang"})
    ModelAndView tree(HttpServletRequest request) {
        var frame = frames.of(request);
        var kinds = Arrays.stream(MaterialKind.values())
                .filter(kind -> kind != MaterialKind.ARTICLE)
                .map(kind -> new Link(list(frame, "/tai-lieu", Asked.KIND, kind.slug()), frame.kind(kind.slug())))
                .toList();
        var topics = taxonomy.topics().stream()
                .map(term -> new Link(list(frame, "/bai-viet", Asked.TOPIC, term.slug()), term.name(frame.locale())))
                .toList();
        var doors = Arrays.stream(Door.values())
                .map(door ->
                        page(frame, "/" + door.slug(), "door." + door.name().toLowerCase(Locale.ROOT) + ".title"))
                .toList();
        return Show.page(
                "tree",
                new TreeModel(
                        frame,
                        List.of(
                                new Branch(page(frame, "/", "home"), doors),
                                new Branch(page(frame, "/tai-lieu", "materials.title"), kinds),
                                new Branch(page(frame, "/bai-viet", "articles.title"), topics),
                                new Branch(page(frame, "/van-ban", "documents.title"), List.of()),
                                new Branch(page(frame, "/tim-kiem", "search.title"), List.of()),
                                new Branch(page(frame, AreaPages.LIST, "areas.title"), List.of()),
                                new Branch(
                                        page(frame, "/ho-tro", "help.title"),
                                        List.of(page(frame, "/ho-tro#khan-cap", "help.now"))),
                                new Branch(
                                        page(frame, "/gioi-thieu", "about.title"),
                                        List.of(
                                                page(frame, "/kha-nang-tiep-can", "accessibility.title"),
                                                new Link("/feed.xml", frame.t("footer.feed")),
                                                new Link("/sitemap.xml", frame.t("footer.sitemap.xml")))))));
    }

    private static Link page(Frame frame, String path, String key) {
        return new Link(frame.href(path), frame.t(key));
    }

    private static String list(Frame frame, String list, String parameter, String slug) {
        return frame.href(list) + "?" + parameter + "=" + slug;
    }
}
