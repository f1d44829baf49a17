package vn.haidang.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanSummary;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.exchange.PlanTemplates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;

/** Begins a plan: empty, or on the model of an earlier one with its days moved. */
final class NewPlanDialog extends FormDialog {

    /**
     * @param today the new plan is for the year that follows, in the last three months of a year
     * @param made is told the id of the plan
     */
    NewPlanDialog(Plans plans, PlanTemplates templates, LocalDate today, Actor actor, LongConsumer made) {
        this(plans, templates, actor, made, new Fields(plans, templates, today, actor));
    }

    private NewPlanDialog(Plans plans, PlanTemplates templates, Actor actor, LongConsumer made, Fields fields) {
        super(
                fields.getTranslation("campaign.new"),
                "",
                fields,
                fields.getTranslation("campaign.new.do"),
                "campaign.new.refused",
                () -> made.accept(fields.make(plans, templates, actor)));
    }

    private static final class Fields extends Div {

        private static final int LAST_QUARTER = 10;

        private final TextField title = new TextField(getTranslation("campaign.field.title"));
        private final DayField first = new DayField(getTranslation("campaign.field.firstDay"));
        private final DayField last = new DayField(getTranslation("campaign.field.lastDay"));
        private final ComboBox<PlanSummary> model = new ComboBox<>(getTranslation("campaign.field.model"));

        private final Select<PlanTemplates.Template> template = new Select<>();

        Fields(Plans plans, PlanTemplates templates, LocalDate today, Actor actor) {
            addClassName("hd-form-dialog");
            var year = today.getMonthValue() >= LAST_QUARTER ? today.getYear() + 1 : today.getYear();
            title.setMaxLength(PlanDraft.TITLE_MAX);
            title.setWidthFull();
            title.setRequiredIndicatorVisible(true);
            title.setValue(getTranslation("campaign.new.title", String.valueOf(year)));
            first.setValue(LocalDate.of(year, 1, 1));
            last.setValue(LocalDate.of(year, 12, 31));
            model.setWidthFull();
            model.setClearButtonVisible(true);
            model.setHelperText(getTranslation("campaign.field.model.help"));
            model.setItemLabelGenerator(PlanSummary::title);
            model.setItems(query -> plans
                    .find(
                            new PlanFilter(query.getFilter().orElse(""), java.util.Set.of(), null, false),
                            PageRequest.of(
                                    query.getPage(),
                                    query.getPageSize(),
                                    Sort.by("updatedAt").descending().and(Sort.by("id"))),
                            actor)
                    .stream());
            template.setLabel(getTranslation("exchange.template"));
            template.setHelperText(getTranslation("exchange.template.help"));
            template.setWidthFull();
            template.setEmptySelectionAllowed(true);
            template.setItems(templates.all());
            template.setItemLabelGenerator(chosen -> chosen == null
                    ? ""
                    : getTranslation("exchange.template.lines", chosen.name(getLocale()), chosen.tasks()));
            model.addValueChangeListener(event -> {
                last.setEnabled(event.getValue() == null);
                template.setEnabled(event.getValue() == null);
            });
            template.addValueChangeListener(event -> model.setEnabled(event.getValue() == null));
            var days = new Div(first, last);
            days.addClassName("hd-pair");
            add(title, days, template, model);
        }

        long make(Plans plans, PlanTemplates templates, Actor actor) {
            var chosen = model.getValue();
            if (chosen != null && first.getValue() != null) {
                return plans.copy(chosen.id(), title.getValue(), Objects.requireNonNull(first.getValue()), actor);
            }
            var empty = PlanDraft.ofYear(title.getValue(), 2000);
            var draft = new PlanDraft(
                    empty.title(),
                    first.getValue(),
                    last.getValue(),
                    empty.bases(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
            var beginning = template.getValue();
            return beginning == null ? plans.create(draft, actor) : templates.create(draft, beginning, actor);
        }
    }
}
