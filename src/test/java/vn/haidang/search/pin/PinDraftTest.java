package vn.haidang.search.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.shared.Reason;

class PinDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "Hoà giải, hoa giai",
        "hòa  giải!, hoa giai",
        "HOA-GIAI, hoa giai",
        "ho\u0300a gia\u0309i, hoa giai",
        "đá bóng?, da bong",
        "105/2021/NĐ-CP, 105 2021 nd cp"
    })
    void marksTonesCaseAndPunctuationDoNotMatter(String text, String key) {
        assertThat(draft(text, null, null, "a").key()).isEqualTo(key);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(draft(" ?! ", DAY, DAY.minusDays(1)).reasonsAgainst())
                .extracting(Reason::key)
                .containsExactly("search.pin.text.missing", "search.pin.things.missing", "search.pin.lastDay.early");
        assertThat(draft("a", null, null, "1", "2", "3", "4", "5", "6").reasonsAgainst())
                .extracting(Reason::key)
                .containsExactly("search.pin.things.many");
        assertThat(draft("a", DAY, DAY, "1", "1").reasonsAgainst()).isEmpty();
    }

    @Test
    void bothDaysBelongToIt() {
        assertThat(PinState.on(DAY, DAY, DAY)).isEqualTo(PinState.HOLDS);
        assertThat(PinState.on(DAY, DAY.plusDays(1), null)).isEqualTo(PinState.COMES);
        assertThat(PinState.on(DAY, null, DAY.minusDays(1))).isEqualTo(PinState.ENDED);
        assertThat(PinState.on(DAY, null, null)).isEqualTo(PinState.HOLDS);
    }

    private static PinDraft draft(String text, @Nullable LocalDate first, @Nullable LocalDate last, String... things) {
        return new PinDraft(text, List.of(things), first, last, "");
    }
}
