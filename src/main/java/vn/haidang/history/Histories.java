package vn.haidang.history;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the history of audited rows. The module that owns them decides who may see it and how a row is told in words. */
@Service
@Transactional(readOnly = true)
public class Histories {

    /** Older changes of one thing are not shown. */
    public static final int MAX = 200;

    private final EntityManager entities;

    Histories(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Newest first, at most {@value #MAX}; an action that changed nothing a person sees is left out.
     *
     * @param inWords label key → value as a person reads it, in the order of the form
     */
    public <E> List<Change> of(Class<E> entity, Object id, Function<E, Map<String, String>> inWords) {
        List<?> revisions = AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(entity, false, true)
                .add(AuditEntity.id().eq(id))
                .addOrder(AuditEntity.revisionNumber().desc())
                // One more: the oldest that is shown is told against the one before.
                .setMaxResults(MAX + 1)
                .getResultList();
        var changes = new ArrayList<Change>();
        Map<String, String> before = Map.of();
        for (var i = revisions.size() - 1; i >= 0; i--) {
            var row = (Object[]) revisions.get(i);
            var revision = (HistoryRevision) row[1];
            var kind = kind((RevisionType) row[2]);
            Map<String, String> after = kind == Change.Kind.REMOVED ? Map.of() : inWords.apply(entity.cast(row[0]));
            var fields = difference(before, after);
            if (i < MAX && !(kind == Change.Kind.CHANGED && fields.isEmpty())) {
                changes.add(new Change(revision.at(), revision.accountId(), kind, fields));
            }
            before = after;
        }
        return List.copyOf(changes.reversed());
    }

    private static List<Change.Field> difference(Map<String, String> before, Map<String, String> after) {
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> new Change.Field(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static Change.Kind kind(RevisionType type) {
        return switch (type) {
            case ADD -> Change.Kind.ADDED;
            case MOD -> Change.Kind.CHANGED;
            case DEL -> Change.Kind.REMOVED;
        };
    }
}
