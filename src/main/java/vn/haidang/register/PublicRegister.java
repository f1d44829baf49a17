package vn.haidang.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.file.StoredFiles;
import vn.haidang.search.FileOfThing;
import vn.haidang.search.FilesOfThings;

/** What the public may know of official documents. Nothing here knows of unchecked entries. */
@Service
@Transactional(readOnly = true)
public class PublicRegister implements FilesOfThings {

    /** What the search calls an official document. */
    public static final String FACET = PublicDocument.FACET;

    private static final int ADDRESSES = 1000;
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "sortedOn").and(Sort.by("id"));

    private final PublicDocuments rows;
    private final StoredFiles files;
    private final Clock clock;

    PublicRegister(PublicDocuments rows, StoredFiles files, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /** A page of the list, newest first; two queries. */
    public Page<DocumentPage> find(
            String text, Set<DocumentKind> kinds, Set<DocumentState> states, int page, int size) {
        var filter = new DocumentFilter(text, kinds, Set.of(), states, null, Set.of(), false, false);
        return rows.findAll(
                        DocumentSearch.<PublicDocument>matching(filter, LocalDate.now(clock))
                                .and((row, _, builder) -> builder.isTrue(row.get("findable"))),
                        PageRequest.of(page, size, NEWEST))
                .map(PublicDocument::page);
    }

    public Optional<DocumentPage> find(String slug) {
        return rows.shown(slug).map(PublicDocument::page);
    }

    /** Enough to answer "nothing changed", in one small query. */
    public Optional<DocumentStamp> stamp(String slug) {
        return rows.stamp(slug);
    }

    /** What took its place, what amended it, what it replaced, in one query. */
    public Around around(DocumentPage page) {
        var replacedBy = page.it().replacedBy();
        var ids = new HashSet<>(page.amendedBy());
        ids.add(replacedBy == null ? 0L : replacedBy);
        var near = rows.around(page.it().id(), ids);
        return new Around(
                near.stream()
                        .filter(document -> Long.valueOf(document.id()).equals(replacedBy))
                        .map(PublicDocument::ref)
                        .findFirst(),
                near.stream()
                        .filter(document -> page.amendedBy().contains(document.id()))
                        .map(PublicDocument::ref)
                        .toList(),
                near.stream()
                        .filter(document -> Long.valueOf(page.it().id()).equals(document.replacedBy()))
                        .map(PublicDocument::ref)
                        .toList());
    }

    /** Public entries by id, each with the public one that took its place, in one query. */
    public Map<Long, DocumentRef> refs(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.withReplacement(Set.copyOf(ids)).stream()
                        .map(PublicRegister::withReplacement)
                        .collect(Collectors.toMap(DocumentRef::id, Function.identity()));
    }

    @Override
    public List<FileOfThing> of(Collection<String> publicIds) {
        return rows.filesOfThings(publicIds);
    }

    /** The file of a public entry. */
    public Optional<Resource> open(DocumentPage page) {
        return Optional.ofNullable(page.file()).map(file -> files.open(file.hash()));
    }

    /** Address and last change of all, in pages, so that memory stays bounded however many there are. */
    public void forEachAddress(BiConsumer<String, Instant> each) {
        var page = PageRequest.of(0, ADDRESSES);
        boolean more;
        do {
            var slice = rows.addresses(page);
            slice.forEach(row -> each.accept(row.getAddress(), row.getChangedAt()));
            more = slice.hasNext();
            page = page.next();
        } while (more);
    }

    private static DocumentRef withReplacement(Object[] row) {
        var ref = ((PublicDocument) row[0]).ref();
        return row[1] instanceof PublicDocument replacement ? ref.with(replacement.ref()) : ref;
    }

    /**
     * @param replacedBy empty while nothing public took its place
     * @param replaces whose place it took
     */
    public record Around(Optional<DocumentRef> replacedBy, List<DocumentRef> amendedBy, List<DocumentRef> replaces) {}
}
