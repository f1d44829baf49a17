package vn.haidang.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.Grade;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.organization.SchoolYearDraft;
import vn.haidang.organization.SchoolYearInfo;
import vn.haidang.shared.ui.DayField;

/** Classes and pupils of one school year, a row a grade; a grade without figures is one that the school does not have. */
class SchoolYearDialog extends ChangeDialog {

    private static final int YEARS_BACK = 5;

    private final OrganizationDetails details;
    private final @Nullable SchoolYearInfo known;
    private final OrganizationChanges changes;
    private final CurrentActor currentActor;
    private final Runnable done;
    private final Select<Integer> startYear = new Select<>();
    private final DayField asOf = new DayField(getTranslation("organization.year.field.asOf"));
    private final TextField source = new TextField(getTranslation("organization.year.field.source"));
    private final Checkbox approximate = new Checkbox(getTranslation("organization.year.field.approximate"));
    private final Map<Grade, Figures> rows = new LinkedHashMap<>();

    /** @param known the year to change; none to add one */
    SchoolYearDialog(
            OrganizationDetails details,
            @Nullable SchoolYearInfo known,
            OrganizationChanges changes,
            CurrentActor currentActor,
            LocalDate today,
            Runnable done) {
        super("organization.year");
        this.details = details;
        this.known = known;
        this.changes = changes;
        this.currentActor = currentActor;
        this.done = done;
        startYear.setLabel(getTranslation("organization.year.field.startYear"));
        startYear.setItemLabelGenerator(SchoolYearDraft::told);
        source.setMaxLength(SchoolYearDraft.SOURCE_MAX);
        source.setHelperText(getTranslation("organization.year.field.source.help"));
        source.setRequiredIndicatorVisible(true);
        asOf.setMax(today);
        asOf.setRequiredIndicatorVisible(true);
        var grades = new Div(
                heading("organization.year.grade"),
                heading("organization.year.classes"),
                heading("organization.year.pupils"));
        grades.addClassName("hd-grades");
        SchoolLevel.gradesOf(details.facts().levels()).forEach(grade -> grades.add(row(grade)));
        add("startYear", startYear);
        addMore(grades);
        add("source", source);
        add("asOf", asOf);
        addMore(approximate);
        if (known == null) {
            var newest = today.getMonthValue() >= 7 ? today.getYear() : today.getYear() - 1;
            startYear.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                    .mapToObj(i -> newest - i)
                    .toList());
            startYear.setValue(newest);
            asOf.setValue(today);
        } else {
            show(known.draft());
        }
    }

    private void show(SchoolYearDraft draft) {
        startYear.setItems(draft.startYear());
        startYear.setValue(draft.startYear());
        startYear.setReadOnly(true);
        asOf.setValue(draft.asOf());
        source.setValue(draft.source());
        approximate.setValue(draft.approximate());
        draft.grades().forEach((grade, figures) -> {
            var row = rows.get(grade);
            if (row != null) {
                row.classes().setValue(figures.classes());
                row.pupils().setValue(figures.pupils());
            }
        });
    }

    @Override
    void act() {
        var grades = new TreeMap<Grade, SchoolYearDraft.Figures>();
        rows.forEach((grade, row) -> {
            if (!row.classes().isEmpty() || !row.pupils().isEmpty()) {
                grades.put(grade, new SchoolYearDraft.Figures(number(row.classes()), number(row.pupils())));
            }
        });
        changes.count(
                details.ref().id(),
                new SchoolYearDraft(
                        startYear.getValue(), asOf.getValue(), source.getValue(), approximate.getValue(), grades),
                known == null ? null : known.version(),
                currentActor.get());
        done.run();
    }

    private static int number(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }

    private Span heading(String key) {
        var heading = new Span(getTranslation(key));
        // Each field says it itself.
        heading.getElement().setAttribute("aria-hidden", "true");
        heading.addClassName("hd-grades-heading");
        return heading;
    }

    private Component[] row(Grade grade) {
        var name = Words.grade(grade);
        var row = new Figures(
                field(getTranslation("organization.year.classes.of", name), SchoolYearDraft.CLASSES_MAX),
                field(getTranslation("organization.year.pupils.of", name), SchoolYearDraft.PUPILS_MAX));
        rows.put(grade, row);
        return new Component[] {new Span(name), row.classes(), row.pupils()};
    }

    private static IntegerField field(String label, int max) {
        var field = new IntegerField();
        field.setAriaLabel(label);
        field.setMin(0);
        field.setMax(max);
        return field;
    }

    private record Figures(IntegerField classes, IntegerField pupils) {}
}
