package vn.haidang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.organization.Organizations;

@PortalTest
class AuditLogTest {

    private static final PageRequest NEWEST =
            PageRequest.of(0, 100, Sort.by("id").descending());

    @Autowired
    AuditLog audit;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    Organizations organizations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyChangeBehindThePortalsBackShows() {
        write("tamper-1", "/");
        write("tamper-2", "/");
        write("tamper-3", "/");
        assertThat(audit.firstBroken()).isEmpty();
        var id = Objects.requireNonNull(
                jdbc.queryForObject("select id from audit_entry where subject_id = 'tamper-2'", Long.class));

        jdbc.update("update audit_entry set details = 'khác' where id = ?", id);
        assertThat(audit.firstBroken()).contains(id);
        jdbc.update("update audit_entry set details = 'chi tiết' where id = ?", id);
        assertThat(audit.firstBroken()).isEmpty();

        jdbc.update("update audit_entry set account_id = 999 where id = ?", id);
        assertThat(audit.firstBroken()).contains(id);
        jdbc.update("update audit_entry set account_id = 1 where id = ?", id);

        // The last entry taken away.
        var last = jdbc.queryForMap("select * from audit_head");
        jdbc.update("update audit_head set last_entry = last_entry - 1");
        assertThat(audit.firstBroken()).isPresent();
        jdbc.update("update audit_head set last_entry = ?", last.get("last_entry"));
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void codeHasNoWayToChangeOrDelete() {
        assertThat(Entries.class.getInterfaces())
                .containsExactlyInAnyOrder(
                        org.springframework.data.repository.Repository.class, JpaSpecificationExecutor.class);
        assertThat(Arrays.stream(Entries.class.getDeclaredMethods())
                        .map(java.lang.reflect.Method::getName)
                        .filter(name -> !name.startsWith("find")))
                .containsExactly("save");
        assertThat(Entry.class).hasAnnotation(org.hibernate.annotations.Immutable.class);
        assertThat(Arrays.stream(AuditLog.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrder("record", "find", "firstBroken");
    }

    @Test
    void entryStandsOrFallsWithWhatItTellsOf() {
        assertThatThrownBy(() -> audit.record(AuditAction.DISABLED, 1L, "account", "1", "/", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            audit.record(AuditAction.DISABLED, 1L, "account", "rolled-back", "/", "");
            status.setRollbackOnly();
        });

        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject_id = 'rolled-back'", Integer.class))
                .isZero();
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void readerSeesWhatIsInScopeAndOthersNothing() {
        var ward1 = organizations.find("ubnd-mau1").orElseThrow();
        var ward2 = organizations.find("ubnd-mau2").orElseThrow();
        var keeper = fixtures.person("nhatky.mau1", "Người xem nhật ký", Role.ADMINISTRATOR, "ubnd-mau1");
        write("scope-1", ward1.path());
        write("scope-2", ward2.path());

        assertThat(audit.find(AuditFilter.ALL, NEWEST, keeper))
                .extracting(AuditEntry::subjectId)
                .contains("scope-1")
                .doesNotContain("scope-2");
        assertThat(audit.find(AuditFilter.ALL, NEWEST, fixtures.administrator()))
                .extracting(AuditEntry::subjectId)
                .contains("scope-1", "scope-2");
        assertThat(audit.find(AuditFilter.ALL, NEWEST, fixtures.actor("canbo.tp")))
                .isEmpty();
    }

    private void write(String subjectId, String path) {
        transaction.executeWithoutResult(
                _ -> audit.record(AuditAction.INVITED, 1L, "account", subjectId, path, "chi tiết"));
    }
}
