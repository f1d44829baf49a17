package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags the pages that are read from the index by what they came out as: cheap, and always true. Pages of one material
 * know their tag before they are made, see {@link Edition}; files have their hash.
 */
class PageTags extends ShallowEtagHeaderFilter {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/tai-lieu",
            "/bai-viet",
            "/tim-kiem",
            "/truong-hoc",
            "/khu-dan-cu",
            "/phu-huynh",
            "/thanh-nien",
            "/ho-tro",
            "/gioi-thieu",
            "/kha-nang-tiep-can",
            "/so-do-trang",
            AreaPages.LIST,
            "/feed.xml",
            "/api/v1/search",
            SuggestApi.ADDRESS);

    PageTags() {
        // The server compresses nothing that carries a strong tag.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = Frames.path(request.getRequestURI());
        return !PAGES.contains(path) && !path.startsWith(AreaPages.LIST + "/");
    }
}
