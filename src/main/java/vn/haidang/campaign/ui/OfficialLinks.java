package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import vn.haidang.access.Actor;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.paper.OfficialPlans;
import vn.haidang.document.OfficialPaper;

/** A plan to take away as an official document; it is made when it is asked for. */
final class OfficialLinks extends Div {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private interface Writer {

        byte[] write(OfficialPaper paper) throws IOException;
    }

    /** @param issued whether it is no longer a draft */
    OfficialLinks(OfficialPlans official, long planId, boolean issued, Actor actor) {
        addClassName("hd-exports");
        var key = issued ? "campaign.official.get.issued." : "campaign.official.get.";
        var name = (issued ? "ke-hoach-" : "du-thao-ke-hoach-") + planId;
        add(
                link(official, planId, actor, OfficialPaper::docx, name + ".docx", DOCX, key + "docx"),
                link(official, planId, actor, OfficialPaper::pdf, name + ".pdf", PDF, key + "pdf"));
    }

    private Anchor link(
            OfficialPlans official,
            long planId,
            Actor actor,
            Writer writer,
            String name,
            String mediaType,
            String textKey) {
        var download = DownloadHandler.fromInputStream(_ -> {
            try {
                var bytes = writer.write(official.of(planId, actor));
                return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
            } catch (NoSuchPlan _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        var link = new Anchor(download, getTranslation(textKey));
        link.addClassName("hd-export");
        return link;
    }
}
