package vn.haidang.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogPrivacyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cannot send to nguyen.van.a@haiphong.gov.vn now | Cannot send to [hidden] now",
                "GET /tim-kiem?q=con+toi+choi+da&page=1 failed | GET /tim-kiem?[hidden] failed",
                "refused 10.1.2.3:443 | refused [hidden]:443",
                "from 2001:0db8:0000:0000:0000:ff00:0042:8329 | from [hidden]",
                "gọi 0912345678 ngay | gọi [hidden] ngay",
                "duplicate key; Detail: Key (username)=(canbo.tp) already exists. | duplicate key; Detail: Key ([hidden]",
                "index violation: ACCOUNT(USERNAME) VALUES ( 'canbo.tp' ) | index violation: ACCOUNT(USERNAME) VALUES [hidden]"
            })
    void whatNamesAPersonIsHidden(String said, String written) {
        assertThat(LogPrivacy.hidden(said)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Index brought up to the database: Reconciled[rows=4, added=4, updated=0, removed=0]",
                "Hibernate Search 8.2.2.Final, Lucene 10.3.2",
                "Unexpected in the workspace, code 1A2B3C4D",
                "2026-11-24T11:28:24.214Z took 2,210 ms, why? nobody knows"
            })
    void whatHelpsAnOperatorStays(String said) {
        assertThat(LogPrivacy.hidden(said)).isEqualTo(said);
    }
}
