package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;
import vn.haidang.material.Publication;
import vn.haidang.material.Publications;
import vn.haidang.register.PublicRegister;

/** For programs that follow or crawl the portal. */
@Controller
class Feeds {

    private static final int NEWEST = 20;
    /** More in one file is against the protocol of sitemaps. */
    private static final int SITEMAP_MAX = 50_000;

    private static final List<String> PAGES = List.of(
            "/",
            "/tai-lieu",
            "/bai-viet",
            "/van-ban",
            "/truong-hoc",
            "/khu-dan-cu",
            "/phu-huynh",
            "/thanh-nien",
            "/ho-tro",
            AreaPages.LIST,
            "/gioi-thieu",
            "/kha-nang-tiep-can",
            "/so-do-trang");

    private final Frames frames;
    private final Publications publications;
    private final PublicRegister register;

    Feeds(Frames frames, Publications publications, PublicRegister register) {
        this.frames = frames;
        this.publications = publications;
        this.register = register;
    }

    @GetMapping("/feed.xml")
    void atom(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        var frame = frames.of(request);
        var newest = publications.newest(NEWEST);
        response.setContentType(MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8");
        try (var out = new XmlPage(response.getOutputStream())) {
            out.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi");
            out.text("id", frame.base() + "/");
            out.text("title", frame.t("name") + " – " + frame.t("new"));
            out.text("subtitle", frame.t("tagline"));
            out.text(
                    "updated",
                    time(newest.stream()
                            .map(Publication::changedAt)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)));
            out.empty("link", "rel", "self", "type", "application/atom+xml", "href", frame.base() + "/feed.xml");
            out.empty("link", "rel", "alternate", "type", "text/html", "href", frame.base() + "/");
            out.open("author");
            out.text(
                    "name",
                    frame.owner().owner().isBlank()
                            ? frame.t("name")
                            : frame.owner().owner());
            out.close("author");
            for (var publication : newest) {
                entry(out, frame, publication);
            }
            out.close("feed");
        }
    }

    private static void entry(XmlPage out, Frame frame, Publication publication) throws XMLStreamException {
        out.open("entry", "xml:lang", publication.language());
        out.text("id", "urn:haidang:" + UriUtils.encode(publication.publicId(), StandardCharsets.UTF_8));
        out.text("title", publication.title());
        out.text("published", time(publication.publishedAt()));
        out.text("updated", time(publication.changedAt()));
        out.empty("link", "rel", "alternate", "type", "text/html", "href", frame.base() + publication.address());
        for (var topic : publication.topics()) {
            out.empty("category", "term", topic, "label", frame.topic(topic));
        }
        out.text("summary", publication.summary());
        out.close("entry");
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        response.setContentType(MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8");
        writeSitemap(frames.base(request), response.getOutputStream());
    }

    private void writeSitemap(String base, OutputStream bytes) throws XMLStreamException {
        try (var out = new XmlPage(bytes)) {
            out.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            for (var page : PAGES) {
                out.open("url");
                out.text("loc", base + page);
                out.close("url");
            }
            var left = new int[] {SITEMAP_MAX - PAGES.size()};
            BiConsumer<String, Instant> write = (path, changedAt) -> {
                if (left[0]-- > 0) {
                    try {
                        out.open("url");
                        out.text("loc", base + path);
                        out.text("lastmod", time(changedAt));
                        out.close("url");
                    } catch (XMLStreamException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            publications.forEachAddress(address -> write.accept(address.path(), address.changedAt()));
            register.forEachAddress(write);
            out.close("urlset");
        }
    }

    /** Pages of the demo are kept out of search engines by their own mark: they must be readable for that. */
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots(HttpServletRequest request) {
        return """
            User-agent: *
            Disallow: /quan-ly
            Disallow: /api/
            Disallow: /chia-se/
            Disallow: /tim-kiem
            Disallow: /en/tim-kiem

            Sitemap: %s/sitemap.xml
            """.formatted(frames.base(request));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
