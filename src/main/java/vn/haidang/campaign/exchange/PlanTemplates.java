package vn.haidang.campaign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.CellReader;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** Models that a new annex can begin with; they come with the program ({@code content/plan-templates}). */
@Service
public class PlanTemplates {

    private static final String FOLDER = "plan-templates/";

    private static final Map<String, ActivityCell> COLUMNS = Map.ofEntries(
            Map.entry("title", ActivityCell.TITLE),
            Map.entry("form", ActivityCell.FORM),
            Map.entry("audiences", ActivityCell.AUDIENCES),
            Map.entry("topics", ActivityCell.TOPICS),
            Map.entry("lead", ActivityCell.LEAD),
            Map.entry("partners", ActivityCell.PARTNERS),
            Map.entry("time", ActivityCell.TIME),
            Map.entry("units", ActivityCell.UNITS),
            Map.entry("quantity", ActivityCell.QUANTITY),
            Map.entry("product", ActivityCell.PRODUCT),
            Map.entry("note", ActivityCell.NOTE));

    private final Plans plans;
    private final Activities activities;

    PlanTemplates(Plans plans, Activities activities) {
        this.plans = plans;
        this.activities = activities;
    }

    /** @param tasks lines without headings */
    public record Template(String slug, String name, String englishName, int tasks) {

        public String name(Locale locale) {
            return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
        }
    }

    /** In the order in which they are offered. */
    public List<Template> all() {
        return ReferenceList.read(FOLDER + "templates.csv").stream()
                .map(row ->
                        new Template(row.get("slug"), VietnameseText.nfc(row.get("name_vi")), row.get("name_en"), (int)
                                rows(row.get("slug")).stream()
                                        .filter(line -> level(line) == 0)
                                        .count()))
                .toList();
    }

    /** The rows of a model, headings included. @param reader of the plan that they are for: days are of its time */
    public List<ActivityText> lines(Template template, CellReader reader) {
        var texts = new ArrayList<ActivityText>();
        for (var row : rows(template.slug())) {
            var text = ActivityText.EMPTY;
            for (var column : COLUMNS.entrySet()) {
                text = reader.with(text, column.getValue(), row.get(column.getKey()));
            }
            texts.add(level(row) == 0 ? text : text.asHeading(level(row)));
        }
        return texts;
    }

    /** Begins a plan of the person's own organization with the rows of a model. @return its id */
    @Transactional
    public long create(PlanDraft draft, Template template, Actor actor) {
        var id = plans.create(draft, actor);
        activities.append(id, lines(template, activities.reader(plans.head(id, actor))), actor);
        return id;
    }

    private static List<CSVRecord> rows(String slug) {
        return ReferenceList.read(FOLDER + slug + ".csv");
    }

    private static int level(CSVRecord row) {
        return Integer.parseInt(row.get("level"));
    }
}
