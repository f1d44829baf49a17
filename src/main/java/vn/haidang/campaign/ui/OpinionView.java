package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.opinion.AskedPlan;
import vn.haidang.campaign.opinion.OpinionDraft;
import vn.haidang.campaign.opinion.OpinionState;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** A frozen plan before a unit that is asked about it, with the unit's answer below. */
@Route(OpinionNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class OpinionView extends View implements BeforeEnterObserver {

    private final PlanConsulting consulting;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    OpinionView(PlanConsulting consulting, CurrentActor currentActor) {
        this.consulting = consulting;
        this.currentActor = currentActor;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElseThrow(() -> new NoSuchPlan("without a number")));
    }

    private void show(long id) {
        var actor = currentActor.get();
        var asked = consulting.asked(id, getLocale(), actor);
        setHeading(asked.paper().title());
        var back = new Anchor(OpinionNavigation.LIST, getTranslation("opinion.page.back"));
        back.addClassName("hd-button");
        setActions(back);
        var sheet = new PaperSheet();
        sheet.show(asked.paper());
        var plan = new Section(sheet);
        plan.addClassName("hd-section");
        var answer = new Section(new H2(getTranslation("opinion.page.answer")), answer(asked, actor));
        answer.addClassName("hd-section");
        content.removeAll();
        content.add(facts(asked), plan, answer);
    }

    private Component facts(AskedPlan asked) {
        var it = asked.it();
        var facts = new Div(
                new Div(OpinionBadges.of(it.state(), getTranslation(it.state().messageKey()))),
                new Paragraph(getTranslation("opinion.page.from", it.from(), it.unit(), Dates.day(it.deadline()))));
        if (!asked.note().isEmpty()) {
            facts.add(new Paragraph(getTranslation("opinion.panel.note", asked.note())));
        }
        var frozen = new Paragraph(
                getTranslation("opinion.page.frozen", Dates.moment(asked.paper().frozenAt())));
        frozen.addClassName("hd-quiet");
        facts.add(frozen);
        facts.addClassName("hd-opinion-facts");
        return facts;
    }

    private Component answer(AskedPlan asked, Actor actor) {
        var box = new Div();
        var it = asked.it();
        if (it.answeredAt() != null) {
            box.add(new Paragraph(getTranslation(
                    it.ended() ? "opinion.page.answered.ended" : "opinion.page.answered",
                    asked.answeredBy(),
                    Dates.moment(it.answeredAt()))));
        }
        if (!it.mayAnswer()) {
            if (!it.ended()) {
                box.add(new Paragraph(getTranslation("opinion.page.readonly")));
            } else if (it.answeredAt() == null) {
                box.add(new Paragraph(getTranslation("opinion.page.ended")));
            }
            box.add(said(asked));
            return box;
        }
        if (it.state() == OpinionState.OVERDUE) {
            box.add(new Paragraph(getTranslation("opinion.page.overdue")));
        }
        var form = new OpinionForm(
                asked.paper(),
                Objects.requireNonNullElse(asked.kept(), asked.answer()),
                asked.answer().version(),
                it.answeredAt() != null,
                draft -> getTranslation("opinion.page.kept", Dates.hour(consulting.keep(it.id(), draft, actor))),
                draft -> send(it.id(), draft, actor));
        if (asked.keptAt() != null) {
            form.say(getTranslation("opinion.page.kept.loaded", Dates.moment(asked.keptAt())));
        }
        box.add(form);
        return box;
    }

    private void send(long id, OpinionDraft draft, Actor actor) {
        consulting.answer(id, draft, actor);
        Notices.done(getTranslation("opinion.page.sent"));
        show(id);
    }

    private Component said(AskedPlan asked) {
        var answer = asked.answer();
        var list = new UnorderedList();
        list.addClassName("hd-remarks");
        if (answer.verdict() != null) {
            list.add(new ListItem(new Span(getTranslation(answer.verdict().messageKey()))));
        }
        if (!answer.general().isEmpty()) {
            list.add(remark(getTranslation("opinion.page.general"), answer.general()));
        }
        answer.lines()
                .forEach((key, text) -> list.add(
                        remark(asked.paper().line(key).map(PaperLine::name).orElse(""), text)));
        return list;
    }

    private static ListItem remark(String about, String text) {
        var name = new Span(about);
        name.addClassName("hd-remark-about");
        return new ListItem(name, new Paragraph(text));
    }
}
