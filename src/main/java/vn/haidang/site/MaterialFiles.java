package vn.haidang.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import vn.haidang.file.FileKind;
import vn.haidang.file.StoredFiles;
import vn.haidang.material.Publications;
import vn.haidang.material.Publications.PublicFile;
import vn.haidang.shared.VietnameseText;

/**
 * The files of a material under its own address: they are public as long as it is. They come from many hands, so that a
 * browser is told to take none of them for a page of the portal.
 */
@Controller
class MaterialFiles {

    /** Shown by browsers as they are; everything else is saved. */
    static final Set<FileKind> SHOWN =
            Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPG, FileKind.WEBP, FileKind.TXT, FileKind.MP3, FileKind.MP4);

    static final String NO_POWERS = "default-src 'none'; img-src 'self'; media-src 'self';"
            + " style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final Publications publications;

    MaterialFiles(Publications publications) {
        this.publications = publications;
    }

    @GetMapping({"/tai-lieu/{slug}/tep/{name}", "/bai-viet/{slug}/tep/{name}"})
    ResponseEntity<Resource> file(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam(name = "tai", required = false) @Nullable String save,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String onlyIf)
            throws IOException {
        var file = publications
                .file(Addresses.known(slug), VietnameseText.nfc(name))
                .filter(found -> found.content().exists())
                .orElseThrow(NoSuchPage::new);
        var attached = file.file();
        var kind = FileKind.ofMediaType(attached.mediaType());
        var shown = save == null && kind.filter(SHOWN::contains).isPresent();
        var tag = '"' + attached.hash().value() + '"';
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(mediaType(attached.mediaType(), kind.orElse(null)))
                .contentLength(attached.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(shown, attached.name()))
                .header("Content-Security-Policy", NO_POWERS)
                .body(wholeUnlessSame(file, onlyIf, tag));
    }

    @GetMapping({"/tai-lieu/{slug}/xem-truoc/{name}", "/bai-viet/{slug}/xem-truoc/{name}"})
    ResponseEntity<Resource> preview(@PathVariable String slug, @PathVariable String name) {
        var picture = publications
                .preview(Addresses.known(slug), VietnameseText.nfc(name))
                .orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .eTag('"' + picture.file().hash().value() + "-small\"")
                .contentType(MediaType.parseMediaType(StoredFiles.PREVIEW_MEDIA_TYPE))
                .header("Content-Security-Policy", NO_POWERS)
                .body(picture.content());
    }

    // An interrupted download that goes on after the file has changed must begin anew: Spring cuts ranges out of every
    // resource but this one.
    private static Resource wholeUnlessSame(PublicFile file, @Nullable String onlyIf, String tag) throws IOException {
        return onlyIf == null || onlyIf.equals(tag)
                ? file.content()
                : new InputStreamResource(file.content().getInputStream());
    }

    static MediaType mediaType(String stored, @Nullable FileKind kind) {
        var type = MediaType.parseMediaType(stored);
        return kind == FileKind.TXT ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    /** RFC 6266: the name without marks for old programs, the true one for all others (RFC 5987). */
    static String disposition(boolean shown, String name) {
        var plain = VietnameseText.withoutMarks(name).replaceAll("[^ -~]|[\"\\\\%]", "_");
        return (shown ? "inline" : "attachment")
                + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
