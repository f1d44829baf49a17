package vn.haidang.material;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.shared.VietnameseText;

/** Where published materials stand, for the modules that use them. Drafts are not told of. */
@Service
@Transactional(readOnly = true)
public class MaterialStates {

    /** Further words of a search do not narrow it. */
    private static final int WORDS = 3;

    private static final String ROW = """
            select p.id as id, p.title as title, p.withdrawnAt as withdrawnAt, p.toReview as toReview,
                p.reviewAfter as reviewAfter, p.ends as ends
            """;

    private final EntityManager entities;
    private final Clock clock;

    MaterialStates(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** By id, in one query; one that was never published is left out. */
    public Map<Long, MaterialState> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(ROW + "from PublishedMaterial p where p.id in :ids", Tuple.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultStream()
                        .map(this::state)
                        .collect(Collectors.toMap(MaterialState::id, Function.identity()));
    }

    /** A page of what the public finds today, by words of the title, marks or not. */
    public List<MaterialState> suggest(String text, Pageable page) {
        // Only letters and digits are left: nothing that LIKE would read as a wildcard.
        var words = Arrays.stream(VietnameseText.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
        var where = new StringBuilder("where m.id = p.id and p.findable = true");
        for (var i = 0; i < words.size(); i++) {
            where.append(" and m.foldedTitle like :word").append(i);
        }
        var query = entities.createQuery(
                ROW + "from PublishedMaterial p, Material m " + where + " order by p.title, p.id", Tuple.class);
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        return query.setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultStream()
                .map(this::state)
                .toList();
    }

    private MaterialState state(Tuple row) {
        var reviewAfter = row.get("reviewAfter", LocalDate.class);
        return new MaterialState(
                row.get("id", Long.class),
                row.get("title", String.class),
                row.get("withdrawnAt") != null,
                row.get("toReview", Boolean.class) || reviewAfter != null && reviewAfter.isBefore(LocalDate.now(clock)),
                row.get("ends", LocalDate.class));
    }
}
