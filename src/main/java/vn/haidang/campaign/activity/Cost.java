package vn.haidang.campaign.activity;

import org.jspecify.annotations.Nullable;

/**
 * One line of an estimate (dự toán): content × quantity × unit price.
 *
 * @param unitPrice in đồng
 * @param source of the money; empty while it is not told
 * @param level of the budget that pays
 * @param normId the cost norm that the price was taken from
 */
public record Cost(
        String content,
        int quantity,
        String unit,
        long unitPrice,
        String source,
        BudgetLevel level,
        @Nullable Long normId) {

    public static final int CONTENT_MAX = 300;
    public static final int SOURCE_MAX = 160;
    public static final int UNIT_MAX = 60;
    /** In đồng: more for one thing is a slip of the finger. */
    public static final long PRICE_MAX = 100_000_000_000L;

    public long amount() {
        return quantity * unitPrice;
    }
}
