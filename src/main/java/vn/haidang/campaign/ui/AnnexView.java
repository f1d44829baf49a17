package vn.haidang.campaign.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanFeed;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.AnnexIntake;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.CellWords;
import vn.haidang.campaign.activity.RollUp;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.annex.AnnexTable;
import vn.haidang.campaign.exchange.AnnexSheets;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Sheet;
import vn.haidang.shared.ui.SheetBatch;
import vn.haidang.shared.ui.SheetColumn;
import vn.haidang.shared.ui.SheetMark;
import vn.haidang.shared.ui.SheetPaste;
import vn.haidang.shared.ui.SheetPresence;
import vn.haidang.shared.ui.SheetRow;

/** The annex of a plan as a grid like a spreadsheet, in which several people can write at once. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class AnnexView extends PlanPage {

    /** Who is given the line, as a count; written in its own dialog. */
    private static final String SHARES = "shares";

    private final Activities activities;
    private final Assignments assignments;
    private final AnnexIntake intake;
    private final AnnexSheets sheets;
    private final Units units;
    private final CellWords words;
    private final PlanFeed feed;
    private final LineDialogs lineDialogs;
    private final Names names;
    private final Div tools = new Div();
    private final Span others = new Span();
    private final Div content = new Div();
    /** What this browser was shown last of each row: an edit of one cell is no conflict with a change of another. */
    private final Map<String, ActivityLine> shown = new HashMap<>();

    private Map<Long, RollUp> shares = Map.of();
    private @Nullable Sheet sheet;
    private @Nullable String selected;

    AnnexView(
            Plans plans,
            CurrentActor currentActor,
            Activities activities,
            Assignments assignments,
            AnnexIntake intake,
            AnnexSheets sheets,
            Units units,
            CellWords words,
            PlanFeed feed,
            LineDialogs lineDialogs,
            Names names) {
        super(plans, currentActor, PlanTabs.Tab.ANNEX);
        this.activities = activities;
        this.assignments = assignments;
        this.intake = intake;
        this.sheets = sheets;
        this.units = units;
        this.words = words;
        this.feed = feed;
        this.lineDialogs = lineDialogs;
        this.names = names;
        tools.addClassName("hd-sheet-tools");
        tools.getElement().setAttribute("role", "toolbar");
        tools.getElement().setAttribute("aria-label", getTranslation("campaign.annex.tools"));
        others.addClassName("hd-sheet-others");
        others.getElement().setAttribute("role", "status");
        content.addClassName("hd-sheet-content");
        add(tools, others, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanNavigation.LINE)
                .ifPresent(this::select);
    }

    /** A link from elsewhere: its line may be gone by now. */
    private void select(String key) {
        if (sheet != null && shown.containsKey(key)) {
            selected = key;
            sheet.focusCell(key, ActivityCell.TITLE.key());
        } else {
            Notices.refused(getTranslation("campaign.annex.gone"));
        }
    }

    @Override
    void show(PlanDetails plan) {
        var writable = plan.may(PlanAction.EDIT);
        var lines = activities.of(planId(), actor());
        shares = assignments.rollUps(planId(), false, actor());
        content.removeAll();
        tools.removeAll();
        if (lines.isEmpty() && !writable) {
            content.add(new EmptyState(getTranslation("campaign.annex.none")));
            return;
        }
        var grid = new Sheet(
                getTranslation("campaign.annex.of", plan.draft().title()),
                "ke-hoach-" + planId() + "-" + actor().accountId());
        sheet = grid;
        grid.setColumns(columns());
        shown.clear();
        lines.forEach(line -> shown.put(line.key(), line));
        grid.setRows(rows(lines));
        grid.setReadOnly(!writable);
        grid.addEditListener(this::edited);
        grid.addOpenListener(this::open);
        grid.addSelectionListener((row, cell) -> {
            selected = row;
            feed.at(planId(), this, new PlanFeed.Presence(actor().name(), row, cell));
        });
        if (writable) {
            grid.addAnnexPasteListener(this::pasted);
            fillTools(grid);
            if (lines.isEmpty()) {
                content.add(new EmptyState(getTranslation("campaign.annex.empty")));
            }
        } else {
            tools.add(find(grid), new Span(getTranslation("campaign.annex.rests")));
        }
        content.add(grid);
    }

    private void fillTools(Sheet grid) {
        var line = new Button(getTranslation("campaign.annex.line"), VaadinIcon.PLUS.create(), _ -> grid.insertRow());
        line.addThemeVariants(ButtonVariant.PRIMARY);
        tools.add(
                line,
                new Button(getTranslation("campaign.annex.group"), _ -> grid.insertGroup(1)),
                new Button(getTranslation("campaign.annex.delete"), _ -> grid.deleteRow()),
                new Button(
                        getTranslation("campaign.assign"),
                        VaadinIcon.USERS.create(),
                        _ -> withSelected(chosen -> open(chosen.key()))),
                new Button(
                        getTranslation("campaign.annex.more"),
                        VaadinIcon.LIST_UL.create(),
                        _ -> withSelected(chosen -> lineDialogs.open(chosen, actor(), this::show))),
                new Button(getTranslation("campaign.annex.undo"), VaadinIcon.ARROW_BACKWARD.create(), _ -> grid.undo()),
                new Button(getTranslation("campaign.annex.redo"), VaadinIcon.ARROW_FORWARD.create(), _ -> grid.redo()),
                new Button(getTranslation("campaign.annex.word"), VaadinIcon.FILE_TEXT_O.create(), _ -> upload()),
                new Button(getTranslation("exchange.open"), VaadinIcon.EXCHANGE.create(), _ -> exchange()),
                find(grid));
    }

    private TextField find(Sheet grid) {
        var field = new TextField();
        field.setPlaceholder(getTranslation("campaign.annex.find"));
        field.setAriaLabel(getTranslation("campaign.annex.find"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> grid.filter(event.getValue()));
        return field;
    }

    private List<SheetColumn> columns() {
        return List.of(
                column(SheetColumn.Kind.LONG, ActivityCell.TITLE, 340)
                        .necessary()
                        .stuck(),
                column(SheetColumn.Kind.CHOICE, ActivityCell.FORM, 170),
                column(SheetColumn.Kind.CHOICES, ActivityCell.AUDIENCES, 190),
                column(SheetColumn.Kind.TEXT, ActivityCell.LEAD, 170).necessary(),
                column(SheetColumn.Kind.LONG, ActivityCell.PARTNERS, 190),
                column(SheetColumn.Kind.TEXT, ActivityCell.TIME, 130).necessary(),
                column(SheetColumn.Kind.TEXT, ActivityCell.UNITS, 170),
                column(SheetColumn.Kind.NUMBER, ActivityCell.QUANTITY, 80),
                SheetColumn.of(SheetColumn.Kind.FIXED, SHARES, getTranslation("campaign.cell.shares"), 130),
                column(SheetColumn.Kind.LONG, ActivityCell.PRODUCT, 180),
                column(SheetColumn.Kind.TEXT, ActivityCell.FUNDING, 120),
                column(SheetColumn.Kind.CHOICES, ActivityCell.TOPICS, 170),
                column(SheetColumn.Kind.LONG, ActivityCell.NOTE, 200),
                column(SheetColumn.Kind.LONG, ActivityCell.REASON, 200));
    }

    private SheetColumn column(SheetColumn.Kind kind, ActivityCell cell, int width) {
        return SheetColumn.of(kind, cell.key(), getTranslation(cell.messageKey()), width)
                .offering(words.offered(cell));
    }

    private List<SheetRow> rows(List<ActivityLine> lines) {
        var writers = names.names(lines.stream()
                .map(ActivityLine::updatedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return lines.stream().map(line -> row(line, writers)).toList();
    }

    private SheetRow row(ActivityLine line, Map<Long, String> writers) {
        var values = new HashMap<String, String>();
        for (var cell : ActivityCell.values()) {
            var value = words.value(line.text(), cell);
            if (!value.isEmpty()) {
                values.put(cell.key(), value);
            }
        }
        var given = shares.get(line.id());
        if (given != null) {
            values.put(SHARES, getTranslation("campaign.annex.shares", given.units(), given.quantity()));
        }
        var marks = line.text().doubts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        doubt -> new SheetMark(SheetMark.Kind.DOUBT, getTranslation(doubt.getValue()))));
        return new SheetRow(
                line.key(),
                line.version(),
                line.text().headingLevel(),
                values,
                marks,
                line.updatedBy() == null ? null : writers.get(line.updatedBy()));
    }

    private void edited(SheetBatch batch) {
        ActivityBatch.Outcome outcome;
        try {
            outcome = activities.apply(planId(), batchOf(batch), actor());
        } catch (Refused refused) {
            batch.reject(text(refused));
            return;
        }
        answer(batch, outcome);
        feed.changed(planId(), this);
    }

    private ActivityBatch batchOf(SheetBatch batch) {
        return new ActivityBatch(
                batch.inserts().stream()
                        .map(insert -> new ActivityBatch.Insert(
                                insert.restores() == null ? insert.tempId() : insert.restores(),
                                insert.afterRowId(),
                                insert.level()))
                        .toList(),
                batch.edits().stream()
                        .map(edit -> new ActivityBatch.Edit(
                                edit.rowId(),
                                edit.version(),
                                edit.key(),
                                edit.value(),
                                was(edit.rowId(), edit.version(), edit.key())))
                        .toList(),
                batch.deletes().stream()
                        .map(delete -> new ActivityBatch.Removal(delete.rowId(), delete.version()))
                        .toList());
    }

    /** What stood in the cell when the person saw it; unknown when they saw another version than this page knows. */
    private @Nullable String was(String key, long version, String cell) {
        var line = shown.get(key);
        return line == null || line.version() != version
                ? null
                : ActivityCell.of(cell)
                        .map(known -> words.value(line.text(), known))
                        .orElse(null);
    }

    private void answer(SheetBatch batch, ActivityBatch.Outcome outcome) {
        var writers = new HashMap<String, ActivityLine>();
        outcome.changed().forEach(line -> writers.put(line.key(), line));
        var who = names.names(outcome.conflicts().stream()
                .map(ActivityBatch.Conflict::whose)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (var conflict : outcome.conflicts()) {
            var line = activities.find(planId(), conflict.key(), actor()).orElse(null);
            batch.conflict(
                    conflict.key(),
                    conflict.cell(),
                    conflict.theirs(),
                    conflict.whose() == null ? null : who.get(conflict.whose()),
                    line == null ? 0 : line.version());
            if (line != null) {
                shown.put(line.key(), line);
            }
        }
        outcome.rejected()
                .forEach(rejected -> batch.reject(
                        rejected.key(),
                        rejected.cell(),
                        getTranslation(
                                rejected.reason().key(),
                                rejected.reason().arguments().toArray())));
        var versions = new LinkedHashMap<String, Long>();
        for (var line : outcome.changed()) {
            shown.put(line.key(), line);
            versions.put(line.key(), line.version());
        }
        var ids = new HashMap<String, String>();
        batch.inserts()
                .forEach(insert ->
                        ids.put(insert.tempId(), insert.restores() == null ? insert.tempId() : insert.restores()));
        // Marks may have changed with the text: the row as it is now comes before the word that it is kept.
        rows(outcome.changed()).forEach(row -> grid().update(row));
        batch.acknowledge(versions, ids);
    }

    private Sheet grid() {
        return Objects.requireNonNull(sheet);
    }

    private void pasted(SheetPaste paste) {
        try {
            read(paste.html().isEmpty() ? AnnexReader.ofPlainText(paste.text()) : AnnexReader.ofHtml(paste.html()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void read(AnnexTable table) {
        var lines = intake.read(table, planId(), actor());
        new AnnexDialog(lines, () -> {
                    var added = intake.take(lines, planId(), actor());
                    feed.changed(planId(), this);
                    show();
                    Notices.done(getTranslation("campaign.annex.taken", added.size()));
                })
                .open();
    }

    private void upload() {
        new WordDialog(this::read).open();
    }

    private void exchange() {
        new ExchangeDialog(planId(), sheets, intake, actor(), () -> {
                    feed.changed(planId(), this);
                    show();
                })
                .open();
    }

    private void open(String key) {
        line(key).ifPresent(line -> new AssignDialog(line, assignments, units, actor(), this::show).open());
    }

    /** The line that is selected in the grid, when it is one that work can be given of. */
    private void withSelected(Consumer<ActivityLine> action) {
        (selected == null ? Optional.<ActivityLine>empty() : line(selected))
                .ifPresentOrElse(action, () -> Notices.refused(getTranslation("campaign.annex.choose")));
    }

    private Optional<ActivityLine> line(String key) {
        return activities
                .find(planId(), key, actor())
                .filter(line -> !line.text().isHeading());
    }

    private void heard(PlanFeed.News news) {
        switch (news) {
            case ROWS -> refresh();
            case PRESENCE -> present();
        }
    }

    /** Rows that others changed, made or deleted. */
    private void refresh() {
        var lines = activities.of(planId(), actor());
        shares = assignments.rollUps(planId(), false, actor());
        var gone = new ArrayList<>(shown.keySet());
        String above = null;
        var rows = rows(lines);
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var before = shown.put(row.id(), lines.get(at));
            if (before == null) {
                grid().insert(row, above);
            } else if (before.version() != row.version()) {
                grid().update(row);
            }
            gone.remove(row.id());
            above = row.id();
        }
        gone.forEach(key -> {
            shown.remove(key);
            grid().remove(key);
        });
    }

    private void present() {
        var people = feed.others(planId(), this);
        grid().setPresence(people.stream()
                .map(person -> new SheetPresence(person.name(), person.row(), person.cell()))
                .toList());
        others.setText(
                people.isEmpty()
                        ? ""
                        : getTranslation(
                                "campaign.annex.others",
                                people.stream()
                                        .map(PlanFeed.Presence::name)
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private String text(Refused refused) {
        return refused.reasons().stream()
                .map(reason -> getTranslation(reason.key(), reason.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        feed.join(
                planId(),
                this,
                news -> ui.access(() -> {
                    if (sheet != null) {
                        heard(news);
                        push(ui);
                    }
                }));
        if (sheet != null) {
            present();
        }
    }

    private static void push(UI ui) {
        if (ui.getInternals().getPushConnection() != null
                && ui.getInternals().getPushConnection().isConnected()) {
            ui.push();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.leave(planId(), this);
        super.onDetach(event);
    }
}
