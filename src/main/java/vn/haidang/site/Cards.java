package vn.haidang.site;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.file.FileKind;
import vn.haidang.file.FileSize;
import vn.haidang.material.Publications;
import vn.haidang.search.Hit;

/** Found things made ready to be shown, with what there is to download: one query for all of them. */
@Component
class Cards {

    private final Publications publications;

    Cards(Publications publications) {
        this.publications = publications;
    }

    List<Card> of(Frame frame, List<Hit> hits) {
        var files = publications.filesOf(hits.stream().map(Hit::publicId).toList());
        return hits.stream()
                .map(hit -> Card.of(
                        frame,
                        hit,
                        files.getOrDefault(hit.publicId(), List.of()).stream()
                                .map(file ->
                                        label(file.mediaType()) + " " + new FileSize(file.size()).text(frame.locale()))
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    static String label(String mediaType) {
        return FileKind.ofMediaType(mediaType).map(FileKind::label).orElse(mediaType);
    }
}
