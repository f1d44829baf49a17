package vn.haidang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        ,           ,           ,           UNKNOWN
        2026-07-02, ,           ,           NOT_YET
        2026-07-01, ,           ,           IN_FORCE
        2020-01-01, 2026-07-01, ,           IN_FORCE
        2020-01-01, 2026-06-30, ,           LAPSED
        ,           2026-06-30, ,           LAPSED
        2020-01-01, ,           2026-07-02, IN_FORCE
        2020-01-01, ,           2026-07-01, PARTLY_LAPSED
        2020-01-01, 2026-06-30, 2026-01-01, LAPSED
        """)
    void stateOnTheFirstOfJuly(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate partly, DocumentState state) {
        var validity = new Validity(from, to, partly, "");

        assertThat(validity.on(LocalDate.of(2026, 7, 1))).isEqualTo(state);
    }
}
