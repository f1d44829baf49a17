package vn.haidang.campaign.annex;

import java.util.List;

/** What was read from an annex: its lines in their order, and what else a person should know about the table. */
public record AnnexLines(List<AnnexLine> lines, List<AnnexNote> notes) {

    public AnnexLines {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
