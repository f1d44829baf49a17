package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.Set;
import vn.haidang.access.Actor;
import vn.haidang.file.FileSize;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.Materials;
import vn.haidang.material.NoSuchMaterial;

/** The files of a working text, each to be looked at or taken away; the service decides at every click. */
class FileLinks extends UnorderedList {

    /** Shown by the browser itself; anything else, SVG above all, is saved and never runs here. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp");

    FileLinks(Materials materials, long id, List<AttachedFile> files, Actor actor) {
        addClassName("hd-files");
        files.forEach(file -> {
            var link = link(materials, id, file, actor, file.title());
            var line = new Span(file.name() + " · " + new FileSize(file.size()).text(getLocale()));
            var lines = new Div(link, line);
            lines.addClassName("hd-lines");
            add(new ListItem(lines));
        });
    }

    static Anchor link(Materials materials, long id, AttachedFile file, Actor actor, String text) {
        var download = DownloadHandler.fromInputStream(event -> {
            try {
                var content = materials.open(id, file.name(), actor);
                return new DownloadResponse(content.getInputStream(), file.name(), file.mediaType(), file.size());
            } catch (NoSuchMaterial _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        var shown = SHOWN.contains(file.mediaType());
        var link = new Anchor(shown ? download.inline() : download, text);
        if (shown) {
            link.setTarget(AnchorTarget.BLANK);
        }
        return link;
    }
}
