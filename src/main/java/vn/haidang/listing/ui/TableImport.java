package vn.haidang.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.haidang.listing.CellProblem;
import vn.haidang.listing.Column;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableReader;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/**
 * Brings a spreadsheet in, in two steps: first it is only looked at and told what would happen and what is wrong by row and
 * column; then a person takes over the rows that are right.
 */
public final class TableImport extends Div {

    /** More are told in the file that can be taken away. */
    private static final int PROBLEMS_SHOWN = 100;

    private final String name;
    private final List<Heading> headings;
    private final Function<Table, Preview> check;
    private final Consumer<Table> apply;
    private final Reasons reasons = new Reasons();
    private final Div result = new Div();

    /**
     * What taking a table over would do; nothing was changed yet.
     *
     * @param problems of the rows that would be left out
     */
    public record Preview(int added, int changed, int unchanged, List<CellProblem> problems) {}

    /**
     * @param name of the template's file, without ending
     * @param check reads the table without changing anything
     * @param apply takes over the rows without problems, in one transaction, and says so
     */
    public TableImport(String name, List<Heading> headings, Function<Table, Preview> check, Consumer<Table> apply) {
        this.name = name;
        this.headings = List.copyOf(headings);
        this.check = check;
        this.apply = apply;
        addClassName("hd-table-import");
        result.getElement().setAttribute("role", "status");
        result.addClassName("hd-table-import-result");
        add(template(), upload(), reasons, result);
    }

    private Component template() {
        DownloadHandler download = event -> {
            event.setFileName(name + ".xlsx");
            event.setContentType(TableFormat.XLSX.mediaType());
            var columns = headings.stream()
                    .map(heading -> new Column<List<Heading>>(heading.name(), _ -> heading.example()))
                    .toList();
            new TableWriter<>(columns).write(TableFormat.XLSX, name, Stream.of(headings), event.getOutputStream());
        };
        var words = new Paragraph(getTranslation("listing.import.how", TableReader.MAX_ROWS));
        var link = new Anchor(download, getTranslation("listing.import.template"));
        return new Div(words, link);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> check(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableReader.MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setUploadButton(new Button(getTranslation("listing.import.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("listing.import.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("listing.import.one"))
                        .setFileIsTooBig(getTranslation("listing.read.large", TableReader.MAX_BYTES >> 20))
                        .setIncorrectFileType(getTranslation("listing.read.kind"))));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void check(String fileName, File file) {
        reasons.setVisible(false);
        result.removeAll();
        try {
            var table = new TableReader(headings).read(fileName, file.toPath());
            show(fileName, table, check.apply(table));
        } catch (Refused refused) {
            reasons.show(getTranslation("listing.import.refused", fileName), refused.reasons());
        } finally {
            delete(file);
        }
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String fileName, Table table, Preview preview) {
        result.add(new Paragraph(getTranslation(
                "listing.import.found", fileName, preview.added(), preview.changed(), preview.unchanged())));
        if (!preview.problems().isEmpty()) {
            result.add(problems(preview.problems()));
        }
        if (preview.added() + preview.changed() > 0) {
            result.add(takeOver(table, preview));
        } else {
            result.add(new Paragraph(getTranslation("listing.import.nothing")));
        }
    }

    private Button takeOver(Table table, Preview preview) {
        var button = new Button(getTranslation("listing.import.apply", preview.added() + preview.changed()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                apply.accept(table);
                result.removeAll();
                result.add(new Paragraph(getTranslation("listing.import.done", preview.added(), preview.changed())));
            } catch (Refused refused) {
                button.setEnabled(true);
                reasons.show(getTranslation("listing.import.failed"), refused.reasons());
            }
        });
        return button;
    }

    private Div problems(List<CellProblem> problems) {
        var shown = problems.stream().limit(PROBLEMS_SHOWN).toList();
        var table = new NativeTable();
        table.addClassName("hd-problems");
        table.setCaptionText(getTranslation("listing.import.problems", problems.size()));
        var heading = new NativeTableRow();
        Stream.of("row", "column", "problem")
                .map(column -> new NativeTableHeaderCell(getTranslation("listing.import.problem." + column)))
                .forEach(heading::add);
        var body = new NativeTableBody();
        shown.forEach(problem -> body.add(new NativeTableRow(
                new NativeTableCell(String.valueOf(problem.row())),
                new NativeTableCell(problem.column()),
                new NativeTableCell(words(problem)))));
        table.add(new NativeTableHeader(heading), body);
        var box = new Div(table);
        if (problems.size() > shown.size()) {
            box.add(new Paragraph(getTranslation("listing.import.more", problems.size() - shown.size())));
        }
        box.add(takeAway(problems));
        return box;
    }

    private Anchor takeAway(List<CellProblem> problems) {
        var columns = List.of(
                new Column<CellProblem>(getTranslation("listing.import.problem.row"), CellProblem::row),
                new Column<CellProblem>(getTranslation("listing.import.problem.column"), CellProblem::column),
                new Column<CellProblem>(getTranslation("listing.import.problem.problem"), this::words));
        DownloadHandler download = event -> {
            event.setFileName(name + "-loi.xlsx");
            event.setContentType(TableFormat.XLSX.mediaType());
            new TableWriter<>(columns).write(TableFormat.XLSX, name, problems.stream(), event.getOutputStream());
        };
        return new Anchor(download, getTranslation("listing.import.takeaway"));
    }

    private String words(CellProblem problem) {
        return getTranslation(
                problem.reason().key(), problem.reason().arguments().toArray());
    }
}
