package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.indicator.norm.CostNorms;
import vn.haidang.indicator.norm.NormSummary;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** A cost norm, what can be done with it, and who changed it when. */
@Route(IndicatorNavigation.NORMS + "/:id([0-9]{1,18})")
@PermitAll
class NormView extends PlanningView {

    private final CostNorms norms;
    private final CurrentActor currentActor;
    private final Names names;
    private final Clock clock;
    private final Div content = new Div();

    NormView(CostNorms norms, CurrentActor currentActor, Names names, Clock clock) {
        super(currentActor, PlanningTabs.Tab.NORMS);
        this.norms = norms;
        this.currentActor = currentActor;
        this.names = names;
        this.clock = clock;
        content.addClassName("hd-form");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (IndicatorNavigation.isFor(currentActor.get())) {
            try {
                show(event.getRouteParameters().getLong("id").orElseThrow());
            } catch (NoSuchElementException none) {
                throw new NotFoundException(none.getMessage());
            }
        }
    }

    private void show(long id) {
        var details = norms.get(id, currentActor.get(), getLocale());
        var it = details.it();
        setHeading(it.name());
        setActions(details.mayManage() ? new Component[] {end(it), change(it)} : new Component[0]);
        var state = new Div(NormBadge.of(it.stateOn(LocalDate.now(clock))));
        state.addClassName("hd-state");
        content.removeAll();
        content.add(state, about(it), new HistoryPanel(details.history(), names));
    }

    private Component about(NormSummary it) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        entry(
                list,
                "indicator.norm.amount",
                getTranslation(
                        "indicator.norm.amount.per",
                        NumberFormat.getIntegerInstance(getLocale()).format(it.amount()),
                        it.unit()));
        entry(list, "indicator.norm.level", getTranslation(it.level().messageKey()));
        entry(list, "indicator.norm.basis", it.basis());
        entry(list, "indicator.norm.from", Dates.day(it.validFrom()));
        var to = it.validTo();
        entry(list, "indicator.norm.to", to == null ? getTranslation("indicator.norm.to.none") : Dates.day(to));
        entry(list, "indicator.norm.note", it.note());
        return list;
    }

    private void entry(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private Button change(NormSummary it) {
        var button = new Button(getTranslation("indicator.norm.change"), _ -> {
            var form = new NormForm().with(it.draft());
            new MarkedDialog(
                            getTranslation("indicator.norm.change"),
                            getTranslation("indicator.norm.change.what"),
                            form,
                            getTranslation("indicator.save"),
                            () -> {
                                norms.change(it.id(), form.draft(), it.version(), currentActor.get());
                                done(it.id(), "indicator.saved");
                            })
                    .open();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button end(NormSummary it) {
        return new Button(getTranslation("indicator.norm.end"), _ -> {
            var form = new LastDayForm();
            new MarkedDialog(
                            getTranslation("indicator.norm.end"),
                            getTranslation("indicator.norm.end.what"),
                            form,
                            getTranslation("indicator.norm.end.do"),
                            () -> {
                                norms.end(it.id(), form.lastDay(), it.version(), currentActor.get());
                                done(it.id(), "indicator.norm.end.done");
                            })
                    .open();
        });
    }

    private void done(long id, String key) {
        Notices.done(getTranslation(key));
        show(id);
    }
}
