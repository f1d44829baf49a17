package vn.haidang.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "105/2021/NĐ-CP",
                "105/2021/NÐ-CP",
                "105/2021/nđ-cp",
                "105 / 2021 / NĐ – CP",
                "105-2021-ND-CP",
                "0105/2021/ND-CP",
                "105/2021/NĐ-CP"
            })
    void spellingsOfOneNumberAreTheSame(String spelling) {
        assertThat(DocumentNumber.key(spelling)).isEqualTo("105-2021-nd-cp");
    }

    @Test
    void lettersAndDigitsArePartedEvenWhenWrittenTogether() {
        assertThat(DocumentNumber.key("120/2025/QH15")).isEqualTo("120-2025-qh-15");
        assertThat(DocumentNumber.words("Nghị định 05")).containsExactly("nghi", "dinh", "5");
    }

    @Test
    void otherNumbersStayOthers() {
        assertThat(DocumentNumber.key("10/52021/NĐ-CP")).isNotEqualTo(DocumentNumber.key("105/2021/NĐ-CP"));
        assertThat(DocumentNumber.key("21-CT/TW")).isNotEqualTo(DocumentNumber.key("21-CT/TU"));
    }
}
