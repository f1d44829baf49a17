package vn.haidang.indicator.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.history.Change;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class CalendarEntriesTest {

    private static final String SOURCE = "Thông báo giả định của bài thử";

    @Autowired
    CalendarEntries entries;

    @Autowired
    YearCalendar calendar;

    @Autowired
    Accounts accounts;

    @Test
    void whatOfficersKeepStandsBetweenWhatComesWithTheProgram() {
        var from = LocalDate.of(2041, 5, 25);
        var id = add("Thi thử của bài thử", from, LocalDate.of(2041, 6, 2));

        var days = calendar.between(LocalDate.of(2041, 5, 31), LocalDate.of(2041, 6, 1));

        assertThat(days)
                .extracting(CalendarDay::name)
                .containsExactly(
                        "Thi thử của bài thử", "Ngày Thế giới không thuốc lá", "Tháng hành động phòng, chống ma túy");
        assertThat(days.getFirst().entryId()).isEqualTo(id);
        assertThat(days.getFirst().kind()).isEqualTo(DayKind.EXAM);
        assertThat(days.getLast().entryId()).isNull();
        assertThat(names(from.minusDays(1))).doesNotContain("Thi thử của bài thử");
    }

    @Test
    void oneDayAloneNeedsNoEnd() {
        var day = LocalDate.of(2042, 9, 5);
        entries.add(new EntryDraft(DayKind.SCHOOL_START, "Khai giảng của bài thử", day, null, SOURCE), officer());

        assertThat(names(day)).contains("Khai giảng của bài thử");
        assertThat(names(day.plusDays(1))).doesNotContain("Khai giảng của bài thử");
    }

    @Test
    void whatIsRemovedIsGoneAndCanBePutBackWithItsHistory() {
        var day = LocalDate.of(2043, 3, 3);
        var id = add("Ngày bị xóa của bài thử", day, null);
        entries.remove(id, version(id), officer());

        assertThat(names(day)).doesNotContain("Ngày bị xóa của bài thử");
        assertThat(entries.find(id, officer())).isEmpty();
        assertThat(refusal(() -> entries.remove(id, 1, officer()))).containsExactly("indicator.entry.removed");

        entries.putBack(id, officer());
        assertThat(names(day)).contains("Ngày bị xóa của bài thử");
        assertThat(refusal(() -> entries.putBack(id, officer()))).containsExactly("indicator.entry.present");
        assertThat(entries.history(id, officer(), Messages.VIETNAMESE))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CHANGED, Change.Kind.CHANGED, Change.Kind.ADDED);
    }

    @Test
    void whoSavesOnAnOldStateIsTold() {
        var id = add("Ngày hai người sửa", LocalDate.of(2043, 4, 4), null);
        var version = version(id);
        var draft = new EntryDraft(DayKind.EXAM, "Ngày đã sửa", LocalDate.of(2043, 4, 5), null, SOURCE);
        entries.change(id, draft, version, officer());

        assertThat(refusal(() -> entries.change(id, draft, version, officer())))
                .containsExactly("indicator.entry.changed");
        assertThat(refusal(() -> entries.remove(id, version, officer()))).containsExactly("indicator.entry.changed");
    }

    @Test
    void everyProblemIsTold() {
        assertThat(refusal(() -> entries.add(new EntryDraft(null, " ", null, null, ""), officer())))
                .containsExactly(
                        "indicator.entry.kind.missing",
                        "indicator.entry.name.missing",
                        "indicator.entry.from.missing",
                        "indicator.entry.source.missing");
        var day = LocalDate.of(2044, 1, 10);
        assertThat(refusal(() -> add("Ngược", day, day.minusDays(1)))).containsExactly("indicator.entry.to.early");
        assertThat(refusal(() -> add("Dài", day, day.plusDays(EntryDraft.DAYS_MAX))))
                .containsExactly("indicator.entry.to.late");
        add("Vừa đủ dài", day, day.plusDays(EntryDraft.DAYS_MAX - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.tp, true",
        "quantri, true",
        "canbo.mau1, false",
        "duyet.mau1, false",
        "lanhdao, false",
        "truong.mau1, false"
    })
    void onlyTheCityKeepsTheCalendar(String username, boolean may) {
        var actor = accounts.actor(username).orElseThrow();
        var id = add("Ngày của quyền hạn", LocalDate.of(2045, 2, 2), null);
        var draft = new EntryDraft(
                DayKind.OBSERVANCE, "Ngày thử quyền của " + username, LocalDate.of(2045, 2, 3), null, SOURCE);
        var denied = may ? List.<String>of() : List.of("indicator.denied");

        assertThat(refusal(() -> entries.add(draft, actor))).isEqualTo(denied);
        assertThat(refusal(() -> entries.change(id, draft, 0, actor))).isEqualTo(denied);
        assertThat(refusal(() -> entries.remove(id, may ? 1 : 0, actor))).isEqualTo(denied);
        assertThat(refusal(() -> entries.putBack(id, actor))).isEqualTo(denied);
    }

    private long add(String name, LocalDate from, @Nullable LocalDate to) {
        return entries.add(new EntryDraft(DayKind.EXAM, name, from, to, SOURCE), officer());
    }

    private long version(long id) {
        return entries.find(id, officer()).orElseThrow().version();
    }

    private List<String> names(LocalDate day) {
        return calendar.on(day).stream().map(CalendarDay::name).toList();
    }

    private Actor officer() {
        return accounts.actor("canbo.tp").orElseThrow();
    }

    private static List<String> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(Reason::key).toList();
    }
}
