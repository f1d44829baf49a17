package vn.haidang.site;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;

/** Comments by a link, so many a minute from one network address. Reading is free: a preview that looks first takes nothing away. */
class LinkBrake extends SearchBrake {

    static final int PER_MINUTE = 20;

    LinkBrake(Ticker ticker) {
        super(PER_MINUTE, ticker);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || super.shouldNotFilter(request);
    }
}
