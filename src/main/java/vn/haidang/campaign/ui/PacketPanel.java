package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.access.Actor;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.remark.ApproverRemark;
import vn.haidang.campaign.remark.PlanPacket;
import vn.haidang.campaign.remark.PlanRemarks;
import vn.haidang.material.MaterialState;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;

/** What lies before an approver: the frozen text, and each line with its materials and a place for a remark. */
@StyleSheet("context://styles/opinion.css")
final class PacketPanel extends Section {

    /** Lines that are shown at once; the rest on request. */
    private static final int SHOWN = 60;

    private final PlanRemarks remarks;
    private final String hash;
    private final Actor actor;
    private PlanPacket packet;

    /** @param hash of the revision in the packet */
    PacketPanel(PlanRemarks remarks, PlanPacket packet, String hash, Actor actor) {
        this.remarks = remarks;
        this.packet = packet;
        this.hash = hash;
        this.actor = actor;
        addClassName("hd-section");
        var paper = packet.paper();
        add(
                new H2(getTranslation("campaign.packet", paper.revision())),
                new Paragraph(getTranslation("campaign.packet.what")));
        var sheet = new PaperSheet();
        sheet.showText(paper);
        var text = new Details(getTranslation("campaign.packet.text"), sheet);
        text.setWidthFull();
        add(text, whole(), new H3(getTranslation("campaign.packet.lines")));
        var list = new UnorderedList();
        list.addClassName("hd-packet");
        add(list);
        fill(list, paper.lines());
    }

    private Div whole() {
        var made = new Div();
        made(made, "");
        var box = new Div(made, remark("campaign.remark.make.whole", "", getTranslation("opinion.whole"), made));
        box.addClassName("hd-packet-whole");
        return box;
    }

    private void fill(UnorderedList list, List<PaperLine> lines) {
        lines.stream().limit(SHOWN).forEach(line -> list.add(item(line)));
        var rest = lines.stream().skip(SHOWN).toList();
        if (!rest.isEmpty()) {
            var more = new Button(getTranslation("campaign.packet.more", rest.size()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(_ -> {
                more.removeFromParent();
                fill(list, rest);
            });
            add(more);
        }
    }

    private ListItem item(PaperLine line) {
        var title = new Span(line.name());
        title.addClassName("hd-strong");
        if (line.isHeading()) {
            var heading = new ListItem(title);
            heading.addClassName("hd-packet-heading");
            return heading;
        }
        var text = new Div(title, quiet(facts(line)));
        text.addClassName("hd-lines");
        var used = packet.materials().getOrDefault(line.key(), List.of());
        if (!used.isEmpty()) {
            text.add(quiet(getTranslation(
                    "campaign.packet.materials",
                    used.stream().map(this::material).collect(Collectors.joining("; ")))));
        }
        var made = new Div();
        made(made, line.key());
        var row = new Div(text, remark("campaign.remark.make", line.key(), line.name(), made));
        row.addClassName("hd-packet-row");
        return new ListItem(row, made);
    }

    private String facts(PaperLine line) {
        var given = line.units().isBlank() && line.given() > 0
                ? getTranslation("opinion.paper.given", line.given())
                : line.units();
        return Stream.of(line.form(), line.audiences(), line.lead(), line.time(), given, line.product(), line.funding())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String material(MaterialState material) {
        if (material.withdrawn()) {
            return getTranslation("campaign.packet.material.withdrawn", material.title());
        }
        return material.toReview()
                ? getTranslation("campaign.packet.material.review", material.title())
                : material.title();
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("hd-remark-about");
        return span;
    }

    /** Only this place changes: whoever reads a long list stays where they are. */
    private void again(Div place, String rowKey) {
        var paper = packet.paper();
        packet = remarks.packet(paper.planId(), paper.revision(), actor, getLocale());
        made(place, rowKey);
    }

    private void made(Div place, String rowKey) {
        place.removeAll();
        var own = packet.remarksOn(rowKey);
        if (own.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-remarks");
        own.forEach(remark -> {
            var item = new RemarkItem(packet.paper().planId(), remark, false);
            if (remark.own() && remark.isOpen()) {
                item.add(withdraw(remark, place));
            }
            list.add(item);
        });
        place.add(list);
    }

    private Button remark(String key, String rowKey, String about, Div place) {
        var button = new Button(
                getTranslation(key),
                _ -> RemarkDialog.onLine(about, PlanRemarks.TEXT_MAX, words -> {
                            remarks.make(packet.paper().planId(), hash, rowKey, words, actor);
                            again(place, rowKey);
                            Notices.done(getTranslation("campaign.remark.make.done"));
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (!rowKey.isEmpty()) {
            button.setAriaLabel(getTranslation("campaign.remark.make.of", about));
        }
        return button;
    }

    private Button withdraw(ApproverRemark remark, Div place) {
        var button = new Button(getTranslation("campaign.remark.withdraw"), _ -> {
            try {
                remarks.withdraw(remark.id(), hash, actor);
                again(place, remark.rowKey());
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
