package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.haidang.access.Actor;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileSize;
import vn.haidang.file.Scanning;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.Materials;
import vn.haidang.material.NoSuchMaterial;

/** The files of a working text, each to be looked at or taken away; the service decides at every click. */
class FileLinks extends UnorderedList {

    /** Shown by the browser itself; anything else, SVG above all, is saved and never runs here. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp");

    private static final String NO_POWERS = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    FileLinks(Materials materials, long id, List<AttachedFile> files, Actor actor) {
        this(files, materials.scanning(files), file -> materials.open(id, file.name(), actor));
    }

    /** @param open throws {@link NoSuchMaterial} when the file is none of this person's business */
    FileLinks(
            List<AttachedFile> files,
            Map<FileHash, Scanning> scanning,
            SerializableFunction<AttachedFile, Resource> open) {
        addClassName("hd-files");
        files.forEach(file -> {
            Component link = new Span(file.title());
            var state = scanning.get(file.hash());
            if (state == Scanning.CLEAN) {
                link = link(file, file.title(), open);
            }
            var line = new Span(file.name() + " · " + new FileSize(file.size()).text(getLocale()));
            var lines = new Div(link, line);
            FileNote.of(state, file.name()).ifPresent(lines::add);
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
                if (!content.exists()) {
                    return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
                }
                // What was sent by somebody is shown in this address and has no part in it.
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Content-Security-Policy", NO_POWERS);
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
