package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import vn.haidang.access.Actor;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanScan;
import vn.haidang.campaign.PlanScans;
import vn.haidang.file.FileSize;
import vn.haidang.file.Scanning;
import vn.haidang.shared.ui.StateBadge;

/** The way to the signed copy of a plan; who may open it is asked each time that it is opened. */
final class ScanLink extends Span {

    private static final String NO_POWERS = "default-src 'none'; sandbox";

    ScanLink(PlanScans scans, long planId, int revision, PlanScan scan, Actor actor) {
        add(
                scan.scanning() == Scanning.CLEAN
                        ? link(scans, planId, revision, scan, actor)
                        : new StateBadge(
                                StateBadge.Tone.WAITING,
                                VaadinIcon.HOURGLASS,
                                getTranslation("campaign.issue.scan." + scan.scanning(), scan.name())));
    }

    private Component link(PlanScans scans, long planId, int revision, PlanScan scan, Actor actor) {
        var download = DownloadHandler.fromInputStream(event -> {
            try {
                var content = scans.open(planId, revision, actor);
                if (!content.exists()) {
                    return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
                }
                // What was sent by somebody is shown in this address and has no part in it.
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Content-Security-Policy", NO_POWERS);
                return new DownloadResponse(content.getInputStream(), scan.name(), scan.mediaType(), scan.size());
            } catch (NoSuchPlan _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        var link = new Anchor(
                download.inline(),
                getTranslation("campaign.issue.scan.open", new FileSize(scan.size()).text(getLocale())));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
