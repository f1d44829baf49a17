package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.material.GoneMaterial;
import vn.haidang.material.GoneMaterials;
import vn.haidang.material.MaterialDiscarding;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.View;

/** What was withdrawn from the public, or discarded before it ever was public; the latter can be taken back for a while. */
@Route(MaterialNavigation.GONE)
@PermitAll
class GoneMaterialsView extends View implements AfterNavigationObserver {

    private static final String HOW = "cach";

    private final GoneMaterials gone;
    private final MaterialDiscarding discarding;
    private final CurrentActor currentActor;
    private final ListPanel<GoneMaterial> list;

    GoneMaterialsView(GoneMaterials gone, MaterialDiscarding discarding, CurrentActor currentActor, ListTools tools) {
        this.gone = gone;
        this.discarding = discarding;
        this.currentActor = currentActor;
        setHeading(getTranslation("material.gone"));
        list = new ListPanel<>(
                "material.gone",
                tools,
                new FilterBar()
                        .text(MaterialNavigation.TEXT, getTranslation("material.filter.text"))
                        .choices(
                                HOW,
                                getTranslation("material.gone.how"),
                                GoneMaterials.How.class,
                                how -> getTranslation("material.gone.how." + how)));
        list.title("material.column.title", this::title, "foldedTitle");
        list.component("material.gone.how", this::badge, null);
        list.column("material.gone.reason", GoneMaterial::reason, null).setFlexGrow(3);
        list.column("material.gone.by", GoneMaterial::by, null);
        var when = list.column("material.gone.at", row -> Dates.moment(row.at()), "updatedAt");
        when.setAutoWidth(true).setFlexGrow(0);
        list.sortedBy(when, SortDirection.DESCENDING);
        list.export(
                "tai-lieu-thu-hoi-da-bo",
                List.of(
                        new Column<>(
                                getTranslation("material.column.title"),
                                row -> row.material().title()),
                        new Column<>(
                                getTranslation("material.gone.how"),
                                row -> getTranslation("material.gone.how." + row.how())),
                        new Column<>(
                                getTranslation("material.column.organization"),
                                row -> row.material().organization()),
                        new Column<>(getTranslation("material.gone.reason"), GoneMaterial::reason),
                        new Column<>(getTranslation("material.gone.by"), GoneMaterial::by),
                        new Column<>(getTranslation("material.gone.at"), GoneMaterial::at)));
        if (currentActor.get().mayAnywhere(Permission.MATERIAL_WRITE)) {
            list.bulk("material.bulk.putBack", this::putBack);
        }
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        list.show(pageable -> gone.find(
                list.filters().text(MaterialNavigation.TEXT),
                list.filters().chosen(HOW, GoneMaterials.How.class),
                pageable,
                actor));
    }

    private Component title(GoneMaterial row) {
        return new MaterialCell(
                row.material().title(),
                MaterialNavigation.details(row.material().id()),
                List.of(
                        getTranslation("material.gone.how." + row.how()),
                        row.material().organization(),
                        Dates.moment(row.at())));
    }

    private Component badge(GoneMaterial row) {
        var word = getTranslation("material.gone.how." + row.how());
        return switch (row.how()) {
            case DISCARDED -> new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.TRASH, word);
            case WITHDRAWN -> new StateBadge(StateBadge.Tone.REFUSED, VaadinIcon.BAN, word);
        };
    }

    /** Undoes; nothing to confirm. */
    private void putBack(Set<GoneMaterial> chosen) {
        var actor = currentActor.get();
        list.told(Bulk.each(
                chosen,
                row -> row.material().title(),
                row -> discarding.putBack(row.material().id(), actor)));
    }
}
