package vn.haidang.search.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PagedFileRows extends JpaRepository<PagedFile, String> {

    @Query("select f.hash from PagedFile f where f.hash in :hashes")
    Set<String> known(Collection<String> hashes);

    /** Those that failed come last. */
    @Query("select f.hash from PagedFile f where f.pages is null order by f.triedAt nulls first, f.hash")
    List<String> waiting(Limit limit);

    @Query("select coalesce(max(p.number), 0) from FilePage p where p.hash = :hash")
    int pagesOf(String hash);
}
