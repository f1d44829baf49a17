package vn.haidang.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganizationEvents extends JpaRepository<OrganizationEvent, Long> {

    @Query("select e from OrganizationEvent e where e.organizationId = :id order by e.happenedOn desc, e.id desc")
    List<OrganizationEvent> newestFirst(long id);

    /** The latest day on which one of these moved. */
    @Query("""
            select max(e.happenedOn) from OrganizationEvent e
            where e.organizationId in :ids and e.kind = vn.haidang.organization.Milestone.Kind.MOVED""")
    @Nullable
    LocalDate lastMove(Collection<Long> ids);

    /** Moves of one organization, oldest first: where it stood at a day. */
    @Query("""
            select e from OrganizationEvent e
            where e.organizationId = :id and e.kind = vn.haidang.organization.Milestone.Kind.MOVED
            order by e.happenedOn, e.id""")
    List<OrganizationEvent> moves(long id);
}
