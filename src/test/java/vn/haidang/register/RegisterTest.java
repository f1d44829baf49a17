package vn.haidang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.register.RegisterFixtures.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.history.Change;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.shared.Refused;

@PortalTest
class RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Autowired
    Register register;

    @Autowired
    PublicRegister publicRegister;

    @Autowired
    MaterialFixtures people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SqlCount sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9105/2021/NĐ-CP",
                "9105/2021",
                "nd 9105 2021",
                "Nghị định 9105",
                "nghi dinh 9105/2021",
                "9105 2021 ndcp",
                "9105-2021-ND-CP",
                "cai nghien tu nguyen 9105",
                "Cơ quan thử 9105"
            })
    void entryIsFoundByItsNumberHoweverTyped(String typed) {
        if (register.ofNumber("9105/2021/NĐ-CP").isEmpty()) {
            register.create(draft("9105/2021/NĐ-CP", "Cai nghiện tự nguyện"), keeper());
        }

        assertThat(numbers(DocumentFilter.ofText(typed))).containsExactly("9105/2021/NĐ-CP");
    }

    @Test
    void aNumberInsideAnotherIsNotFound() {
        register.create(draft("71105/2021/NĐ-CP", "Số dài hơn"), keeper());

        assertThat(numbers(DocumentFilter.ofText("1105/2021"))).doesNotContain("71105/2021/NĐ-CP");
    }

    @Test
    void stateOfTheListIsTheStateOfTheEntryOnAnyDay() {
        var days = new LocalDate[] {null, TODAY.minusDays(1), TODAY, TODAY.plusDays(1)};
        var count = 0;
        for (var from : days) {
            for (var to : days) {
                if (from == null || to == null || !to.isBefore(from)) {
                    register.create(
                            draft(
                                    "88%02d/TB-MAU".formatted(++count),
                                    "Trạng thái thử",
                                    Verification.CHECKED,
                                    from,
                                    to,
                                    null),
                            keeper());
                }
            }
        }
        register.create(RegisterFixtures.partly("8899/TB-MAU", "Trạng thái thử", TODAY, "Điều 6"), keeper());

        for (var state : DocumentState.values()) {
            for (var day : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
                var filter = new DocumentFilter(
                        "trang thai thu", Set.of(), Set.of(), EnumSet.of(state), day, Set.of(), false, false);
                var all =
                        new DocumentFilter("trang thai thu", Set.of(), Set.of(), Set.of(), day, Set.of(), false, false);
                assertThat(rows(filter)).allMatch(row -> row.state() == state);
                assertThat(rows(filter)).hasSize((int) rows(all).stream()
                        .filter(row -> row.validity().on(day) == state)
                        .count());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.tp,   true,  true",
        "duyet.tp,   true,  false",
        "lanhdao,    true,  false",
        "canbo.mau1, true,  false",
        "duyet.mau1, true,  false",
        "truong.mau1, true, false",
        "quantri,    false, false",
        "baocaovien.mau1, false, false"
    })
    void whoReadsAndWhoKeeps(String username, boolean reads, boolean keeps) {
        var actor = people.actor(username);
        var number = "7001/QĐ-" + username.toUpperCase(Locale.ROOT).replace(".", "");
        var id = register.create(draft(number, "Bảng quyền của sổ"), keeper());
        var version = register.get(id, keeper()).version();

        assertThat(register.mayRead(actor)).isEqualTo(reads);
        assertThat(register.mayManage(actor)).isEqualTo(keeps);
        assertThat(register.find(DocumentFilter.ofText(number), PageRequest.of(0, 5), actor)
                        .getTotalElements())
                .isEqualTo(reads ? 1 : 0);
        assertThat(register.suggest(number, PageRequest.of(0, 5), actor)).hasSize(reads ? 1 : 0);
        assertThat(register.issuers(actor).isEmpty()).isEqualTo(!reads);
        if (!reads) {
            assertThatThrownBy(() -> register.get(id, actor)).isInstanceOf(NoSuchDocument.class);
            assertThatThrownBy(() -> register.open(id, actor)).isInstanceOf(NoSuchDocument.class);
        }
        allowed(keeps, () -> register.create(draft(number + "1", "Bảng quyền của sổ"), actor));
        allowed(keeps, () -> register.save(id, draft(number, "Bảng quyền, đã sửa"), version, actor));
        allowed(keeps, () -> {
            register.lapse(id, LocalDate.of(2030, 1, 1), null, actor);
            return 0;
        });
    }

    private static void allowed(boolean allowed, Callable<?> action) {
        if (allowed) {
            assertThatCode(action::call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(action::call).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingIsKept() {
        var bad = draft("không số", "", Verification.CHECKED, TODAY, TODAY.minusDays(1), null);

        assertThatThrownBy(() -> register.create(bad, keeper()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("key")
                                .containsExactlyInAnyOrder(
                                        "register.draft.number.missing",
                                        "register.draft.subject.missing",
                                        "register.draft.inForceTo.early"));
    }

    @Test
    void sameNumberOfTheSameBodyIsRefusedAndASaveOnTopOfAnothersToo() {
        var id = register.create(draft("6001/KH-UBND", "Kế hoạch thử"), keeper());
        assertThatThrownBy(() -> register.create(draft("06001 / kh ubnd", "Kế hoạch khác"), keeper()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("register.draft.number.twice");

        var seen = register.get(id, keeper()).version();
        register.save(id, draft("6001/KH-UBND", "Người kia lưu trước"), seen, keeper());
        assertThatThrownBy(() -> register.save(id, draft("6001/KH-UBND", "Người này lưu sau"), seen, keeper()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("register.refused.conflict");
        assertThat(register.get(id, keeper()).draft().subject()).isEqualTo("Người kia lưu trước");
    }

    @Test
    void historyTellsWhatChanged() {
        var id = register.create(draft("6002/KH-UBND", "Trước"), keeper());
        register.save(
                id, draft("6002/KH-UBND", "Sau"), register.get(id, keeper()).version(), keeper());

        var history = register.get(id, keeper()).history();
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().fields()).contains(new Change.Field("register.field.subject", "Trước", "Sau"));
    }

    @Test
    void whatIsUncheckedIsNeverPublicUntilSomebodyHasCheckedIt() {
        var unchecked = draft("6003/NĐ-MAU", "Chưa ai kiểm tra", Verification.UNCHECKED, TODAY, null, null);
        var id = register.create(unchecked, keeper());
        assertThat(register.get(id, keeper()).publicAddress()).isNull();
        assertThat(publicRegister.refs(Set.of(id))).isEmpty();

        var checked = draft("6003/NĐ-MAU", "Đã kiểm tra", Verification.CHECKED, TODAY, null, null);
        register.save(id, checked, register.get(id, keeper()).version(), keeper());
        assertThat(publicRegister.refs(Set.of(id))).containsKey(id);

        register.save(id, unchecked, register.get(id, keeper()).version(), keeper());
        assertThat(publicRegister.refs(Set.of(id))).isEmpty();
    }

    @Test
    void listThatTravelsWithTheProgramComesInOnceAndLeavesEditsAlone() {
        var before = register.find(DocumentFilter.ALL, PageRequest.of(0, 1), keeper())
                .getTotalElements();
        register.load();
        assertThat(register.find(DocumentFilter.ALL, PageRequest.of(0, 1), keeper())
                        .getTotalElements())
                .isEqualTo(before);

        var list = new ArrayList<>(RegisterList.read());
        var row = list.getFirst();
        var changed = new RegisterList.Row(row.draft(), row.replacedBy(), row.amendedBy(), "another hash");
        var mine = register.create(draft("6004/NĐ-MAU", "Của danh mục"), keeper());
        var seed = new RegisterList.Row(draft("6004/NĐ-MAU", "Danh mục viết khác"), "", List.of(), "hash");
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(_ -> register.load(List.of(changed, seed)));

        assertThat(register.get(mine, keeper()).draft().subject()).isEqualTo("Của danh mục");
        assertThat(register.ofNumber(row.draft().number())).hasSize(1);
    }

    @Test
    void aPageOfTheListCostsTheSameQueriesWhateverItsSize() throws Exception {
        for (var i = 0; i < 12; i++) {
            register.create(draft("65%02d/TB-DEM".formatted(i), "Đếm truy vấn"), keeper());
        }
        var filter = DocumentFilter.ofText("dem truy van");

        var actor = keeper();

        assertThat(queries(() -> register.find(filter, PageRequest.of(0, 5), actor)))
                .isEqualTo(2);
        assertThat(queries(() -> register.find(filter, PageRequest.of(0, 10), actor)))
                .isEqualTo(2);
    }

    /** The counter hears threads that serve requests: this is one by its name. */
    private int queries(Callable<?> work) throws Exception {
        var counted = new FutureTask<>(() -> {
            sql.take();
            work.call();
            return sql.take();
        });
        var thread = new Thread(counted, "register-exec-1");
        thread.start();
        return counted.get();
    }

    private List<String> numbers(DocumentFilter filter) {
        return rows(filter).stream().map(DocumentSummary::number).toList();
    }

    private List<DocumentSummary> rows(DocumentFilter filter) {
        return register.find(filter, PageRequest.of(0, 100, Sort.by("id")), keeper())
                .getContent();
    }

    private Actor keeper() {
        return people.actor("canbo.tp");
    }
}
