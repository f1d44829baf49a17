package vn.haidang.campaign.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * A line of the annex as it is read, in the reader's words. Why it is proposed and what was doubted of it stay with its
 * writers.
 *
 * @param key of the line, for remarks on it
 * @param headingLevel 0 for a line; 1 to 3 for a heading over the lines that follow
 * @param number of the line, headings not counted; 0 for a heading
 * @param given how many units are given the line one by one
 * @param own what the reader's unit is given of it
 */
public record PaperLine(
        String key,
        int headingLevel,
        int number,
        String title,
        String form,
        String audiences,
        String lead,
        String partners,
        String time,
        String units,
        int given,
        @Nullable Own own,
        @Nullable Integer quantity,
        String product,
        String funding,
        String note) {

    /** Of a line's title, where only its beginning fits. */
    private static final int SHORT = 80;

    public boolean isHeading() {
        return headingLevel > 0;
    }

    /** Number and title, for a choice or a table. */
    public String name() {
        return number == 0 ? title : number + ". " + title;
    }

    public String shortName() {
        var name = name();
        return name.length() <= SHORT ? name : VietnameseText.beginning(name, SHORT) + "…";
    }

    /** What one unit is given of a line. */
    public record Own(int quantity, @Nullable LocalDate due) {}
}
