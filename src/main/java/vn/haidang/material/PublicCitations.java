package vn.haidang.material;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.PublicRegister;

/** What public materials and public documents tell of each other. */
@Service
@Transactional(readOnly = true)
public class PublicCitations {

    private final PublishedCitations rows;
    private final PublicRegister register;

    PublicCitations(PublishedCitations rows, PublicRegister register) {
        this.rows = rows;
        this.register = register;
    }

    /**
     * @param part in words; empty for the whole
     * @param toReview the document has lapsed and nobody has looked at the material since
     */
    public record Cited(DocumentRef document, String part, boolean toReview) {}

    /** A public material that cites. @param address on the site, without the language */
    public record Citer(String title, String address) {}

    /** What a material cites, of what the public may know, in two queries. */
    public List<Cited> of(long materialId) {
        var cites = rows.findByMaterialIdOrderByPlace(materialId);
        var documents =
                register.refs(cites.stream().map(PublishedCitation::documentId).collect(Collectors.toSet()));
        return cites.stream()
                .flatMap(cite -> Stream.ofNullable(documents.get(cite.documentId()))
                        .map(document -> new Cited(document, cite.part(), cite.isToReview())))
                .toList();
    }

    /** Public materials that cite the document, by title. */
    public List<Citer> citing(long documentId, int limit) {
        return rows.publicCiting(documentId, Limit.of(limit));
    }
}
