package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.link.LinkComment;
import vn.haidang.campaign.link.LinkDetails;
import vn.haidang.campaign.link.LinkDraft;
import vn.haidang.campaign.link.LinkState;
import vn.haidang.campaign.link.MadeLink;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** On the page of a plan: links by which leaders read and comment, and what came by them. */
@StyleSheet("context://styles/opinion.css")
class LinkPanel extends Section {

    private final PlanLinks links;
    private final Authority authority;
    private final Div content = new Div();

    LinkPanel(PlanLinks links, Authority authority) {
        this.links = links;
        this.authority = authority;
        addClassName("hd-section");
        add(new H2(getTranslation("link.panel")), new Paragraph(getTranslation("link.panel.what")), content);
    }

    void show(PlanDetails plan, Actor actor) {
        var writes = authority.allows(actor, Permission.PLAN_WRITE, plan.organizationId());
        content.removeAll();
        if (writes) {
            var make = new Button(getTranslation("link.panel.make"), _ -> make(plan, actor));
            content.add(make);
        }
        var made = links.of(plan.id(), actor);
        if (made.isEmpty()) {
            content.add(new Paragraph(getTranslation("link.panel.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-remarks");
        made.forEach(link -> list.add(link(plan, link, writes, actor)));
        content.add(list);
    }

    private ListItem link(PlanDetails plan, LinkDetails link, boolean writes, Actor actor) {
        var name = new Span(getTranslation("link.panel.to", link.recipient(), link.revision()));
        name.addClassName("hd-strong");
        var item = new ListItem(
                name,
                OpinionBadges.of(link.state(), getTranslation(link.state().messageKey())),
                quiet(getTranslation(
                        "link.panel.made", link.madeBy(), Dates.moment(link.madeAt()), Dates.moment(link.expiresAt()))),
                quiet(
                        link.usedAt() == null
                                ? getTranslation("link.panel.unused")
                                : getTranslation("link.panel.used", Dates.moment(link.usedAt()))));
        if (!link.comments().isEmpty()) {
            var comments = new UnorderedList();
            comments.addClassName("hd-remarks");
            comments.getElement().setAttribute("aria-label", getTranslation("link.panel.comments"));
            link.comments().forEach(comment -> comments.add(comment(plan, comment, writes, actor)));
            item.add(comments);
        }
        if (writes && link.state() == LinkState.OPEN) {
            var revoke = new Button(getTranslation("link.panel.revoke"), _ -> revoke(plan, link, actor));
            revoke.setAriaLabel(getTranslation("link.panel.revoke.of", link.recipient()));
            item.add(revoke);
        }
        return item;
    }

    private ListItem comment(PlanDetails plan, LinkComment comment, boolean writes, Actor actor) {
        var about = comment.line().isEmpty() ? getTranslation("opinion.whole") : comment.line();
        var item = new ListItem(quiet(Dates.moment(comment.madeAt()) + " · " + about), new Paragraph(comment.text()));
        if (comment.handledAt() != null) {
            item.add(quiet(
                    getTranslation("link.panel.handled", comment.handledBy(), Dates.moment(comment.handledAt()))));
        } else {
            item.add(OpinionBadges.open(getTranslation("link.panel.open")));
            if (writes) {
                var done = new Button(getTranslation("link.panel.handle"), _ -> {
                    links.handle(comment.id(), actor);
                    show(plan, actor);
                });
                done.setAriaLabel(getTranslation("link.panel.handle.of", about));
                item.add(done);
            }
        }
        return item;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("hd-remark-about");
        return span;
    }

    private void make(PlanDetails plan, Actor actor) {
        var recipient = new TextField(getTranslation("link.make.recipient"));
        recipient.setMaxLength(LinkDraft.RECIPIENT_MAX);
        recipient.setWidthFull();
        var days = new IntegerField(getTranslation("link.make.days"));
        days.setMin(LinkDraft.DAYS_MIN);
        days.setMax(LinkDraft.DAYS_MAX);
        days.setValue(LinkDraft.DAYS);
        days.setStepButtonsVisible(true);
        var reasons = new Reasons();
        var form = new Div(new Paragraph(getTranslation("link.make.what")), reasons, recipient, days);
        form.addClassName("hd-dialog-form");
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("link.make.title"));
        dialog.setWidth("min(34rem, 100%)");
        dialog.add(form);
        var go = new Button(getTranslation("link.make.do"), _ -> {
            try {
                var made = links.make(
                        plan.id(),
                        new LinkDraft(recipient.getValue(), Objects.requireNonNullElse(days.getValue(), 0)),
                        actor);
                dialog.close();
                handOver(made);
                show(plan, actor);
            } catch (Refused refused) {
                reasons.show(getTranslation("link.make.refused"), refused.reasons());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    /** The only time that the address is seen. */
    private void handOver(MadeLink made) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("link.made.title"));
        dialog.setWidth("min(560px, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("link.made.field"));
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        field.setValue(made.path());
        field.getElement().executeJs("this.value = location.origin + $0", made.path());
        var copy = new Button(getTranslation("link.made.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText(location.origin + $0))",
                        made.path());
        dialog.add(new Paragraph(getTranslation("link.made.what", Dates.moment(made.expiresAt()))), field);
        dialog.getFooter().add(new Button(getTranslation("ui.close"), _ -> dialog.close()), copy);
        dialog.open();
    }

    private void revoke(PlanDetails plan, LinkDetails link, Actor actor) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("link.panel.revoke.of", link.recipient()));
        dialog.setWidth("min(32rem, 100%)");
        dialog.add(new Paragraph(getTranslation("link.panel.revoke.what")));
        var go = new Button(getTranslation("link.panel.revoke"), _ -> {
            dialog.close();
            try {
                links.revoke(link.id(), actor);
                Notices.done(getTranslation("link.panel.revoked"));
                show(plan, actor);
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }
}
