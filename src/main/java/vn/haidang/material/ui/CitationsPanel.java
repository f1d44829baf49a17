package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.haidang.access.Actor;
import vn.haidang.material.Citation;
import vn.haidang.material.CitationReviewInfo;
import vn.haidang.material.CitationReviewing;
import vn.haidang.material.MaterialDetails;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;
import vn.haidang.register.ui.DocumentNames;
import vn.haidang.register.ui.RegisterNavigation;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** What of the cited documents has lapsed and waits for somebody to look, and what came of it before; empty when nothing ever did. */
class CitationsPanel extends Div {

    private final CitationReviewing reviewing;
    private final MaterialDetails details;
    private final Actor actor;
    private final Runnable changed;
    private final Map<Long, DocumentRef> documents;

    CitationsPanel(
            CitationReviewing reviewing, Register register, MaterialDetails details, Actor actor, Runnable changed) {
        this.reviewing = reviewing;
        this.details = details;
        this.actor = actor;
        this.changed = changed;
        var reviews = reviewing.of(details.id(), actor);
        documents = register.refs(
                reviews.stream().map(CitationReviewInfo::documentId).collect(Collectors.toSet()));
        var open = reviews.stream().filter(CitationReviewInfo::isOpen).toList();
        var past = reviews.stream().filter(review -> !review.isOpen()).toList();
        if (!open.isEmpty()) {
            add(waiting(open));
        }
        if (!past.isEmpty()) {
            add(past(past));
        }
    }

    private Component waiting(List<CitationReviewInfo> open) {
        var list = new UnorderedList();
        open.forEach(review -> list.add(item(review)));
        var section = new Section(
                new H2(getTranslation("material.review.citation")),
                list,
                new Paragraph(getTranslation("material.review.citation.what")));
        section.addClassNames("hd-section", "hd-to-review");
        if (reviewing.reasonsAgainstKeeping(details.id(), actor).isEmpty()) {
            section.add(new Button(getTranslation("material.review.citation.keep"), _ -> keep()));
        }
        return section;
    }

    private ListItem item(CitationReviewInfo review) {
        var document = Objects.requireNonNull(documents.get(review.documentId()));
        var what = new Anchor(RegisterNavigation.details(document.id()), lapsed(review, document));
        var lines = new Div(what);
        parts(review).forEach(part -> lines.add(new Span(part)));
        lines.addClassName("hd-lines");
        return new ListItem(lines);
    }

    private String lapsed(CitationReviewInfo review, DocumentRef document) {
        var name = DocumentNames.name(document);
        var since = Dates.day(review.since());
        if (review.partly()) {
            return getTranslation(
                    "material.review.citation.partly",
                    name,
                    since,
                    document.validity().partlyLapsed());
        }
        var replacement = document.replacement();
        return replacement == null
                ? getTranslation("material.review.citation.lapsed", name, since)
                : getTranslation("material.review.citation.replaced", name, since, DocumentNames.name(replacement));
    }

    /** Which parts of the document the text rests on. */
    private List<String> parts(CitationReviewInfo review) {
        var parts = new ArrayList<String>();
        details.draft().cites().stream()
                .filter(cite -> cite.documentId() == review.documentId())
                .map(Citation::part)
                .forEach(part -> parts.add(
                        part.isEmpty()
                                ? getTranslation("material.review.citation.whole")
                                : getTranslation("material.review.citation.part", part)));
        return parts;
    }

    private Component past(List<CitationReviewInfo> past) {
        var list = new UnorderedList();
        past.forEach(review -> {
            var document = Objects.requireNonNull(documents.get(review.documentId()));
            var lines = new Div(
                    new Span(getTranslation(
                            "material.review.citation." + review.outcome(),
                            document.number(),
                            Objects.requireNonNullElse(review.closedBy(), ""))),
                    time(review));
            lines.addClassName("hd-lines");
            if (review.note() != null) {
                var note = new Paragraph(review.note());
                note.addClassName("hd-note");
                lines.add(note);
            }
            list.add(new ListItem(lines));
        });
        var summary = new Details(getTranslation("material.review.citation.past"), list);
        summary.addClassName("hd-past-reviews");
        return summary;
    }

    private static Span time(CitationReviewInfo review) {
        var closed = review.closedAt();
        var time = new Span(closed == null ? "" : Dates.moment(closed));
        time.addClassName("hd-time");
        return time;
    }

    private void keep() {
        new KeepDialog(note -> {
                    reviewing.keep(details.id(), note, actor);
                    Notices.done(getTranslation("material.review.citation.keep.done"));
                    changed.run();
                })
                .open();
    }
}
