package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.material.MaterialDiscarding;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialLabelling;
import vn.haidang.material.MaterialLabels;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** All materials in scope; the filter stands in the address. */
@Route(MaterialNavigation.LIST)
@PermitAll
class MaterialsView extends View implements AfterNavigationObserver {

    private static final String KIND = "loai";
    private static final String STAGE = "trang-thai";
    private static final String PUBLICITY = "cong-bo";
    private static final String OWN = "cua-toi";

    private final Materials materials;
    private final MaterialReviewing reviewing;
    private final MaterialDiscarding discarding;
    private final MaterialLabelling labelling;
    private final CurrentActor currentActor;
    private final Taxonomy taxonomy;
    private final ListPanel<MaterialSummary> list;

    MaterialsView(
            Materials materials,
            MaterialReviewing reviewing,
            MaterialDiscarding discarding,
            MaterialLabelling labelling,
            CurrentActor currentActor,
            Taxonomy taxonomy,
            ListTools tools) {
        this.materials = materials;
        this.reviewing = reviewing;
        this.discarding = discarding;
        this.labelling = labelling;
        this.currentActor = currentActor;
        this.taxonomy = taxonomy;
        setHeading(getTranslation("material.list"));
        list = new ListPanel<>("material.list", tools, filters());
        columns();
        list.export("tai-lieu", exported());
        bulkActions();
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        setActions(actions(actor));
        list.emptyAction(actor.mayAnywhere(Permission.MATERIAL_WRITE) ? newMaterial() : null);
        list.show(pageable -> materials.find(filter(), pageable, actor));
    }

    private FilterBar filters() {
        return new FilterBar()
                .text(MaterialNavigation.TEXT, getTranslation("material.filter.text"))
                .choices(
                        KIND,
                        getTranslation("material.column.kind"),
                        Arrays.asList(MaterialKind.values()),
                        kind -> getTranslation(kind.messageKey()),
                        MaterialKind::slug)
                .choices(STAGE, getTranslation("material.column.stage"), Stage.class, value -> name("stage", value))
                .choices(
                        PUBLICITY,
                        getTranslation("material.column.publicity"),
                        Publicity.class,
                        value -> name("publicity", value))
                .toggle(OWN, getTranslation("material.filter.own"))
                .toggle(MaterialNavigation.FORCED, getTranslation("material.filter.forced"))
                .toggle(MaterialNavigation.TO_REVIEW, getTranslation("material.filter.toReview"));
    }

    private static MaterialBadges badges(MaterialSummary material) {
        return new MaterialBadges(material.stage(), material.publicity(), material.forced(), material.toReview());
    }

    private String name(String what, Enum<?> value) {
        return getTranslation("material." + what + "." + value);
    }

    private MaterialFilter filter() {
        var filters = list.filters();
        return new MaterialFilter(
                filters.text(MaterialNavigation.TEXT),
                filters.values(KIND).stream()
                        .flatMap(slug -> MaterialKind.ofSlug(slug).stream())
                        .collect(Collectors.toSet()),
                filters.chosen(STAGE, Stage.class),
                filters.chosen(PUBLICITY, Publicity.class),
                filters.isOn(OWN),
                filters.isOn(MaterialNavigation.FORCED),
                filters.isOn(MaterialNavigation.TO_REVIEW));
    }

    private void columns() {
        list.title("material.column.title", this::title, "foldedTitle");
        list.column(
                "material.column.kind",
                material -> getTranslation(material.kind().messageKey()),
                null);
        list.component("material.column.stage", MaterialsView::badges, null).setFlexGrow(2);
        list.column("material.column.organization", MaterialSummary::organization, null)
                .setFlexGrow(2);
        var updated =
                list.column("material.column.updated", material -> Dates.moment(material.updatedAt()), "updatedAt");
        updated.setAutoWidth(true).setFlexGrow(0);
        list.sortedBy(updated, SortDirection.DESCENDING);
    }

    private Component title(MaterialSummary material) {
        var cell = new MaterialCell(
                material.title(),
                MaterialNavigation.details(material.id()),
                List.of(
                        getTranslation(material.kind().messageKey()),
                        material.organization(),
                        Dates.moment(material.updatedAt())));
        return cell.narrow(badges(material));
    }

    private List<Column<MaterialSummary>> exported() {
        return List.of(
                new Column<>(getTranslation("material.column.title"), MaterialSummary::title),
                new Column<>(
                        getTranslation("material.column.kind"),
                        row -> getTranslation(row.kind().messageKey())),
                new Column<>(getTranslation("material.column.stage"), this::stage),
                new Column<>(getTranslation("material.column.publicity"), row -> name("publicity", row.publicity())),
                new Column<>(getTranslation("material.column.organization"), MaterialSummary::organization),
                new Column<>(
                        getTranslation("material.column.author"),
                        row -> row.author() == null ? getTranslation("material.imported") : row.author()),
                new Column<>(getTranslation("material.column.updated"), MaterialSummary::updatedAt));
    }

    private String stage(MaterialSummary material) {
        return material.forced() && material.stage() == Stage.APPROVED
                ? getTranslation("material.forced")
                : name("stage", material.stage());
    }

    /** Offered to whoever may do it somewhere; each row says for itself whether it goes. */
    private void bulkActions() {
        var actor = currentActor.get();
        if (actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            list.bulk("material.bulk.submit", this::submit);
            list.bulk("material.bulk.label", this::label);
            list.bulk("material.bulk.discard", this::discard);
        }
        if (actor.mayAnywhere(Permission.MATERIAL_WITHDRAW)) {
            list.bulk("material.bulk.withdraw", this::withdraw);
        }
    }

    private void submit(Set<MaterialSummary> chosen) {
        var actor = currentActor.get();
        new BulkDialog(
                        "material.bulk.submit.ask",
                        titles(chosen),
                        false,
                        () -> each(chosen, row -> reviewing.submit(row.id(), actor)))
                .open();
    }

    private void discard(Set<MaterialSummary> chosen) {
        var actor = currentActor.get();
        new BulkDialog(
                        "material.bulk.discard.ask",
                        titles(chosen),
                        true,
                        () -> each(chosen, row -> discarding.discard(row.id(), actor)))
                .open();
    }

    private void withdraw(Set<MaterialSummary> chosen) {
        var actor = currentActor.get();
        var reason = new TextArea(getTranslation("material.withdraw.reason"));
        reason.setHelperText(getTranslation("material.withdraw.help"));
        reason.setMaxLength(MaterialReviewing.REASON_MAX);
        new BulkDialog(
                        "material.bulk.withdraw.ask",
                        titles(chosen),
                        true,
                        () -> {
                            // Said once for all, before any row is touched.
                            if (VietnameseText.line(reason.getValue()).isEmpty()) {
                                throw Refused.because("material.refused.reason.missing");
                            }
                            each(chosen, row -> reviewing.withdraw(row.id(), reason.getValue(), actor));
                        },
                        reason)
                .open();
    }

    private void label(Set<MaterialSummary> chosen) {
        var actor = currentActor.get();
        var topics = terms("material.bulk.label.topics", taxonomy.topics());
        var audiences = terms("material.bulk.label.audiences", taxonomy.audiences());
        var reviewAfter = new DayField(getTranslation("material.field.reviewAfter"));
        reviewAfter.setHelperText(getTranslation("material.bulk.label.reviewAfter.help"));
        new BulkDialog(
                        "material.bulk.label.ask",
                        titles(chosen),
                        false,
                        () -> {
                            var labels = new MaterialLabels(slugs(topics), slugs(audiences), reviewAfter.getValue());
                            if (labels.isEmpty()) {
                                throw new Refused(List.of(Reason.of("material.refused.labels.none")));
                            }
                            each(chosen, row -> labelling.label(row.id(), labels, actor));
                        },
                        topics,
                        audiences,
                        reviewAfter)
                .open();
    }

    private Choices<Term> terms(String key, Collection<Term> terms) {
        var field = new Choices<Term>(getTranslation(key));
        field.setItems(terms);
        field.setItemLabelGenerator(term -> term.name(getLocale()));
        return field;
    }

    private static Set<String> slugs(Choices<Term> field) {
        return field.getValue().stream().map(Term::slug).collect(Collectors.toSet());
    }

    private void each(Set<MaterialSummary> chosen, Consumer<MaterialSummary> action) {
        list.told(Bulk.each(chosen, MaterialSummary::title, action));
    }

    private static List<String> titles(Set<MaterialSummary> chosen) {
        return chosen.stream().map(MaterialSummary::title).sorted().toList();
    }

    private Component[] actions(Actor actor) {
        var actions = new ArrayList<Component>();
        actions.add(link("material.gone", MaterialNavigation.GONE, "hd-button"));
        if (actor.mayAnywhere(Permission.MATERIAL_APPROVE)) {
            actions.add(link("material.queue", MaterialNavigation.QUEUE, "hd-button"));
        }
        if (actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            actions.add(newMaterial());
        }
        return actions.toArray(Component[]::new);
    }

    private Anchor newMaterial() {
        return link("material.new", MaterialNavigation.NEW, "hd-button-primary");
    }

    private Anchor link(String key, String path, String className) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName(className);
        return link;
    }
}
