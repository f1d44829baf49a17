package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import vn.haidang.file.FileInfo;
import vn.haidang.file.FileSize;
import vn.haidang.file.StoredFiles;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.Markdown;
import vn.haidang.material.PublicCitations;
import vn.haidang.material.PublicOpinion;
import vn.haidang.material.Publication;
import vn.haidang.material.Publications;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.site.MaterialModel.ClaimLine;
import vn.haidang.site.MaterialModel.FileLine;
import vn.haidang.site.MaterialModel.Heading;
import vn.haidang.site.MaterialModel.OpinionLine;
import vn.haidang.taxonomy.Taxonomy;

/** One material: what it is, what there is to take away, the readable page. */
@Controller
class MaterialPages {

    private static final int RELATED = 4;
    /** A page with fewer headings is seen at a glance. */
    private static final int OUTLINE_MIN = 4;

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final Frames frames;
    private final Edition edition;
    private final Publications publications;
    private final StoredFiles storedFiles;
    private final Organizations organizations;
    private final Catalogue catalogue;
    private final PublicCitations citations;
    private final Taxonomy taxonomy;
    private final Clock clock;

    MaterialPages(
            Frames frames,
            Edition edition,
            Publications publications,
            StoredFiles storedFiles,
            Organizations organizations,
            Catalogue catalogue,
            PublicCitations citations,
            Taxonomy taxonomy,
            Clock clock) {
        this.frames = frames;
        this.edition = edition;
        this.publications = publications;
        this.storedFiles = storedFiles;
        this.organizations = organizations;
        this.catalogue = catalogue;
        this.citations = citations;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @GetMapping({"/tai-lieu/{slug}", "/en/tai-lieu/{slug}", "/bai-viet/{slug}", "/en/bai-viet/{slug}"})
    @Nullable
    ModelAndView material(@PathVariable String slug, HttpServletRequest request, ServletWebRequest exchange) {
        var frame = frames.of(request);
        var asksWhetherChanged = request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
        if (asksWhetherChanged && isUnchanged(slug, frame, exchange)) {
            return null;
        }
        var publication = publications.find(Addresses.known(slug)).orElseThrow(NoSuchPage::new);
        if (!publication.address().equals(frame.path())) {
            return Show.movedTo(frame.href(publication.address()));
        }
        exchange.checkNotModified(edition.tag(frame, publication));
        return Show.page("material", model(frame, publication));
    }

    private boolean isUnchanged(String slug, Frame frame, ServletWebRequest exchange) {
        return publications
                .stamp(Addresses.known(slug))
                .filter(stamp -> stamp.address().equals(frame.path()))
                .filter(stamp -> exchange.checkNotModified(edition.tag(frame, stamp)))
                .isPresent();
    }

    private MaterialModel model(Frame frame, Publication publication) {
        var html = publication.isWithdrawn() ? "" : readable(frame, publication);
        var related = catalogue.related(publication, RELATED);
        var ends = publication.ends();
        return new MaterialModel(
                frame,
                publication,
                html,
                outline(html),
                publication.isWithdrawn() ? List.of() : files(frame, publication),
                organization(frame, publication),
                publication.isWithdrawn()
                        ? List.of()
                        : CitedLine.of(frame, citations.of(publication.id()), LocalDate.now(clock)),
                ends != null && ends.isBefore(LocalDate.now(clock)),
                claims(frame, publication),
                related.stream().map(hit -> Card.of(frame, hit, "")).toList());
    }

    // A table wider than a phone scrolls by itself, by keyboard too. A tag written by an author is text by now.
    private static String readable(Frame frame, Publication publication) {
        var scrolling = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table>"
                .formatted(frame.t("material.table"));
        return Markdown.html(publication.body()).replace("<table>", scrolling).replace("</table>", "</table></div>");
    }

    /** Each claim, with what experts said about exactly this text: nothing is said where nobody has looked. */
    private List<ClaimLine> claims(Frame frame, Publication publication) {
        return taxonomy.claims(publication.claims(), publication.topics()).stream()
                .map(claim -> new ClaimLine(
                        claim,
                        publication.opinions().stream()
                                .filter(opinion -> opinion.claim() == claim)
                                .map(opinion ->
                                        new OpinionLine(opinion.verdict(), by(opinion), frame.date(opinion.day())))
                                .toList()))
                .toList();
    }

    private static String by(PublicOpinion opinion) {
        return opinion.name() == null ? opinion.organization() : opinion.name() + ", " + opinion.organization();
    }

    private String organization(Frame frame, Publication publication) {
        return organizations
                .find(publication.organizationId())
                .map(frame.isEnglish() ? OrganizationRef::englishName : OrganizationRef::name)
                .orElse("");
    }

    private List<FileLine> files(Frame frame, Publication publication) {
        var known = storedFiles.findAll(
                publication.files().stream().map(AttachedFile::hash).toList());
        return publication.files().stream()
                .map(file -> line(frame, publication, file, known.get(file.hash())))
                .toList();
    }

    private static FileLine line(Frame frame, Publication publication, AttachedFile file, @Nullable FileInfo info) {
        var name = UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8);
        return new FileLine(
                Addresses.file(publication.address(), file.name()),
                file.title().isBlank() ? file.name() : file.title(),
                Cards.label(file.mediaType()),
                new FileSize(file.size()).text(frame.locale()),
                info == null ? null : info.pages(),
                info != null && info.hasPreview() ? publication.address() + Addresses.PREVIEWS + name : null);
    }

    private static List<Heading> outline(String html) {
        var headings = HEADING.matcher(html)
                .results()
                .map(found ->
                        new Heading(found.group(1), TAG.matcher(found.group(2)).replaceAll("")))
                .toList();
        return headings.size() < OUTLINE_MIN ? List.of() : headings;
    }
}
