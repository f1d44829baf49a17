package vn.haidang.campaign.ahead;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Gives a calendar program what its person may read now. Nothing is noted, nothing used up, nothing kept on the way. */
@Controller
class CalendarAddress {

    private static final String PRIVATE = "private, no-store";

    private final CalendarFeeds feeds;
    private final CalendarText text;

    CalendarAddress(CalendarFeeds feeds, CalendarText text) {
        this.feeds = feeds;
        this.text = text;
    }

    @GetMapping(CalendarFeeds.PATH + "{token}.ics")
    void calendar(@PathVariable String token, WebRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, PRIVATE);
        response.setHeader("X-Robots-Tag", "noindex");
        var sheet = feeds.read(token);
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var bytes = text.write(sheet.get());
        if (request.checkNotModified("\"" + Hash.of(bytes) + "\"")) {
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sap-toi.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
