package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.Matrix;
import vn.haidang.campaign.activity.RollUp;
import vn.haidang.campaign.activity.Share;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.ui.EmptyState;

/** Units × lines of what was issued: who has not begun, is at it, is done, is late. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/giao-viec")
@PermitAll
class MatrixView extends PlanPage {

    private final Assignments assignments;
    private final Clock clock;
    private final Div content = new Div();

    MatrixView(Plans plans, CurrentActor currentActor, Assignments assignments, Clock clock) {
        super(plans, currentActor, PlanTabs.Tab.MATRIX);
        this.assignments = assignments;
        this.clock = clock;
        content.addClassName("hd-matrix-page");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        content.removeAll();
        var matrix = assignments.matrix(planId(), actor());
        if (matrix.lines().isEmpty()) {
            content.add(new EmptyState(getTranslation(
                    plan.issuedRevision() == null ? "campaign.matrix.not.issued" : "campaign.matrix.none")));
            return;
        }
        var total = RollUp.of(
                matrix.lines().stream()
                        .flatMap(line -> line.shares().values().stream())
                        .toList(),
                LocalDate.now(clock));
        var told = new Paragraph(getTranslation(
                "campaign.matrix.told", total.units(), total.finished(), total.underWay(), total.overdue()));
        var frame = new Div(table(matrix));
        frame.addClassName("hd-matrix-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("campaign.tab.MATRIX"));
        content.add(told, legend(), exports(matrix), frame);
    }

    private Div legend() {
        var legend = new Div(
                PlanBadges.of(AssignmentState.NOT_STARTED, false),
                PlanBadges.of(AssignmentState.UNDER_WAY, false),
                PlanBadges.of(AssignmentState.DONE, false),
                PlanBadges.of(AssignmentState.NOT_STARTED, true));
        legend.addClassName("hd-plan-facts");
        return legend;
    }

    private NativeTable table(Matrix matrix) {
        var table = new NativeTable();
        table.addClassName("hd-matrix");
        var head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("campaign.matrix.unit")));
        for (var line : matrix.lines()) {
            var cell = new NativeTableHeaderCell(new Span(line.title()));
            cell.getElement().setAttribute("scope", "col");
            cell.setTitle(line.title());
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        var body = new NativeTableBody();
        for (var unit : matrix.units()) {
            var name = new NativeTableHeaderCell(unit.name());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            matrix.lines().forEach(line -> row.add(cell(line.of(unit))));
            body.add(row);
        }
        table.add(body);
        return table;
    }

    private NativeTableCell cell(@Nullable Share share) {
        if (share == null) {
            var none = new NativeTableCell("–");
            none.addClassName("hd-matrix-none");
            return none;
        }
        var overdue = share.isOverdue(LocalDate.now(clock));
        var icon = icon(share.state(), overdue).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(state(share, overdue));
        word.addClassName("hd-only-heard");
        var cell = new NativeTableCell(icon, new Span(share.done() + "/" + share.quantity()), word);
        cell.addClassNames("hd-matrix-cell", overdue ? "hd-matrix-late" : className(share.state()));
        return cell;
    }

    private static VaadinIcon icon(AssignmentState state, boolean overdue) {
        if (overdue) {
            return VaadinIcon.CLOCK;
        }
        return switch (state) {
            case NOT_STARTED -> VaadinIcon.CIRCLE_THIN;
            case UNDER_WAY -> VaadinIcon.ADJUST;
            case DONE -> VaadinIcon.CHECK;
        };
    }

    private static String className(AssignmentState state) {
        return switch (state) {
            case NOT_STARTED -> "hd-matrix-not-started";
            case UNDER_WAY -> "hd-matrix-under-way";
            case DONE -> "hd-matrix-done";
        };
    }

    private String state(Share share, boolean overdue) {
        return getTranslation(overdue ? "campaign.state.overdue" : share.state().messageKey());
    }

    private Div exports(Matrix matrix) {
        var links = new Div();
        links.addClassName("hd-exports");
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> {
                event.setFileName("giao-viec-%d-%s.%s".formatted(planId(), LocalDate.now(clock), format.ending()));
                event.setContentType(format.mediaType());
                new TableWriter<>(columns()).write(format, "giao-viec", rows(matrix).stream(), event.getOutputStream());
            };
            var link = new Anchor(download, getTranslation("listing.export." + format.ending()));
            link.addClassName("hd-export");
            links.add(link);
        }
        return links;
    }

    private static List<Exported> rows(Matrix matrix) {
        var rows = new ArrayList<Exported>();
        for (var line : matrix.lines()) {
            for (var unit : matrix.units()) {
                var share = line.of(unit);
                if (share != null) {
                    rows.add(new Exported(unit.name(), line.title(), share));
                }
            }
        }
        return rows;
    }

    private List<Column<Exported>> columns() {
        var today = LocalDate.now(clock);
        return List.of(
                new Column<>(getTranslation("campaign.matrix.unit"), Exported::unit),
                new Column<>(getTranslation("campaign.cell.title"), Exported::title),
                new Column<>(
                        getTranslation("campaign.cell.quantity"),
                        row -> row.share().quantity()),
                new Column<>(
                        getTranslation("campaign.matrix.done"),
                        row -> row.share().done()),
                new Column<>(
                        getTranslation("campaign.assign.due"),
                        row -> row.share().due()),
                new Column<>(
                        getTranslation("campaign.matrix.state"),
                        row -> state(row.share(), row.share().isOverdue(today))),
                new Column<>(
                        getTranslation("campaign.matrix.result"),
                        row -> row.share().result()));
    }

    private record Exported(String unit, String title, Share share) {}
}
