package vn.haidang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The entries that travel with the program. */
class RegisterListTest {

    private final Map<String, RegisterList.Row> rows = RegisterList.read().stream()
            .collect(Collectors.toMap(row -> row.draft().number(), Function.identity()));

    @Test
    void everyRowIsAnEntryThatAFormWouldTake() {
        for (var row : rows.values()) {
            var linked = row.linked(String::hashCode);
            assertThat(linked.reasonsAgainst()).as(row.draft().number()).isEmpty();
            assertThat(linked.source()).as(row.draft().number()).isNotBlank();
            assertThat(Normalizer.isNormalized(linked.subject() + linked.note(), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Test
    void everyLinkLeadsToARow() {
        var keys = rows.values().stream().map(RegisterList.Row::key).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(rows.values());
        rows.values().forEach(row -> {
            assertThat(keys).containsAll(row.amendedBy());
            assertThat(row.replacedBy())
                    .satisfiesAnyOf(
                            key -> assertThat(key).isEmpty(),
                            key -> assertThat(keys).contains(key));
        });
    }

    @Test
    void correctionsOfTheFactsAreIn() {
        var november = LocalDate.of(2026, 11, 24);
        assertThat(state("42/2022/NĐ-CP", november)).isEqualTo(DocumentState.LAPSED);
        assertThat(row("42/2022/NĐ-CP").replacedBy()).isEqualTo("224-2026-nd-cp");
        assertThat(row("42/2022/NĐ-CP").draft().validity().lapsedFrom()).isEqualTo("2026-07-01");
        assertThat(state("224/2026/NĐ-CP", november)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(state("120/2025/QH15", november)).isEqualTo(DocumentState.IN_FORCE);
        assertThat(state("73/2021/QH14", LocalDate.of(2026, 6, 30))).isEqualTo(DocumentState.IN_FORCE);
        assertThat(state("73/2021/QH14", LocalDate.of(2026, 7, 1))).isEqualTo(DocumentState.LAPSED);
        assertThat(state("142/2025/NĐ-CP", november)).isEqualTo(DocumentState.PARTLY_LAPSED);
        assertThat(row("105/2021/NĐ-CP").draft().verification()).isEqualTo(Verification.UNCHECKED);
    }

    private DocumentState state(String number, LocalDate day) {
        return row(number).draft().validity().on(day);
    }

    private RegisterList.Row row(String number) {
        return rows.get(number);
    }
}
