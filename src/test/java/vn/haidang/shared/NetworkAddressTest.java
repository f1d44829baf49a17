package vn.haidang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3,               10.1.2.x,       10.1.2.3",
        "203.0.113.255,          203.0.113.x,    203.0.113.255",
        "2001:db8:1:2:3::4,      2001:db8:1::x,  2001:db8:1:2::",
        "127.0.0.1,              localhost,      localhost",
        "0:0:0:0:0:0:0:1,        localhost,      localhost",
        "example.org,            '',             ''",
        "'',                     '',             ''"
    })
    void networkForTheAuditAndClientForALimit(String address, String shortened, String client) {
        assertThat(NetworkAddress.shortened(address)).isEqualTo(shortened);
        assertThat(NetworkAddress.client(address)).isEqualTo(client);
    }
}
