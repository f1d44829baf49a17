package vn.haidang.material;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.file.StoredFiles;
import vn.haidang.search.FileOfThing;
import vn.haidang.search.FilesOfThings;

/** What the public may read. Nothing here knows of drafts. */
@Service
@Transactional(readOnly = true)
public class Publications implements FilesOfThings {

    private static final int SITEMAP_PAGE = 1000;

    private final PublishedMaterials rows;
    private final StoredFiles files;

    Publications(PublishedMaterials rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** With its files, in one query; withdrawn ones too: their pages stay. */
    public Optional<Publication> find(String slug) {
        return rows.withFiles(slug).map(PublishedMaterial::publication);
    }

    /** What there is to download with each of these materials, in one query; materials without files are left out. */
    public Map<String, List<FileOf>> filesOf(Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? Map.of()
                : rows.filesOf(publicIds).stream().collect(Collectors.groupingBy(FileOf::publicId));
    }

    @Override
    public List<FileOfThing> of(Collection<String> publicIds) {
        return rows.filesOfThings(publicIds);
    }

    /** Enough to answer "nothing changed", in one small query. */
    public Optional<PublicationStamp> stamp(String slug) {
        return rows.stamp(slug);
    }

    /** The newest, for the feed. */
    public List<Publication> newest(int limit) {
        return rows.newest(Limit.of(limit)).stream()
                .map(PublishedMaterial::publication)
                .toList();
    }

    /** The newest without their texts, as lists show them: for when the index cannot be asked. */
    public List<Listed> listed(int limit) {
        return rows.listed(Limit.of(limit));
    }

    /** Address and last change of all, in pages, so that memory stays bounded however many there are. */
    public void forEachAddress(Consumer<Address> each) {
        var page = PageRequest.of(0, SITEMAP_PAGE);
        boolean more;
        do {
            var slice = rows.sitemap(page);
            slice.forEach(row -> each.accept(new Address(row.getAddress(), row.getChangedAt())));
            more = slice.hasNext();
            page = page.next();
        } while (more);
    }

    /** A file of a material that is public now; nothing once it was withdrawn. */
    public Optional<PublicFile> file(String slug, String name) {
        return attached(slug, name).map(file -> new PublicFile(file, files.open(file.hash())));
    }

    /** A small picture of that file, where there is one. */
    public Optional<PublicFile> preview(String slug, String name) {
        return attached(slug, name)
                .flatMap(file -> files.preview(file.hash()).map(picture -> new PublicFile(file, picture)));
    }

    private Optional<AttachedFile> attached(String slug, String name) {
        return rows.withFiles(slug)
                .map(PublishedMaterial::publication)
                .filter(publication -> !publication.isWithdrawn())
                .flatMap(publication -> publication.files().stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst());
    }

    /** @param size in bytes */
    public record FileOf(String publicId, String mediaType, long size) {}

    /** @param kind its slug */
    public record Listed(
            String publicId,
            String kind,
            String slug,
            String address,
            String title,
            String summary,
            List<String> topics,
            List<String> audiences,
            List<Integer> grades,
            int year,
            Instant publishedAt) {}

    public record Address(String path, Instant changedAt) {}

    public record PublicFile(AttachedFile file, Resource content) {}
}
