package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.neighbourhood.NeighbourhoodFilter;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.BudgetLevel;
import vn.haidang.campaign.activity.Cost;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.campaign.target.LineBacking;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.material.MaterialState;
import vn.haidang.material.MaterialStates;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.FormDialog;

/** What stands behind one line and has no cell in the grid: expected figures, costs, places and materials. */
final class LineDialog extends FormDialog {

    /**
     * @param known campaigns of the plan
     * @param ward the ward whose neighbourhoods are offered; {@code null} for a plan that is not a ward's
     */
    LineDialog(
            ActivityLine line,
            Campaigns campaigns,
            List<CampaignSummary> known,
            Forms forms,
            Indicators indicators,
            Areas areas,
            Neighbourhoods neighbourhoods,
            MaterialStates materials,
            @Nullable Long ward,
            Actor actor,
            Runnable done) {
        this(
                line,
                campaigns,
                actor,
                done,
                new Fields(line, known, forms, indicators, areas, neighbourhoods, materials, ward));
    }

    private LineDialog(ActivityLine line, Campaigns campaigns, Actor actor, Runnable done, Fields fields) {
        super(
                fields.getTranslation("planning.line"),
                line.text().title(),
                fields,
                fields.getTranslation("planning.line.save"),
                "planning.line.refused",
                () -> {
                    campaigns.write(line, fields.backing().behind(line.text()), fields.campaign(), actor);
                    done.run();
                });
        setWidth("56rem");
    }

    private static final class Fields extends Div {

        private static final int NEIGHBOURHOODS = 500;

        private final ActivityText before;
        private final Select<CampaignSummary> campaign = new Select<>();
        private final Map<String, NumberField> figures = new LinkedHashMap<>();
        private final Div figureFields = new Div();
        private final List<CostFields> costs = new ArrayList<>();
        private final Div costRows = new Div();
        private final Paragraph sum = new Paragraph();
        private final Choices<AreaUnit> places = new Choices<>(getTranslation("planning.line.areas"));
        private final Choices<NeighbourhoodSummary> neighbourhoods =
                new Choices<>(getTranslation("planning.line.neighbourhoods"));
        private final Choices<MaterialState> materials = new Choices<>(getTranslation("planning.line.materials"));
        private final @Nullable Long ward;

        Fields(
                ActivityLine line,
                List<CampaignSummary> known,
                Forms forms,
                Indicators indicators,
                Areas areas,
                Neighbourhoods neighbourhoods,
                MaterialStates materials,
                @Nullable Long ward) {
            before = line.text();
            this.ward = ward;
            addClassName("hd-form-dialog");
            if (!known.isEmpty()) {
                addCampaign(line, known);
            }
            addFigures(forms, indicators);
            addCosts();
            addPlaces(areas, neighbourhoods);
            addMaterials(materials);
        }

        private void addCampaign(ActivityLine line, List<CampaignSummary> known) {
            campaign.setLabel(getTranslation("campaign.drive"));
            campaign.setItems(known);
            campaign.setEmptySelectionAllowed(true);
            campaign.setEmptySelectionCaption(getTranslation("campaign.drive.no"));
            campaign.setItemLabelGenerator(one -> one == null ? getTranslation("campaign.drive.no") : one.title());
            campaign.setWidthFull();
            known.stream()
                    .filter(one -> one.key().equals(line.campaign()))
                    .findFirst()
                    .ifPresent(campaign::setValue);
            add(campaign);
        }

        @Nullable
        String campaign() {
            var chosen = campaign.getValue();
            return chosen == null ? null : chosen.key();
        }

        private void addFigures(Forms forms, Indicators indicators) {
            figureFields.addClassName("hd-pair");
            var slugs = new LinkedHashSet<>(before.figures().keySet());
            if (before.form() != null) {
                slugs.addAll(forms.find(before.form()).map(Form::indicators).orElse(List.of()));
            }
            slugs.forEach(slug -> addFigure(slug, indicators));
            var more = new ComboBox<Indicator>(getTranslation("planning.line.figure.more"));
            more.setItems(indicators.all());
            more.setItemLabelGenerator(one -> one.name(getLocale()));
            more.setWidthFull();
            more.addValueChangeListener(event -> {
                if (event.getValue() != null) {
                    addFigure(event.getValue().slug(), indicators);
                    more.clear();
                }
            });
            add(
                    new H3(getTranslation("planning.line.figures")),
                    new Paragraph(getTranslation("planning.line.figures.what")),
                    figureFields,
                    more);
        }

        private void addFigure(String slug, Indicators indicators) {
            if (figures.containsKey(slug)) {
                return;
            }
            var unit = indicators.unit(slug, getLocale());
            var field = new NumberField(indicators.name(slug, getLocale()) + (unit.isEmpty() ? "" : " (" + unit + ")"));
            field.setMin(0);
            field.setStep(1);
            var known = before.figures().get(slug);
            field.setValue(known == null ? null : Double.valueOf(known));
            figures.put(slug, field);
            figureFields.add(field);
        }

        private void addCosts() {
            costRows.addClassName("hd-costs");
            sum.addClassName("hd-sum");
            sum.getElement().setAttribute("role", "status");
            before.costs().forEach(this::addCost);
            var more = new Button(getTranslation("planning.cost.add"), _ -> addCost(null));
            more.addThemeVariants(ButtonVariant.SMALL);
            add(new H3(getTranslation("planning.line.costs")), costRows, more, sum);
            count();
        }

        private void addCost(@Nullable Cost cost) {
            var fields = new CostFields(cost, this::count);
            var remove = new Button(getTranslation("planning.cost.remove"), _ -> {
                costs.remove(fields);
                costRows.remove(fields);
                count();
            });
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            fields.add(remove);
            costs.add(fields);
            costRows.add(fields);
            count();
        }

        private void count() {
            sum.setText(getTranslation(
                    "planning.cost.sum",
                    NumberFormat.getIntegerInstance(getLocale())
                            .format(costs.stream().mapToLong(CostFields::amount).sum())));
        }

        private void addPlaces(Areas areas, Neighbourhoods all) {
            add(new H3(getTranslation("planning.line.places")));
            if (ward == null) {
                var units = areas.communesOfToday();
                places.setItems(units);
                places.setItemLabelGenerator(unit -> unit.shownIn(getLocale()));
                places.setWidthFull();
                places.setValue(units.stream()
                        .filter(unit -> before.areaIds().contains(unit.id()))
                        .collect(Collectors.toSet()));
                add(places);
            } else {
                var known = all.find(
                                NeighbourhoodFilter.of(ward), PageRequest.of(0, NEIGHBOURHOODS, Sort.by("name", "id")))
                        .getContent();
                neighbourhoods.setItems(known);
                neighbourhoods.setItemLabelGenerator(NeighbourhoodSummary::name);
                neighbourhoods.setWidthFull();
                neighbourhoods.setValue(known.stream()
                        .filter(one -> before.neighbourhoodIds().contains(one.id()))
                        .collect(Collectors.toSet()));
                add(neighbourhoods);
            }
        }

        private void addMaterials(MaterialStates states) {
            materials.setItems(
                    query -> states
                            .suggest(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                            .stream());
            materials.setItemLabelGenerator(MaterialState::title);
            materials.setWidthFull();
            materials.setHelperText(getTranslation("planning.line.materials.help"));
            materials.setValue(
                    new LinkedHashSet<>(states.of(before.materialIds()).values()));
            add(materials);
        }

        /** What is not offered here stays as it was. */
        LineBacking backing() {
            var numbers = new LinkedHashMap<String, Long>();
            figures.forEach((slug, field) -> {
                if (field.getValue() != null) {
                    numbers.put(slug, Math.round(field.getValue()));
                }
            });
            return new LineBacking(
                    ward == null
                            ? places.getValue().stream().map(AreaUnit::id).collect(Collectors.toSet())
                            : before.areaIds(),
                    ward == null
                            ? before.neighbourhoodIds()
                            : neighbourhoods.getValue().stream()
                                    .map(NeighbourhoodSummary::id)
                                    .collect(Collectors.toSet()),
                    materials.getValue().stream().map(MaterialState::id).collect(Collectors.toSet()),
                    numbers,
                    costs.stream().map(CostFields::cost).toList());
        }
    }

    /** One line of the estimate. */
    private static final class CostFields extends Div {

        private final TextField content = new TextField(getTranslation("planning.cost.content"));
        private final IntegerField quantity = new IntegerField(getTranslation("planning.cost.quantity"));
        private final TextField unit = new TextField(getTranslation("planning.cost.unit"));
        private final NumberField price = new NumberField(getTranslation("planning.cost.price"));
        private final TextField source = new TextField(getTranslation("planning.cost.source"));
        private final Select<BudgetLevel> level = new Select<>();
        private final @Nullable Cost before;

        CostFields(@Nullable Cost cost, Runnable changed) {
            before = cost;
            addClassName("hd-cost");
            content.setMaxLength(Cost.CONTENT_MAX);
            unit.setMaxLength(Cost.UNIT_MAX);
            source.setMaxLength(Cost.SOURCE_MAX);
            quantity.setMin(1);
            quantity.setMax(ActivityText.QUANTITY_MAX);
            quantity.setValueChangeMode(ValueChangeMode.LAZY);
            price.setMin(0);
            price.setValueChangeMode(ValueChangeMode.LAZY);
            level.setLabel(getTranslation("planning.cost.level"));
            level.setItems(BudgetLevel.values());
            level.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
            content.setValue(cost == null ? "" : cost.content());
            quantity.setValue(cost == null ? 1 : cost.quantity());
            unit.setValue(cost == null ? "" : cost.unit());
            price.setValue(cost == null ? null : Double.valueOf(cost.unitPrice()));
            source.setValue(cost == null ? "" : cost.source());
            level.setValue(cost == null ? BudgetLevel.CITY : cost.level());
            quantity.addValueChangeListener(_ -> changed.run());
            price.addValueChangeListener(_ -> changed.run());
            add(content, quantity, unit, price, source, level);
        }

        long amount() {
            return (quantity.getValue() == null ? 0 : quantity.getValue()) * price();
        }

        private long price() {
            return price.getValue() == null ? 0 : Math.round(price.getValue());
        }

        /** The norm stays with its price: another price was not taken from it. */
        Cost cost() {
            var norm = before != null && before.unitPrice() == price() ? before.normId() : null;
            return new Cost(
                    content.getValue().strip(),
                    quantity.getValue() == null ? 0 : quantity.getValue(),
                    unit.getValue().strip(),
                    price(),
                    source.getValue().strip(),
                    Objects.requireNonNullElse(level.getValue(), BudgetLevel.CITY),
                    norm);
        }
    }
}
