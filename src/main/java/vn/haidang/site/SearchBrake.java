package vn.haidang.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A search costs more than a page, so that one network address gets only so many a minute: enough for a class of pupils
 * behind one line, not for a machine that reads everything. Counts live in memory, for an hour, for the busiest addresses only.
 * The machine itself is not counted: there people measure, and a proxy that names nobody stands for everybody.
 */
class SearchBrake extends OncePerRequestFilter {

    static final List<String> ADDRESSES = List.of("/tim-kiem", "/en/tim-kiem", "/api/v1/search");

    private static final int ADDRESSES_KEPT = 20_000;
    /** Of IPv6, what one customer of a network is given. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets;
    private final int perMinute;
    private final TimeMeter time;

    SearchBrake(int perMinute, Ticker ticker) {
        this.perMinute = perMinute;
        this.time = new TickerTime(ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES_KEPT)
                .expireAfterAccess(Duration.ofHours(1))
                .ticker(ticker)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(network(request.getRemoteAddr()), _ -> full()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** An IPv4 address as it is; of an IPv6 address the network. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        // A literal: no name is looked up.
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }

    private record TickerTime(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
