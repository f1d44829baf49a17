package vn.haidang.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.haidang.organization.OrganizationAction;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.SchoolYearDraft;
import vn.haidang.organization.SchoolYearInfo;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.StateBadge;

/** Classes and pupils by grade, the newest school year first; each with its source, estimates marked as such. */
class SchoolYears extends Div {

    private final Consumer<SchoolYearInfo> change;

    /** @param change is handed the year that a person wants to change */
    SchoolYears(OrganizationDetails details, Consumer<SchoolYearInfo> change) {
        this.change = change;
        addClassName("hd-stacked");
        if (details.schoolYears().isEmpty()) {
            add(new EmptyState(getTranslation("organization.years.none")));
        }
        details.schoolYears().forEach(year -> add(year(year, details.can(OrganizationAction.COUNT))));
    }

    private Div year(SchoolYearInfo year, boolean canChange) {
        var draft = year.draft();
        var told = SchoolYearDraft.told(draft.startYear());
        var title = new Div(new H3(getTranslation("organization.year.of", told)));
        title.addClassName("hd-buttons");
        if (draft.approximate()) {
            title.add(new StateBadge(
                    StateBadge.Tone.WAITING,
                    VaadinIcon.EXCLAMATION_CIRCLE_O,
                    getTranslation("organization.year.field.approximate")));
        }
        var box = new Div(title, table(year));
        box.addClassName("hd-lines");
        box.add(new Span(getTranslation(
                "organization.year.source", draft.source(), Dates.day(Objects.requireNonNull(draft.asOf())))));
        if (canChange) {
            var edit = new Button(getTranslation("organization.year.edit", told), _ -> change.accept(year));
            edit.addClassName("hd-start");
            box.add(edit);
        }
        return box;
    }

    private NativeTable table(SchoolYearInfo year) {
        var body = new NativeTableBody();
        year.draft()
                .grades()
                .forEach((grade, figures) -> body.add(row(Words.grade(grade), figures.classes(), figures.pupils())));
        var total = row(getTranslation("organization.year.total"), year.classes(), year.pupils());
        total.addClassName("hd-total");
        body.add(total);
        var heading = new NativeTableRow();
        Stream.of("grade", "classes", "pupils")
                .forEach(column ->
                        heading.add(new NativeTableHeaderCell(getTranslation("organization.year." + column))));
        var table = new NativeTable(new NativeTableHeader(heading), body);
        table.addClassName("hd-figures");
        return table;
    }

    private NativeTableRow row(String name, int classes, int pupils) {
        return new NativeTableRow(
                new NativeTableCell(name), new NativeTableCell(number(classes)), new NativeTableCell(number(pupils)));
    }

    private String number(int number) {
        return String.format(getLocale(), "%,d", number);
    }
}
