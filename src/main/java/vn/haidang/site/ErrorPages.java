package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.haidang.search.SearchAway;

/** Says in the portal's own words and look that something is not there, or went wrong. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NoSuchPage.class, NoResourceFoundException.class})
    Object notFound(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return uri.startsWith("/api/")
                ? ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.NOT_FOUND))
                        .build()
                : page(request, uri, HttpStatus.NOT_FOUND);
    }

    /** Neither the asker's fault nor an error: it comes back by itself. */
    @ExceptionHandler(SearchAway.class)
    Object searchAway(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SearchAway.ASK_AGAIN.toSeconds()));
        var uri = request.getRequestURI();
        return uri.startsWith("/api/")
                ? ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                                HttpStatus.SERVICE_UNAVAILABLE, "search is away for the moment"))
                        .build()
                : page(request, uri, HttpStatus.SERVICE_UNAVAILABLE, true);
    }

    /** For what fails outside our pages' control: a refused request, an unexpected error. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(request, uri(model.get("path")), status);
    }

    private ModelAndView page(HttpServletRequest request, String uri, HttpStatus status) {
        return page(request, uri, status, false);
    }

    private ModelAndView page(HttpServletRequest request, String uri, HttpStatus status, boolean searchAway) {
        var page = Show.page("error", new ErrorModel(frames.lost(request, uri), status.value(), searchAway));
        page.setStatus(status);
        return page;
    }

    private static String uri(@Nullable Object path) {
        return path instanceof String text ? text : "/";
    }
}
