package vn.haidang.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.register.RegisterFixtures.draft;
import static vn.haidang.register.RegisterFixtures.toStudy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.register.Register;
import vn.haidang.shared.Refused;

@PortalTest
class ReadingsTest {

    @Autowired
    Readings readings;

    @Autowired
    Register register;

    @Autowired
    MaterialFixtures people;

    @Autowired
    SettableClock clock;

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void everyCommuneIsAskedOnceAndTheLeadSeesWhoHasAndWhoHasNot() {
        var id = register.create(toStudy("4001/CT-MAU", "Chỉ thị cần quán triệt"), keeper());
        var communes = ids(readings.communes());
        assertThat(communes).hasSizeGreaterThan(100);

        assertThat(readings.assign(id, communes, inDays(10), "Xin xác nhận sớm.", keeper()))
                .isEqualTo(communes.size());
        assertThatThrownBy(() -> readings.assign(id, communes, inDays(20), "", keeper()))
                .as("units that still owe it are not asked again")
                .isInstanceOf(Refused.class)
                .hasMessage("register.reading.units.none");

        var mine = rows("4001/CT-MAU", people.officer1());
        assertThat(mine).hasSize(1);
        readings.confirm(
                mine.getFirst().id(), new Study(LocalDate.now(clock), StudyForm.CONFERENCE, 45, ""), people.officer1());

        var progress = readings.progress(id, keeper()).getFirst();
        assertThat(progress.units()).isEqualTo(communes.size());
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.late()).isZero();
        var waiting = new ReadingFilter("", "4001/CT-MAU", Set.of(ReadingState.WAITING));
        assertThat(readings.find(waiting, PageRequest.of(0, 5), keeper()).getTotalElements())
                .isEqualTo(communes.size() - 1);

        clock.goAhead(Duration.ofDays(11));
        assertThat(readings.progress(id, keeper()).getFirst().late()).isEqualTo(communes.size() - 1);
        var late = new ReadingFilter("phuong mau 2", "4001", Set.of(ReadingState.LATE));
        assertThat(readings.find(late, PageRequest.of(0, 5), keeper()))
                .extracting(ReadingRow::unit)
                .containsExactly("Ủy ban nhân dân phường Mẫu 2");
    }

    @Test
    void unitConfirmsOnceAndACorrectionKeepsWhatWasSaidBefore() {
        var duty = duty("4002/CT-MAU");
        var officer = people.officer1();
        var study = new Study(LocalDate.now(clock), StudyForm.MEETING, 30, "");
        readings.confirm(duty, study, officer);
        readings.confirm(duty, study, officer);
        assertThat(rows("4002/CT-MAU", officer)).hasSize(1);

        clock.goAhead(Duration.ofDays(30));
        readings.confirm(duty, new Study(study.studiedOn(), StudyForm.MEETING, 35, "Đếm lại"), officer);

        var row = rows("4002/CT-MAU", officer).getFirst();
        assertThat(row.state()).as("a correction does not make it late").isEqualTo(ReadingState.DONE);
        assertThat(row.study().people()).isEqualTo(35);
        var history = readings.history(duty, keeper());
        assertThat(history.getFirst().fields()).anySatisfy(field -> {
            assertThat(field.labelKey()).isEqualTo("register.reading.people");
            assertThat(field.before()).isEqualTo("30");
            assertThat(field.after()).isEqualTo("35");
        });
    }

    @Test
    void confirmationAfterTheDayIsMarkedAsLate() {
        var duty = duty("4003/CT-MAU");
        clock.goAhead(Duration.ofDays(30));

        readings.confirm(duty, new Study(LocalDate.now(clock), StudyForm.ONLINE, null, ""), people.officer1());

        assertThat(rows("4003/CT-MAU", keeper()).getFirst().state()).isEqualTo(ReadingState.DONE_LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.mau1, true, true",
        "canbo.tp, true, false",
        "lanhdao, true, false",
        "duyet.mau1, true, false",
        "canbo.mau2, false, false",
        "truong.mau1, false, false",
        "quantri, false, false",
        "baocaovien.mau1, false, false"
    })
    void unitAnswersForItselfAndNobodyElseDoes(String username, boolean sees, boolean confirms) {
        var number = "41" + (10_000 + Math.abs(username.hashCode() % 9000)) + "/CT-MAU";
        var duty = duty(number);
        var actor = people.actor(username);
        var study = new Study(LocalDate.now(clock), StudyForm.OTHER, null, "");

        assertThat(rows(number, actor)).hasSize(sees ? 1 : 0);
        assertThat(rows(number, actor)).allMatch(row -> row.own() == confirms);
        if (confirms) {
            readings.confirm(duty, study, actor);
            assertThat(rows(number, actor).getFirst().state()).isEqualTo(ReadingState.DONE);
        } else {
            assertThatThrownBy(() -> readings.confirm(duty, study, actor)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void onlyTheKeepersOfTheRegisterAskAndOnlyForWhatIsMarked() {
        var marked = register.create(toStudy("4004/CT-MAU", "Có dấu"), keeper());
        var plain = register.create(draft("4005/CT-MAU", "Không có dấu"), keeper());
        var unit = List.of(people.officer1().organizationId());

        for (var username : List.of("canbo.mau1", "duyet.tp", "lanhdao", "truong.mau1")) {
            assertThatThrownBy(() -> readings.assign(marked, unit, inDays(5), "", people.actor(username)))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> readings.assign(plain, unit, inDays(5), "", keeper()))
                .isInstanceOf(Refused.class)
                .hasMessage("register.reading.not.to.study");
        assertThatThrownBy(() -> readings.assign(marked, unit, inDays(-1), "", keeper()))
                .isInstanceOf(Refused.class)
                .hasMessage("register.reading.due.past");
    }

    /** Of the first ward, due in ten days. */
    private long duty(String number) {
        var id = register.create(toStudy(number, "Văn bản cần quán triệt"), keeper());
        readings.assign(id, List.of(people.officer1().organizationId()), inDays(10), "", keeper());
        return rows(number, keeper()).getFirst().id();
    }

    private List<ReadingRow> rows(String number, Actor actor) {
        return readings.find(new ReadingFilter("", number, Set.of()), PageRequest.of(0, 200), actor)
                .getContent();
    }

    private LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private static List<Long> ids(List<OrganizationRef> units) {
        return units.stream().map(OrganizationRef::id).toList();
    }

    private Actor keeper() {
        return people.actor("canbo.tp");
    }
}
