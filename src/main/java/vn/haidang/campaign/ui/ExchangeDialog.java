package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.campaign.activity.AnnexIntake;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.exchange.AnnexSheets;
import vn.haidang.campaign.exchange.SheetComparison;
import vn.haidang.campaign.exchange.SheetDifference;
import vn.haidang.campaign.exchange.SheetOutcome;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableReader;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** The annex taken away as a spreadsheet; a file brought back is compared, and each difference taken over or left. */
final class ExchangeDialog extends Dialog {

    /** More than this nobody ticks one by one. */
    private static final int SHOWN = 300;

    /** Of a text in the table, in characters. */
    private static final int TEXT_MAX = 240;

    private final long planId;
    private final AnnexSheets sheets;
    private final AnnexIntake intake;
    private final Actor actor;
    private final Runnable done;
    private final Reasons reasons = new Reasons();
    private final Div result = new Div();
    private final Button take = new Button();
    private final Set<Integer> chosen = new TreeSet<>();
    private @Nullable SheetComparison compared;

    /** @param done runs when something was taken over */
    ExchangeDialog(long planId, AnnexSheets sheets, AnnexIntake intake, Actor actor, Runnable done) {
        this.planId = planId;
        this.sheets = sheets;
        this.intake = intake;
        this.actor = actor;
        this.done = done;
        setHeaderTitle(getTranslation("exchange.title"));
        setWidth("64rem");
        setMaxWidth("96vw");
        result.getElement().setAttribute("role", "status");
        result.addClassName("hd-table-import-result");
        var content = new Div(
                new H3(getTranslation("exchange.out")),
                new Paragraph(getTranslation("exchange.out.what")),
                downloads(),
                new H3(getTranslation("exchange.in")),
                new Paragraph(getTranslation("exchange.in.what")),
                upload(),
                reasons,
                result);
        content.addClassNames("hd-form-dialog", "hd-table-import");
        add(content);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(_ -> take());
        take.setVisible(false);
        getFooter().add(new Button(getTranslation("ui.close"), _ -> close()), take);
    }

    private Div downloads() {
        var links = new Div();
        links.addClassName("hd-chips");
        links.getStyle().set("column-gap", "20px");
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> {
                event.setFileName("phu-luc-ke-hoach-" + planId + "." + format.ending());
                event.setContentType(format.mediaType());
                sheets.write(planId, format, actor, event.getOutputStream());
            };
            links.add(new Anchor(download, getTranslation("exchange.out." + format)));
        }
        return links;
    }

    private Upload upload() {
        var upload =
                new Upload(UploadHandler.toTempFile((metadata, file) -> compare(metadata.fileName(), file.toPath())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableReader.MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".docx");
        upload.setUploadButton(new Button(getTranslation("exchange.in.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("exchange.in.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("exchange.in.one"))
                        .setFileIsTooBig(getTranslation("listing.read.large", TableReader.MAX_BYTES >> 20))
                        .setIncorrectFileType(getTranslation("exchange.in.kind"))));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void compare(String name, Path file) {
        reasons.clear();
        try {
            show(name, compared(name, file));
        } catch (Refused refused) {
            reasons.show(getTranslation("exchange.in.refused", name), refused.reasons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private SheetComparison compared(String name, Path file) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            try (var word = Files.newInputStream(file)) {
                return sheets.compare(planId, intake.read(AnnexReader.ofDocx(word), planId, actor), actor);
            }
        }
        return sheets.compare(planId, new TableReader(sheets.headings()).read(name, file), actor);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String name, SheetComparison comparison) {
        compared = comparison;
        chosen.clear();
        result.removeAll();
        take.setVisible(!comparison.isIdentical());
        if (comparison.isIdentical()) {
            result.add(new Paragraph(getTranslation("exchange.same", name, comparison.identical())));
            return;
        }
        result.add(
                new Paragraph(getTranslation(
                        "exchange.found", name, comparison.differences().size(), comparison.identical())),
                counts(comparison),
                table(comparison));
        result.scrollIntoView();
        count();
    }

    private UnorderedList counts(SheetComparison comparison) {
        var list = new UnorderedList();
        Arrays.stream(SheetDifference.Kind.values())
                .filter(kind -> comparison.count(kind) > 0)
                .forEach(kind ->
                        list.add(new ListItem(getTranslation("exchange.count." + kind, comparison.count(kind)))));
        return list;
    }

    private Component table(SheetComparison comparison) {
        var heading = new NativeTableRow();
        Stream.of("take", "row", "what", "before", "after")
                .map(column -> new NativeTableHeaderCell(getTranslation("exchange.head." + column)))
                .forEach(heading::add);
        var body = new NativeTableBody();
        var boxes = new ArrayList<Checkbox>();
        comparison.differences().stream().limit(SHOWN).forEach(difference -> {
            var box = box(difference);
            if (difference.canBeTaken()) {
                boxes.add(box);
            }
            body.add(new NativeTableRow(
                    difference.canBeTaken() ? new NativeTableCell(box) : new NativeTableCell(),
                    new NativeTableCell(difference.row() == 0 ? "" : String.valueOf(difference.row())),
                    new NativeTableCell(what(difference)),
                    new NativeTableCell(words(difference, difference.before())),
                    new NativeTableCell(words(difference, difference.after()))));
        });
        var table = new NativeTable(new NativeTableHeader(heading), body);
        table.addClassName("hd-problems");
        // Narrower, its words would break letter by letter.
        table.getStyle().set("min-width", "42rem");
        table.getElement().setAttribute("aria-label", getTranslation("exchange.table"));
        var scroll = new Div(table);
        scroll.getStyle().set("overflow-x", "auto");
        scroll.getElement().setAttribute("tabindex", "0");
        var all = new Button(getTranslation("exchange.choose.all"), _ -> boxes.forEach(box -> box.setValue(true)));
        var none = new Button(getTranslation("exchange.choose.none"), _ -> boxes.forEach(box -> box.setValue(false)));
        Stream.of(all, none).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        var buttons = new Div(all, none);
        buttons.addClassName("hd-chips");
        var whole = new Div(buttons, scroll);
        if (comparison.differences().size() > SHOWN) {
            whole.add(new Paragraph(
                    getTranslation("exchange.more", comparison.differences().size() - SHOWN)));
        }
        return whole;
    }

    private Checkbox box(SheetDifference difference) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("exchange.take", beginning(difference.title())));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(difference.number());
            } else {
                chosen.remove(difference.number());
            }
            count();
        });
        box.setValue(difference.isLikely());
        return box;
    }

    private Div what(SheetDifference difference) {
        var column = difference.column().isEmpty() ? "" : getTranslation(difference.column());
        var kind = new Span(getTranslation("exchange.kind." + difference.kind(), column));
        kind.addClassName("hd-strong");
        var what = new Div(kind);
        if (difference.kind() == SheetDifference.Kind.REFUSED && !column.isEmpty()) {
            what.add(new Div(column));
        }
        if (!difference.title().isEmpty()) {
            what.add(new Div(beginning(difference.title())));
        }
        var reason = difference.reason();
        if (reason != null) {
            what.add(new Div(getTranslation(reason.key(), reason.arguments().toArray())));
        }
        return what;
    }

    private String words(SheetDifference difference, String text) {
        return switch (difference.kind()) {
            case MOVED ->
                text.isEmpty() ? getTranslation("exchange.top") : getTranslation("exchange.below", beginning(text));
            case NEW, GONE, REFUSED -> beginning(text);
            case CELL, LEVEL, UNITS -> text.isEmpty() ? getTranslation("exchange.empty") : beginning(text);
        };
    }

    private static String beginning(String text) {
        return text.length() <= TEXT_MAX ? text : VietnameseText.beginning(text, TEXT_MAX) + "…";
    }

    private void count() {
        take.setText(getTranslation("exchange.do", chosen.size()));
        take.setEnabled(!chosen.isEmpty());
    }

    private void take() {
        if (compared == null) {
            return;
        }
        try {
            took(sheets.apply(planId, compared, chosen, actor));
        } catch (Refused refused) {
            // What was compared and chosen stays, to be tried again.
            reasons.show(getTranslation("exchange.do.refused"), refused.reasons());
        }
    }

    private void took(SheetOutcome outcome) {
        done.run();
        if (outcome.conflicts().isEmpty()) {
            close();
            Notices.done(getTranslation("exchange.done", outcome.taken()));
            return;
        }
        take.setVisible(false);
        var list = new UnorderedList();
        outcome.conflicts().forEach(conflict -> {
            var column = conflict.difference().column();
            list.add(new ListItem(Stream.of(
                            beginning(conflict.difference().title()),
                            column.isEmpty() ? "" : getTranslation(column),
                            conflict.theirs().isEmpty()
                                    ? getTranslation("exchange.conflict.gone")
                                    : getTranslation("exchange.conflict.now", beginning(conflict.theirs())))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" – "))));
        });
        result.removeAll();
        result.add(
                new Paragraph(getTranslation("exchange.done", outcome.taken())),
                new Paragraph(
                        getTranslation("exchange.conflicts", outcome.conflicts().size())),
                list);
    }
}
