package vn.haidang.site;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a controller answers. */
final class Show {

    private Show() {}

    /** @param template in {@code frontend/pages}; its parameter is called {@code page} */
    static ModelAndView page(String template, Object model) {
        return new ModelAndView(template, Map.of("page", model));
    }

    static ModelAndView movedTo(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }
}
