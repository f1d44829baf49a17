package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchBrakeTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SearchBrake brake = new SearchBrake(3, nanos::get);

    @Test
    void oneAddressGetsItsSearchesAMinuteAndIsToldWhenToComeBack() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(search("203.0.113.7").getStatus()).isEqualTo(200);
        }
        var refused = search("203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 21);
        assertThat(search("203.0.113.8").getStatus()).isEqualTo(200);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(search("203.0.113.7").getStatus()).isEqualTo(200);
    }

    @Test
    void aNetworkOfIpv6AddressesCountsAsOne() throws Exception {
        for (var i = 0; i < 3; i++) {
            search("2001:db8:1:2::" + i);
        }

        assertThat(search("2001:db8:1:2:ffff::1").getStatus()).isEqualTo(429);
        assertThat(search("2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void whoMeasuresOnTheMachineItselfIsNotCounted() throws Exception {
        for (var i = 0; i < 10; i++) {
            assertThat(search("127.0.0.1").getStatus()).isEqualTo(200);
            assertThat(search("0:0:0:0:0:0:0:1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse search(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/tim-kiem");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        brake.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
