package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haidang.campaign.annex.AnnexLine;
import vn.haidang.campaign.annex.AnnexLines;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** What was read from a table, and what of it needs a look, before anything is taken over. */
final class AnnexDialog extends Dialog {

    private static final int SHOWN = 30;

    private final Reasons reasons = new Reasons();

    AnnexDialog(AnnexLines read, Runnable take) {
        setHeaderTitle(getTranslation("campaign.paste"));
        setWidth("44rem");
        setMaxWidth("96vw");
        var content = new Div(reasons);
        content.addClassName("hd-form-dialog");
        // Nothing in it takes the focus, and a long list is scrolled by keys too.
        content.getElement().setAttribute("tabindex", "0");
        var doubtful =
                read.lines().stream().filter(line -> !line.doubts().isEmpty()).toList();
        content.add(new Paragraph(
                read.lines().isEmpty()
                        ? getTranslation("campaign.paste.none")
                        : getTranslation(
                                "campaign.paste.read",
                                read.lines().size(),
                                read.lines().stream()
                                        .map(AnnexLine::groups)
                                        .filter(groups -> !groups.isEmpty())
                                        .distinct()
                                        .count(),
                                doubtful.size())));
        if (!doubtful.isEmpty()) {
            content.add(new H3(getTranslation("campaign.paste.doubts")), doubts(doubtful));
        }
        if (!read.notes().isEmpty()) {
            var notes = new UnorderedList();
            read.notes().stream()
                    .limit(SHOWN)
                    .forEach(note -> notes.add(new ListItem(
                            getTranslation("campaign.paste.row", note.row()) + " " + getTranslation(note.reason())
                                    + (note.text().isEmpty() ? "" : " “" + beginning(note.text()) + "”"))));
            content.add(new H3(getTranslation("campaign.paste.notes")), notes);
        }
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()));
        if (!read.lines().isEmpty()) {
            var go = new Button(getTranslation("campaign.paste.do", read.lines().size()), _ -> take(take));
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(go);
        }
    }

    private UnorderedList doubts(java.util.List<AnnexLine> lines) {
        var list = new UnorderedList();
        lines.stream().limit(SHOWN).forEach(line -> {
            var item = new ListItem();
            var title = new Span(beginning(line.title()));
            title.addClassName("hd-strong");
            item.add(title);
            line.doubts()
                    .forEach(doubt ->
                            item.add(new Div("“" + beginning(doubt.text()) + "”: " + getTranslation(doubt.reason()))));
            list.add(item);
        });
        if (lines.size() > SHOWN) {
            list.add(new ListItem(getTranslation("campaign.paste.more", lines.size() - SHOWN)));
        }
        return list;
    }

    private static String beginning(String text) {
        return vn.haidang.shared.VietnameseText.beginning(text, 120);
    }

    private void take(Runnable take) {
        try {
            take.run();
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("campaign.paste.refused"), refused.reasons());
        }
    }
}
