package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaUnit;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignKind;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.indicator.Themes;
import vn.haidang.indicator.calendar.CalendarDay;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** What a campaign says, when, to whom and where. */
final class CampaignDialog extends FormDialog {

    CampaignDialog(
            @Nullable CampaignSummary campaign,
            Themes themes,
            Taxonomy taxonomy,
            List<AreaUnit> places,
            List<CalendarDay> months,
            Consumer<CampaignDraft> save) {
        this(campaign, new Fields(campaign == null ? null : campaign.draft(), themes, taxonomy, places, months), save);
    }

    private CampaignDialog(@Nullable CampaignSummary campaign, Fields fields, Consumer<CampaignDraft> save) {
        super(
                fields.getTranslation(campaign == null ? "campaign.drive.add" : "campaign.drive.change.title"),
                "",
                fields,
                fields.getTranslation("campaign.drive.save"),
                "campaign.drive.refused",
                () -> save.accept(fields.draft()));
        setWidth("44rem");
    }

    private static final class Fields extends Div {

        private final Select<CampaignKind> kind = new Select<>();
        private final TextField title = new TextField(getTranslation("campaign.drive.title"));
        private final TextArea message = new TextArea(getTranslation("campaign.drive.message"));
        private final DayField first = new DayField(getTranslation("campaign.field.firstDay"));
        private final DayField last = new DayField(getTranslation("campaign.field.lastDay"));
        private final Choices<Term> topics = new Choices<>(getTranslation("campaign.drive.themes"));
        private final Choices<Term> audiences = new Choices<>(getTranslation("campaign.drive.audiences"));
        private final Choices<AreaUnit> areas = new Choices<>(getTranslation("campaign.drive.areas"));
        /** What is not offered here stays as it was. */
        private final Set<Long> otherAreas = new HashSet<>();

        Fields(
                @Nullable CampaignDraft before,
                Themes themes,
                Taxonomy taxonomy,
                List<AreaUnit> places,
                List<CalendarDay> months) {
            addClassName("hd-form-dialog");
            kind.setLabel(getTranslation("campaign.drive.kind"));
            kind.setItems(CampaignKind.values());
            kind.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
            kind.setValue(CampaignKind.CAMPAIGN);
            title.setMaxLength(CampaignDraft.TITLE_MAX);
            title.setRequiredIndicatorVisible(true);
            title.setWidthFull();
            message.setMaxLength(CampaignDraft.MESSAGE_MAX);
            message.setHelperText(getTranslation("campaign.drive.message.help"));
            message.setMinRows(2);
            message.setWidthFull();
            first.setRequiredIndicatorVisible(true);
            last.setRequiredIndicatorVisible(true);
            topics.setItems(themes.topics());
            topics.setItemLabelGenerator(term -> term.name(getLocale()));
            topics.setRequiredIndicatorVisible(true);
            topics.setHelperText(getTranslation("campaign.drive.themes.help"));
            topics.setWidthFull();
            audiences.setItems(taxonomy.audiences());
            audiences.setItemLabelGenerator(term -> term.name(getLocale()));
            audiences.setHelperText(getTranslation("campaign.drive.audiences.help"));
            audiences.setWidthFull();
            areas.setItems(places);
            areas.setItemLabelGenerator(unit -> unit.shownIn(getLocale()));
            areas.setHelperText(getTranslation("campaign.drive.areas.help"));
            areas.setWidthFull();
            var days = new Div(first, last);
            days.addClassName("hd-pair");
            if (before == null && !months.isEmpty()) {
                add(model(months));
            }
            add(kind, title, message, days, topics, audiences);
            if (!places.isEmpty()) {
                add(areas);
            }
            if (before != null) {
                fill(before, themes, taxonomy, places);
            }
        }

        /** An action month of the calendar fills in what is known of it. */
        private Select<CalendarDay> model(List<CalendarDay> months) {
            var model = new Select<CalendarDay>();
            model.setLabel(getTranslation("campaign.drive.model"));
            model.setHelperText(getTranslation("campaign.drive.model.help"));
            model.setItems(months);
            model.setEmptySelectionAllowed(true);
            model.setWidthFull();
            model.setItemLabelGenerator(day -> day == null
                    ? ""
                    : day.name(getLocale()) + " (" + Dates.day(day.from()) + " – " + Dates.day(day.to()) + ")");
            model.addValueChangeListener(event -> {
                var day = event.getValue();
                if (day != null) {
                    kind.setValue(CampaignKind.ACTION_MONTH);
                    title.setValue(day.name(getLocale()));
                    first.setValue(day.from());
                    last.setValue(day.to());
                }
            });
            return model;
        }

        private void fill(CampaignDraft before, Themes themes, Taxonomy taxonomy, List<AreaUnit> places) {
            kind.setValue(before.kind());
            title.setValue(before.title());
            message.setValue(before.message());
            first.setValue(before.firstDay());
            last.setValue(before.lastDay());
            topics.setValue(themes.topics().stream()
                    .filter(term -> before.themes().contains(term.slug()))
                    .collect(Collectors.toSet()));
            audiences.setValue(taxonomy.audiences().stream()
                    .filter(term -> before.audiences().contains(term.slug()))
                    .collect(Collectors.toSet()));
            var chosen = places.stream()
                    .filter(unit -> before.areaIds().contains(unit.id()))
                    .collect(Collectors.toSet());
            areas.setValue(chosen);
            otherAreas.addAll(before.areaIds());
            chosen.forEach(unit -> otherAreas.remove(unit.id()));
        }

        CampaignDraft draft() {
            var areaIds = new HashSet<>(otherAreas);
            areas.getValue().forEach(unit -> areaIds.add(unit.id()));
            return new CampaignDraft(
                    Objects.requireNonNullElse(kind.getValue(), CampaignKind.CAMPAIGN),
                    title.getValue(),
                    message.getValue(),
                    first.getValue(),
                    last.getValue(),
                    slugs(topics),
                    slugs(audiences),
                    areaIds);
        }

        private static Set<String> slugs(Choices<Term> chosen) {
            return chosen.getValue().stream().map(Term::slug).collect(Collectors.toSet());
        }
    }
}
