package vn.haidang.campaign.ahead;

import java.util.ArrayList;
import java.util.List;

/** What is read of an entry on a sheet. How far the units are is not part of it: that changes every day. */
public record AheadCells(String time, String title, String lead, String units, String note) {

    private static final String BETWEEN = "\u001f";

    List<String> all() {
        return List.of(time, title, lead, units, note);
    }

    String write() {
        return String.join(BETWEEN, all());
    }

    static AheadCells read(String written) {
        var cells = new ArrayList<>(List.of(written.split(BETWEEN, -1)));
        while (cells.size() < 5) {
            cells.add("");
        }
        return new AheadCells(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
}
