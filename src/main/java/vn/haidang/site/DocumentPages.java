package vn.haidang.site;

import static java.util.stream.Collectors.toCollection;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.file.FileKind;
import vn.haidang.material.PublicCitations;
import vn.haidang.material.PublicationStamp;
import vn.haidang.register.DocumentKind;
import vn.haidang.register.DocumentPage;
import vn.haidang.register.DocumentStamp;
import vn.haidang.register.DocumentState;
import vn.haidang.register.PublicRegister;
import vn.haidang.search.SearchQuery;
import vn.haidang.shared.VietnameseText;
import vn.haidang.site.DocumentsModel.Choice;
import vn.haidang.site.DocumentsModel.Row;

/** Official documents: whether they are in force, what took their place, where the portal cites them. */
@Controller
class DocumentPages {

    static final String LIST = "/van-ban";

    private static final String TEXT = "q";
    private static final String KIND = "loai";
    private static final String STATE = "hieu-luc";
    private static final int SIZE = 20;
    private static final int CITING_MAX = 50;

    private final Frames frames;
    private final Edition edition;
    private final PublicRegister register;
    private final PublicCitations citations;
    private final Clock clock;

    DocumentPages(Frames frames, Edition edition, PublicRegister register, PublicCitations citations, Clock clock) {
        this.frames = frames;
        this.edition = edition;
        this.register = register;
        this.citations = citations;
        this.clock = clock;
    }

    @GetMapping({"/van-ban", "/en/van-ban"})
    ModelAndView list(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        var frame = frames.of(request);
        var text = shortened(VietnameseText.line(parameters.getFirst(TEXT)));
        var kinds = kinds(parameters.getFirst(KIND));
        var states = states(parameters.getFirst(STATE));
        var asked = Asked.onPage(parameters);
        var found = register.find(text, kinds, states, Math.clamp(asked.page(), 0, 10_000), SIZE);
        var today = LocalDate.now(clock);
        return Show.page(
                "documents",
                new DocumentsModel(
                        frame,
                        text,
                        choices(
                                DocumentKind.values(),
                                DocumentKind::slug,
                                kind -> frame.text(kind.messageKey()),
                                kinds),
                        choices(
                                DocumentState.values(),
                                DocumentState::slug,
                                state -> frame.text(state.messageKey()),
                                states),
                        found.getTotalElements(),
                        found.stream().map(page -> Row.of(frame, page, today)).toList(),
                        found.hasPrevious() ? address(frame, text, kinds, states, found.getNumber() - 1) : null,
                        found.hasNext() ? address(frame, text, kinds, states, found.getNumber() + 1) : null));
    }

    @GetMapping({"/van-ban/{slug}", "/en/van-ban/{slug}"})
    @Nullable
    ModelAndView document(@PathVariable String slug, HttpServletRequest request, ServletWebRequest exchange) {
        var frame = frames.of(request);
        var asksWhetherChanged = request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
        if (asksWhetherChanged
                && register.stamp(Addresses.known(slug))
                        .filter(stamp -> exchange.checkNotModified(tag(frame, stamp, slug)))
                        .isPresent()) {
            return null;
        }
        var page = register.find(Addresses.known(slug)).orElseThrow(NoSuchPage::new);
        exchange.checkNotModified(tag(frame, page.stamp(), slug));
        return Show.page(
                "document",
                new DocumentModel(
                        frame,
                        page,
                        page.it().validity().on(LocalDate.now(clock)),
                        register.around(page),
                        citations.citing(page.it().id(), CITING_MAX),
                        fileAddress(page)));
    }

    @GetMapping("/van-ban/{slug}/tep/{name}")
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String name) {
        var page = register.find(Addresses.known(slug)).orElseThrow(NoSuchPage::new);
        var file = Optional.ofNullable(page.file())
                .filter(kept -> kept.name().equals(VietnameseText.nfc(name)))
                .orElseThrow(NoSuchPage::new);
        var content = register.open(page).filter(Resource::exists).orElseThrow(NoSuchPage::new);
        var kind = FileKind.ofMediaType(file.mediaType());
        return ResponseEntity.ok()
                .eTag('"' + file.hash().value() + '"')
                .contentType(MaterialFiles.mediaType(file.mediaType(), kind.orElse(null)))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        MaterialFiles.disposition(
                                kind.filter(MaterialFiles.SHOWN::contains).isPresent(), file.name()))
                .header("Content-Security-Policy", MaterialFiles.NO_POWERS)
                .body(content);
    }

    /** What cites the document changes without it: the day that stands in every tag bounds how long that goes unseen. */
    private String tag(Frame frame, DocumentStamp stamp, String slug) {
        return edition.tag(
                frame,
                new PublicationStamp(stamp.publicId(), slug, LIST + "/" + slug, stamp.version(), stamp.changedAt()));
    }

    private static @Nullable String fileAddress(DocumentPage page) {
        var file = page.file();
        var address = page.it().address();
        return file == null || address == null ? null : Addresses.file(address, file.name());
    }

    private static Set<DocumentKind> kinds(@Nullable String slug) {
        return slug == null ? Set.of() : DocumentKind.ofSlug(slug).map(Set::of).orElse(Set.of());
    }

    private static Set<DocumentState> states(@Nullable String word) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> state.slug().equals(word))
                .collect(toCollection(() -> EnumSet.noneOf(DocumentState.class)));
    }

    private static <T> List<Choice> choices(
            T[] values, Function<T, String> word, Function<T, String> text, Set<T> chosen) {
        return Arrays.stream(values)
                .map(value -> new Choice(word.apply(value), text.apply(value), chosen.contains(value)))
                .toList();
    }

    private static String address(
            Frame frame, String text, Set<DocumentKind> kinds, Set<DocumentState> states, int page) {
        var parameters = new LinkedHashSet<String>();
        if (!text.isEmpty()) {
            parameters.add(TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        kinds.forEach(kind -> parameters.add(KIND + "=" + kind.slug()));
        states.forEach(state -> parameters.add(STATE + "=" + state.slug()));
        if (page > 0) {
            parameters.add(Asked.PAGE + "=" + (page + 1));
        }
        return frame.href(LIST) + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private static String shortened(String text) {
        return text.length() <= SearchQuery.TEXT_MAX ? text : text.substring(0, SearchQuery.TEXT_MAX);
    }
}
