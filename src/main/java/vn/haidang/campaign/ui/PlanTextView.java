package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.Plans;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** The text of a plan in the parts of an official plan. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/noi-dung")
@PermitAll
class PlanTextView extends PlanPage implements BeforeLeaveObserver {

    private static final List<String> PARTS = List.of(
            "purpose",
            "requirements",
            "objectives",
            "contents",
            "solutions",
            "funding",
            "tasks",
            "reporting",
            "lessons");

    private final Plans plans;
    private final Register register;
    private final Reasons reasons = new Reasons();
    private final TextField title = new TextField(getTranslation("campaign.field.title"));
    private final DayField first = new DayField(getTranslation("campaign.field.firstDay"));
    private final DayField last = new DayField(getTranslation("campaign.field.lastDay"));
    private final Choices<DocumentRef> bases = new Choices<>(getTranslation("campaign.field.bases"));
    private final Map<String, TextArea> parts = new LinkedHashMap<>();
    private final Button save = new Button(getTranslation("campaign.text.save"), _ -> save());
    private final Div form = new Div();
    private long version;
    private boolean unsaved;

    PlanTextView(Plans plans, CurrentActor currentActor, Register register) {
        super(plans, currentActor, PlanTabs.Tab.TEXT);
        this.plans = plans;
        this.register = register;
        title.setMaxLength(PlanDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        bases.setItemLabelGenerator(ref -> ref.number() + " – " + ref.subject());
        bases.setHelperText(getTranslation("campaign.field.bases.help"));
        bases.setWidthFull();
        var days = new Div(first, last);
        days.addClassName("hd-pair");
        form.addClassName("hd-plan-form");
        form.add(new Paragraph(getTranslation("campaign.text.what")), reasons, title, days, bases);
        for (var part : PARTS) {
            var area = new TextArea(getTranslation("campaign.field." + part));
            area.setHelperText(getTranslation("campaign.field." + part + ".help"));
            area.setMaxLength(PlanDraft.PART_MAX);
            area.setMinRows(3);
            area.setWidthFull();
            area.addValueChangeListener(event -> unsaved |= event.isFromClient());
            parts.put(part, area);
            form.add(area);
        }
        title.addValueChangeListener(event -> unsaved |= event.isFromClient());
        first.addValueChangeListener(event -> unsaved |= event.isFromClient());
        last.addValueChangeListener(event -> unsaved |= event.isFromClient());
        bases.addValueChangeListener(event -> unsaved |= event.isFromClient());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
    }

    @Override
    void show(PlanDetails plan) {
        var draft = plan.draft();
        version = plan.version();
        var actor = actor();
        bases.setItems(
                query -> register
                        .suggest(
                                query.getFilter().orElse(""),
                                PageRequest.of(query.getPage(), query.getPageSize()),
                                actor)
                        .stream());
        title.setValue(draft.title());
        first.setValue(draft.firstDay());
        last.setValue(draft.lastDay());
        bases.setValue(new LinkedHashSet<>(plan.bases()));
        values(draft).forEach((part, text) -> part(part).setValue(text));
        var writable = plan.may(PlanAction.EDIT);
        title.setReadOnly(!writable);
        first.setReadOnly(!writable);
        last.setReadOnly(!writable);
        bases.setReadOnly(!writable);
        parts.values().forEach(area -> area.setReadOnly(!writable));
        if (writable) {
            setActions(save);
        } else {
            setActions();
        }
        unsaved = false;
    }

    private static Map<String, String> values(PlanDraft draft) {
        return Map.of(
                "purpose", draft.purpose(),
                "requirements", draft.requirements(),
                "objectives", draft.objectives(),
                "contents", draft.contents(),
                "solutions", draft.solutions(),
                "funding", draft.funding(),
                "tasks", draft.tasks(),
                "reporting", draft.reporting(),
                "lessons", draft.lessons());
    }

    private void save() {
        try {
            version = plans.save(planId(), draft(), version, actor());
            reasons.clear();
            unsaved = false;
            show();
            Notices.done(getTranslation("campaign.text.saved"));
        } catch (Refused refused) {
            reasons.show(getTranslation("campaign.text.refused"), refused.reasons());
        }
    }

    private PlanDraft draft() {
        return new PlanDraft(
                title.getValue(),
                first.getValue(),
                last.getValue(),
                bases.getValue().stream().map(DocumentRef::id).toList(),
                text("purpose"),
                text("requirements"),
                text("objectives"),
                text("contents"),
                text("solutions"),
                text("funding"),
                text("tasks"),
                text("reporting"),
                text("lessons"));
    }

    private String text(String part) {
        return part(part).getValue();
    }

    private TextArea part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            var going = event.postpone();
            new LeaveDialog(going::proceed, going::cancel).open();
        }
    }
}
