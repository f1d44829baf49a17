package vn.haidang.organization;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OrganizationRows extends JpaRepository<Organization, Long>, JpaSpecificationExecutor<Organization> {

    Optional<Organization> findByCode(String code);

    List<Organization> findByIdIn(Collection<Long> ids);

    List<Organization> findByCodeIn(Collection<String> codes);

    List<Organization> findByFoldedName(String foldedName);

    List<Organization> findByKindAndValidToIsNullOrderById(OrganizationKind kind);

    List<Organization> findByParentIdAndValidToIsNull(long parentId);

    List<Organization> findByParentIdAndValidToIsNotNull(long parentId);

    long countByParentIdAndValidToIsNull(long parentId);

    @Query("select o.id as id, o.successorId as successorId from Organization o where o.successorId is not null")
    List<Merged> merged();

    interface Merged {

        long getId();

        long getSuccessorId();
    }

    @Query("select o.id from Organization o where o.path like concat(:path, '%')")
    List<Long> idsWithin(String path);

    /** Held while the tree changes: two moves that cross would otherwise make a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o where o.code = :root")
    Optional<Organization> lockTree(String root);

    /** Whoever can be the superior of a school: People's Committees, and those that rules name. */
    @Query("""
            select o from Organization o
            where o.kind = vn.haidang.organization.OrganizationKind.PEOPLES_COMMITTEE or o.code in :codes""")
    List<Organization> superiors(Collection<String> codes);

    /**
     * Hangs a whole subtree elsewhere: one statement, whatever its size. Versions go up, so that whoever read a row before
     * cannot write its old path back.
     *
     * @param except id of one row that stays where it is; 0 for none
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Organization o
            set o.path = concat(:to, substring(o.path, :after)), o.version = o.version + 1
            where o.path like concat(:from, '%') and o.id <> :except""")
    int movePaths(String from, String to, int after, long except);

    @Query("select o from Organization o left join fetch o.names where o.code in :codes")
    List<Organization> withNamesByCode(Collection<String> codes);

    @Query("select o from Organization o join fetch o.names where o.id = :id")
    Optional<Organization> withNames(long id);

    @Query("""
            select o.id as id, n.name as name from Organization o join o.names n
            where o.id in :ids and n.validFrom = (
                select max(m.validFrom) from Organization p join p.names m where p.id = o.id and m.validFrom <= :day)""")
    List<NameThen> namesOn(Collection<Long> ids, LocalDate day);

    interface NameThen {
        Long getId();

        String getName();
    }
}
