package vn.haidang.site;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.material.MaterialKind;
import vn.haidang.search.SearchPage;
import vn.haidang.search.SearchQuery;
import vn.haidang.site.DoorModel.Choice;
import vn.haidang.site.DoorModel.Shelf;
import vn.haidang.taxonomy.Door;
import vn.haidang.taxonomy.Taxonomy;

/** The home page and the four doors that it opens. */
@Controller
class Doors {

    private static final int NEWEST = 6;
    private static final int ON_SHELF = 6;

    /** As people type: with and without marks. */
    private static final List<String> EXAMPLES =
            List.of("thuốc lá điện tử", "noi chuyen voi con", "kế hoạch bài dạy lớp 8");

    private static final String ARTICLE = MaterialKind.ARTICLE.slug();
    private static final Set<String> TO_TAKE_AWAY = Arrays.stream(MaterialKind.values())
            .filter(kind -> kind != MaterialKind.ARTICLE)
            .map(MaterialKind::slug)
            .collect(Collectors.toUnmodifiableSet());

    private final Frames frames;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Taxonomy taxonomy;

    Doors(Frames frames, Catalogue catalogue, Cards cards, Taxonomy taxonomy) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.cards = cards;
        this.taxonomy = taxonomy;
    }

    @GetMapping({"/", "/en", "/en/"})
    ModelAndView home(HttpServletRequest request) {
        var frame = frames.of(request);
        var doors = Arrays.stream(Door.values())
                .map(door -> new HomeModel.DoorModel(name(door), frame.href("/" + door.slug())))
                .toList();
        var newest = find(MaterialKind.slugs(), Set.of(), NEWEST).hits();
        return Show.page("home", new HomeModel(frame, doors, cards.of(frame, newest), EXAMPLES));
    }

    @GetMapping({"/truong-hoc", "/en/truong-hoc"})
    ModelAndView school(HttpServletRequest request) {
        return door(request, Door.SCHOOL);
    }

    @GetMapping({"/khu-dan-cu", "/en/khu-dan-cu"})
    ModelAndView neighbourhood(HttpServletRequest request) {
        return door(request, Door.NEIGHBOURHOOD);
    }

    @GetMapping({"/phu-huynh", "/en/phu-huynh"})
    ModelAndView parent(HttpServletRequest request) {
        return door(request, Door.PARENT);
    }

    @GetMapping({"/thanh-nien", "/en/thanh-nien"})
    ModelAndView youth(HttpServletRequest request) {
        return door(request, Door.YOUTH);
    }

    private ModelAndView door(HttpServletRequest request, Door door) {
        var frame = frames.of(request);
        var audiences = taxonomy.audiencesBehind(door);
        var choices = audiences.stream()
                .map(slug ->
                        new Choice(frame.href("/tim-kiem") + "?" + Asked.AUDIENCE + "=" + slug, frame.audience(slug)))
                .toList();
        return Show.page(
                "door",
                new DoorModel(
                        frame,
                        name(door),
                        shelf(frame, "/tai-lieu", TO_TAKE_AWAY, audiences),
                        shelf(frame, "/bai-viet", Set.of(ARTICLE), audiences),
                        choices));
    }

    private Shelf shelf(Frame frame, String list, Set<String> kinds, Set<String> audiences) {
        var found = find(kinds, audiences, ON_SHELF);
        var all = audiences.stream().map(slug -> Asked.AUDIENCE + "=" + slug).collect(joining("&", "?", ""));
        return new Shelf(cards.of(frame, found.hits()), found.total(), frame.href(list) + all);
    }

    private SearchPage find(Set<String> kinds, Set<String> audiences, int size) {
        return catalogue.find(
                new SearchQuery("", kinds, Set.of(), audiences, Set.of(), null, SearchQuery.Sort.NEWEST, 0, size));
    }

    private static String name(Door door) {
        return door.name().toLowerCase(Locale.ROOT);
    }
}
