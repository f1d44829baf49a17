package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialDetails;
import vn.haidang.material.OpinionRequest;
import vn.haidang.material.OpinionSheet;
import vn.haidang.shared.ui.Dates;
import vn.haidang.taxonomy.Claim;

/** What a material claims, whom was asked about it, what they said, and asking. */
class OpinionPanel extends Section {

    private final OpinionSheet sheet;

    /**
     * @param ask opens the question; offered where this person may ask
     * @param cancel takes a question back
     */
    OpinionPanel(MaterialDetails details, OpinionSheet sheet, Runnable ask, Consumer<OpinionRequest> cancel) {
        this.sheet = sheet;
        addClassName("hd-section");
        add(new H2(getTranslation("material.opinion")));
        if (sheet.claims().isEmpty()) {
            add(new Paragraph(getTranslation("material.opinion.no.claims")));
        }
        sheet.claims().forEach(this::claim);
        if (!sheet.requests().isEmpty()) {
            add(requests(details, cancel));
        }
        if (!sheet.opinions().isEmpty()) {
            add(new OpinionList(sheet.opinions(), sheet.names(), sheet::isCurrent));
        }
        if (details.can(MaterialAction.ASK_OPINION) && !sheet.claims().isEmpty()) {
            add(new Button(getTranslation("material.action.ASK_OPINION"), _ -> ask.run()));
        }
    }

    private void claim(Claim claim) {
        var opinions = sheet.current().stream()
                .filter(opinion -> opinion.claim() == claim)
                .count();
        add(new Paragraph(getTranslation(
                opinions == 0 ? "material.opinion.none" : "material.opinion.some",
                getTranslation("material.claim." + claim),
                opinions)));
    }

    private UnorderedList requests(MaterialDetails details, Consumer<OpinionRequest> cancel) {
        var list = new UnorderedList();
        list.addClassName("hd-opinions");
        for (var request : sheet.requests()) {
            var lines = new Div(new Span(getTranslation(
                    "material.opinion.waiting",
                    getTranslation("material.claim." + request.claim()),
                    request.revision(),
                    sheet.names().getOrDefault(request.requestedBy(), ""),
                    Dates.moment(request.requestedAt()))));
            lines.addClassName("hd-lines");
            if (!request.note().isEmpty()) {
                var note = new Paragraph(request.note());
                note.addClassName("hd-note");
                lines.add(note);
            }
            var buttons = new Div();
            buttons.addClassName("hd-buttons");
            if (details.can(MaterialAction.OPINE)) {
                var answer =
                        new Anchor(MaterialNavigation.opinion(request.id()), getTranslation("material.action.OPINE"));
                answer.addClassName("hd-button-primary");
                buttons.add(answer);
            }
            if (details.can(MaterialAction.ASK_OPINION)) {
                var no = new Button(getTranslation("material.opinion.cancel"), _ -> cancel.accept(request));
                no.addThemeVariants(ButtonVariant.TERTIARY);
                no.setAriaLabel(getTranslation(
                        "material.opinion.cancel.of", getTranslation("material.claim." + request.claim())));
                buttons.add(no);
            }
            lines.add(buttons);
            list.add(new ListItem(lines));
        }
        return list;
    }
}
