package vn.haidang.campaign.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money of a line.
 *
 * @param amount in đồng
 * @param source such as "Ngân sách thành phố"; blank when not given
 */
public record CheckedMoney(long amount, String source, List<Item> items) {

    public CheckedMoney {
        items = List.copyOf(items);
    }

    /**
     * @param unitPrice in đồng
     * @param norm {@code null} when none is known
     */
    public record Item(
            String content, long unitPrice, @Nullable Norm norm) {}

    /**
     * The most that a rule allows for one unit.
     *
     * @param atMost in đồng
     * @param basis the document that sets it
     */
    public record Norm(long atMost, String basis) {}
}
