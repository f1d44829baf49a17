package vn.haidang.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.listing.ui.TableImport;
import vn.haidang.organization.ImportOutcome;
import vn.haidang.organization.OrganizationImport;
import vn.haidang.organization.OrganizationTable;
import vn.haidang.organization.SchoolYearImport;
import vn.haidang.shared.ui.View;

/** Brings organizations, and the figures of schools, in from tables. */
@Route(OrganizationNavigation.IMPORT)
@PermitAll
class OrganizationImportView extends View implements BeforeEnterObserver {

    private final CurrentActor currentActor;

    OrganizationImportView(OrganizationImport organizations, SchoolYearImport schoolYears, CurrentActor currentActor) {
        this.currentActor = currentActor;
        setHeading(getTranslation("organization.import.title"));
        var tabs = new TabSheet();
        tabs.add(
                getTranslation("organization.import.units"),
                page(
                        "organization.import.what",
                        new TableImport(
                                "don-vi",
                                OrganizationTable.ORGANIZATIONS,
                                table -> preview(organizations.check(table, currentActor.get())),
                                table -> organizations.apply(table, currentActor.get()))));
        tabs.add(
                getTranslation("organization.import.years"),
                page(
                        "organization.import.years.what",
                        new TableImport(
                                "so-lieu-nam-hoc",
                                OrganizationTable.SCHOOL_YEARS,
                                table -> preview(schoolYears.check(table, currentActor.get())),
                                table -> schoolYears.apply(table, currentActor.get()))));
        add(tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().mayAnywhere(Permission.ORGANIZATION_MANAGE)) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private Component page(String key, TableImport tableImport) {
        var what = new Paragraph(getTranslation(key));
        what.addClassName("hd-page");
        var page = new Div(what, tableImport);
        page.addClassName("hd-stacked");
        return page;
    }

    private static TableImport.Preview preview(ImportOutcome outcome) {
        return new TableImport.Preview(outcome.added(), outcome.changed(), outcome.unchanged(), outcome.problems());
    }
}
