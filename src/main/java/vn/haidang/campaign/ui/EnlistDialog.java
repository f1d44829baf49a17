package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.FormDialog;

/** Chooses the lines of the annex that belong to a campaign; only those whose place changes are handed over. */
final class EnlistDialog extends FormDialog {

    EnlistDialog(
            CampaignSummary campaign,
            List<CampaignSummary> all,
            List<CampaignsView.NumberedLine> lines,
            Consumer<List<ActivityBatch.Enlisting>> save) {
        this(campaign, save, new Fields(campaign, all, lines));
    }

    private EnlistDialog(CampaignSummary campaign, Consumer<List<ActivityBatch.Enlisting>> save, Fields fields) {
        super(
                fields.getTranslation("campaign.drive.enlist"),
                campaign.title(),
                fields,
                fields.getTranslation("campaign.drive.enlist.do"),
                "campaign.drive.enlist.refused",
                () -> save.accept(fields.enlistings()));
        setWidth("44rem");
    }

    private static final class Fields extends Div {

        private final CampaignSummary campaign;
        private final List<CampaignsView.NumberedLine> lines;
        private final Choices<CampaignsView.NumberedLine> chosen =
                new Choices<>(getTranslation("campaign.drive.enlist.lines"));

        Fields(CampaignSummary campaign, List<CampaignSummary> all, List<CampaignsView.NumberedLine> lines) {
            this.campaign = campaign;
            this.lines = lines;
            addClassName("hd-form-dialog");
            var titles = all.stream().collect(Collectors.toMap(CampaignSummary::key, CampaignSummary::title));
            chosen.setItems(lines);
            chosen.setItemLabelGenerator(line -> {
                var key = line.line().campaign();
                return key == null || key.equals(campaign.key())
                        ? line.name()
                        : getTranslation("campaign.drive.enlist.other", line.name(), titles.getOrDefault(key, ""));
            });
            chosen.setHelperText(getTranslation("campaign.drive.enlist.help"));
            chosen.setWidthFull();
            chosen.setValue(lines.stream().filter(this::belongs).collect(Collectors.toSet()));
            var within = new Button(getTranslation("campaign.drive.enlist.within"), _ -> addThoseWithin());
            within.addThemeVariants(ButtonVariant.SMALL);
            var nobody = new Button(getTranslation("campaign.assign.nobody"), _ -> chosen.clear());
            nobody.addThemeVariants(ButtonVariant.SMALL);
            var row = new Div(within, nobody);
            row.addClassName("hd-chips");
            add(row, chosen);
        }

        private boolean belongs(CampaignsView.NumberedLine line) {
            return campaign.key().equals(line.line().campaign());
        }

        /** Lines of no campaign that are carried out within its days from first to last. */
        private void addThoseWithin() {
            var now = new LinkedHashSet<>(chosen.getValue());
            lines.stream()
                    .filter(line -> line.line().campaign() == null)
                    .filter(line -> isWithin(
                            line.line().text().firstDay(), line.line().text().lastDay()))
                    .forEach(now::add);
            chosen.setValue(now);
        }

        private boolean isWithin(@Nullable LocalDate first, @Nullable LocalDate last) {
            return first != null
                    && last != null
                    && !first.isBefore(Objects.requireNonNull(campaign.draft().firstDay()))
                    && !last.isAfter(Objects.requireNonNull(campaign.draft().lastDay()));
        }

        List<ActivityBatch.Enlisting> enlistings() {
            var enlistings = new ArrayList<ActivityBatch.Enlisting>();
            for (var one : lines) {
                var wanted = chosen.getValue().contains(one);
                if (wanted != belongs(one)) {
                    var line = one.line();
                    enlistings.add(new ActivityBatch.Enlisting(
                            line.key(), line.version(), line.campaign(), wanted ? campaign.key() : null));
                }
            }
            return enlistings;
        }
    }
}
