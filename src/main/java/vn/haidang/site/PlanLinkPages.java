package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.haidang.campaign.link.CommentDraft;
import vn.haidang.campaign.link.DeadLink;
import vn.haidang.campaign.link.OpenedLink;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/**
 * What a leader's link opens: a frozen plan to read and a form for comments. No cookie and no session: the token in the
 * address is the secret, and another site that does not know it can send nothing in anybody's name. Nobody keeps the page,
 * and no address that is left from it tells where one came from.
 */
@Controller
class PlanLinkPages {

    /** For {@link LinkBrake} and the chain that lets comments in. */
    static final String ADDRESSES = PlanLinks.PATH + "*";

    private static final String LINK = PlanLinks.PATH + "{token}";
    private static final String ABOUT = "ve";
    private static final String TEXT = "y-kien";
    private static final String ONCE = "lan";
    private static final String SENT = "da-gui";

    private final PlanLinks links;
    private final Frames frames;
    private final Messages messages;

    PlanLinkPages(PlanLinks links, Frames frames, Messages messages) {
        this.links = links;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping(LINK)
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(name = ABOUT, required = false) @Nullable String about,
            @RequestParam(name = SENT, required = false) @Nullable String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        protect(response);
        try {
            var opened = links.open(token, frames.of(request).locale());
            return page(request, opened, sent != null, CommentDraft.of(about, "", newForm()), List.of());
        } catch (DeadLink _) {
            return dead(request, "");
        }
    }

    @PostMapping(LINK)
    ModelAndView comment(
            @PathVariable String token,
            @RequestParam(name = ABOUT, required = false) @Nullable String about,
            @RequestParam(name = TEXT, required = false) @Nullable String text,
            @RequestParam(name = ONCE, required = false) @Nullable String once,
            HttpServletRequest request,
            HttpServletResponse response) {
        protect(response);
        var draft = CommentDraft.of(about, text, once);
        try {
            try {
                links.comment(token, draft);
            } catch (Refused refused) {
                return refused(token, draft, refused, request);
            }
            return seen(token);
        } catch (DeadLink _) {
            return dead(request, draft.text());
        }
    }

    /** With what was typed, in a form that can be sent again. */
    private ModelAndView refused(String token, CommentDraft draft, Refused refused, HttpServletRequest request) {
        var locale = frames.of(request).locale();
        var page = page(
                request,
                links.open(token, locale),
                false,
                draft.once().isEmpty() ? new CommentDraft(draft.rowKey(), draft.text(), newForm()) : draft,
                refused.reasons().stream()
                        .map(reason -> messages.text(locale, reason))
                        .toList());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** To the page, so that loading it anew sends nothing again. */
    private static ModelAndView seen(String token) {
        var view = new RedirectView(PlanLinks.PATH + token + "?" + SENT + "=1");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView page(
            HttpServletRequest request, OpenedLink opened, boolean sent, CommentDraft typed, List<String> problems) {
        return Show.page("plan-link", new PlanLinkModel(frames.of(request), messages, opened, sent, typed, problems));
    }

    private ModelAndView dead(HttpServletRequest request, String typed) {
        var page = Show.page("dead-link", new DeadLinkModel(frames.of(request), messages, typed));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** Made up anew for each form, kept nowhere until it comes back. */
    private static String newForm() {
        return UUID.randomUUID().toString();
    }
}
