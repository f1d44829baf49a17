package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
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
        this(files, file -> materials.open(id, file.name(), actor));
    }

    /** @param open throws {@link NoSuchMaterial} when the file is none of this person's business */
    FileLinks(List<AttachedFile> files, SerializableFunction<AttachedFile, Resource> open) {
        addClassName("hd-files");
        files.forEach(file -> {
            var link = link(file, file.title(), open);
            var line = new Span(file.name() + " · " + new FileSize(file.size()).text(getLocale()));
            var lines = new Div(link, line);
            lines.addClassName("hd-lines");
            add(new ListItem(lines));
        });
    }

    static Anchor link(Materials materials, long id, AttachedFile file, Actor actor, String text) {
        return link(file, text, named -> materials.open(id, named.name(), actor));
    }

    private static Anchor link(AttachedFile file, String text, SerializableFunction<AttachedFile, Resource> open) {
        var download = DownloadHandler.fromInputStream(event -> {
            try {
                var content = open.apply(file);
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
