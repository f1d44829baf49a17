package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.haidang.access.CurrentActor;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.MaterialsWaiting;
import vn.haidang.material.WaitingMaterial;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.View;

/**
 * What waits for this person's decision. Several can be decided together: returned with one note, or approved when this
 * person has opened each of them and marked it as checked.
 */
@Route(MaterialNavigation.QUEUE)
@PermitAll
class ReviewQueueView extends View implements AfterNavigationObserver {

    private static final String MARKED = "da-kiem-tra";

    private final MaterialsWaiting waiting;
    private final MaterialReviewing reviewing;
    private final CurrentActor currentActor;
    private final ListPanel<WaitingMaterial> list;

    ReviewQueueView(MaterialsWaiting waiting, MaterialReviewing reviewing, CurrentActor currentActor, ListTools tools) {
        this.waiting = waiting;
        this.reviewing = reviewing;
        this.currentActor = currentActor;
        setHeading(getTranslation("material.queue"));
        list = new ListPanel<>(
                "material.queue",
                tools,
                new FilterBar()
                        .text(MaterialNavigation.TEXT, getTranslation("material.filter.text"))
                        .toggle(MARKED, getTranslation("material.queue.marked.filter")));
        columns();
        list.export(
                "cho-duyet",
                List.of(
                        new Column<>(getTranslation("material.column.title"), WaitingMaterial::title),
                        new Column<>(getTranslation("material.column.organization"), WaitingMaterial::organization),
                        new Column<>(getTranslation("material.queue.by"), WaitingMaterial::submittedBy),
                        new Column<>(getTranslation("material.queue.since"), WaitingMaterial::submittedAt),
                        new Column<>(getTranslation("material.queue.state"), this::state)));
        list.bulk("material.bulk.approve", this::approve);
        list.bulk("material.bulk.return", this::giveBack);
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        list.show(pageable -> waiting.find(
                list.filters().text(MaterialNavigation.TEXT), list.filters().isOn(MARKED), pageable, actor));
    }

    private void columns() {
        list.title("material.column.title", this::title, "foldedTitle");
        list.component("material.queue.state", this::badge, null).setFlexGrow(2);
        list.column("material.column.organization", WaitingMaterial::organization, null)
                .setFlexGrow(2);
        list.column("material.queue.by", WaitingMaterial::submittedBy, null).setFlexGrow(2);
        var since =
                list.column("material.queue.since", material -> Dates.moment(material.submittedAt()), "submittedAt");
        since.setAutoWidth(true).setFlexGrow(0);
        list.sortedBy(since, SortDirection.ASCENDING);
    }

    private Component title(WaitingMaterial material) {
        var cell = new MaterialCell(
                material.title(),
                MaterialNavigation.review(material.id()),
                List.of(material.organization(), material.submittedBy(), Dates.moment(material.submittedAt())));
        return material.marked() ? cell.narrow(badge(material)) : cell;
    }

    private Span badge(WaitingMaterial material) {
        return material.marked()
                ? new StateBadge(StateBadge.Tone.DONE, VaadinIcon.CHECK, state(material))
                : new StateBadge(StateBadge.Tone.WAITING, VaadinIcon.EYE, state(material));
    }

    private String state(WaitingMaterial material) {
        return getTranslation(material.marked() ? "material.queue.marked" : "material.queue.unmarked");
    }

    private void approve(Set<WaitingMaterial> chosen) {
        var actor = currentActor.get();
        new BulkDialog(
                        "material.bulk.approve.ask",
                        titles(chosen),
                        false,
                        () -> each(chosen, row -> reviewing.approveMarked(row.id(), actor)))
                .open();
    }

    private void giveBack(Set<WaitingMaterial> chosen) {
        var actor = currentActor.get();
        var note = new TextArea(getTranslation("material.review.note"));
        note.setHelperText(getTranslation("material.bulk.return.help"));
        note.setMaxLength(Reviews.NOTE_MAX);
        new BulkDialog(
                        "material.bulk.return.ask",
                        titles(chosen),
                        false,
                        () -> {
                            if (note.getValue().isBlank()) {
                                throw Refused.because("review.note.missing");
                            }
                            each(
                                    chosen,
                                    row -> reviewing.returnWithNote(
                                            row.id(), row.revisionHash(), note.getValue(), actor));
                        },
                        note)
                .open();
    }

    private void each(Set<WaitingMaterial> chosen, Consumer<WaitingMaterial> action) {
        list.told(Bulk.each(chosen, WaitingMaterial::title, action));
    }

    private static List<String> titles(Set<WaitingMaterial> chosen) {
        return chosen.stream().map(WaitingMaterial::title).sorted().toList();
    }
}
