package vn.haidang.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.access.Role;
import vn.haidang.account.entry.SignIns;
import vn.haidang.history.Tombstones;
import vn.haidang.listing.SavedViews;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.search.SearchIndex;
import vn.haidang.shared.Home;

/** Somebody who did all that people do, and was deleted: found nowhere, and what they decided still stands. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DeletedPersonTest {

    private static final String USERNAME = "vuong.khuyet.danh";
    private static final String NAME = "Vương Khuyết Danh";
    private static final String MAIL = "vuongkhuyetdanh@example.org";

    /** Each as somebody may look for it. */
    private static final List<String> TRACES =
            List.of(USERNAME, NAME, NAME.toLowerCase(Locale.ROOT), "vuong khuyet danh", MAIL, "khuyết danh");

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountLinks links;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    SignIns signIns;

    @Autowired
    SavedViews savedViews;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialFixtures materialFixtures;

    @Autowired
    Tombstones tombstones;

    @Autowired
    SearchIndex index;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Home home;

    @Test
    void isFoundNowhere(CapturedOutput logs) throws Exception {
        var administrator = fixtures.administrator();
        var ward = fixtures.organization("ubnd-mau1");
        var id = administration
                .invite(
                        new InvitationDraft(
                                USERNAME, NAME, MAIL, "vi", ward, Set.of(new RoleAt(Role.UNIT_OFFICER, ward))),
                        administrator)
                .accountId();
        var invitation = Mailbox.link(mailbox.await(MAIL, 0));
        links.use(invitation.substring(invitation.lastIndexOf('/') + 1), NAME, AccountFixtures.PASSWORD);
        var person = fixtures.actor(USERNAME);
        signIns.failed(USERNAME);
        signIns.succeeded(person);
        fixtures.secondFactor(person);
        savedViews.keep("material.list", NAME, "q=" + USERNAME, person);
        links.askForPassword(USERNAME);
        mailbox.await(MAIL, 1);
        // Published, so that it is in the index and in the public rows.
        var published = materials.create(draft("Tài liệu của người sẽ xóa"), person);
        reviewing.submit(published, person);
        materialFixtures.approve(published);
        // Another mail still waits when the person goes.
        links.askForPassword(USERNAME);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
        assertThat(tablesWith(USERNAME)).isNotEmpty();

        administration.delete(id, "Theo yêu cầu của người có dữ liệu", administrator);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();

        for (var trace : TRACES) {
            assertThat(tablesWith(trace)).as(trace).isEmpty();
            assertThat(logs.getAll()).as(trace).doesNotContain(trace);
            assertThat(filesWith(trace)).as(trace).isEmpty();
        }
        assertThat(accounts.actor(USERNAME)).isEmpty();
        for (var table : List.of("account_link", "second_factor", "recovery_code", "saved_view", "account_grant")) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from " + table + " where account_id = ?", Integer.class, id))
                    .as(table)
                    .isZero();
        }
        // What the person did keeps its author, who has no name any more; and there is a tombstone.
        assertThat(materials.get(published, materialFixtures.approver1()).author())
                .isEqualTo("Người dùng đã xóa");
        assertThat(tombstones.find("account", String.valueOf(id)))
                .get()
                .matches(gone -> gone.reason().equals("Theo yêu cầu của người có dữ liệu"));
        // The name is free again.
        assertThat(fixtures.person(USERNAME, "Người khác", Role.SCHOOL, "thcs-mau1")
                        .accountId())
                .isNotEqualTo(id);
        fixtures.change(fixtures.actor(USERNAME).accountId(), Account::erase);
    }

    /** Every column of letters in every table, history and outboxes included. */
    private List<String> tablesWith(String trace) {
        return jdbc.queryForList("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public'
                          and lower(data_type) in ('character varying', 'character', 'text', 'character large object')
                        """).stream()
                .map(row -> row.get("table_name") + "." + row.get("column_name"))
                .filter(column -> {
                    var parts = column.split("\\.");
                    return jdbc.queryForObject(
                                    "select count(*) from \"%s\" where lower(\"%s\") like ?"
                                            .formatted(parts[0], parts[1]),
                                    Integer.class,
                                    "%" + trace.toLowerCase(Locale.ROOT) + "%")
                            > 0;
                })
                .toList();
    }

    /** Everything in the home but the files of the database itself, whose pages are reused as it goes on. */
    private List<String> filesWith(String trace) throws IOException {
        try (var files = Files.walk(home.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.database().getParent()))
                    .filter(file -> {
                        try {
                            var bytes = Files.readAllBytes(file);
                            return new String(bytes, UTF_8).contains(trace);
                        } catch (IOException _) {
                            return false; // a segment of the index that was merged away meanwhile
                        }
                    })
                    .map(file -> home.folder().relativize(file).toString())
                    .toList();
        }
    }
}
