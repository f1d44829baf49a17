package vn.haidang.campaign.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.BudgetLevel;
import vn.haidang.campaign.activity.Cost;

/**
 * The money of a draft (dự toán), in đồng.
 *
 * @param sums by source and level, the largest first
 * @param items each cost of each line, in the order of the annex
 * @param withoutSource lines of which some money has no source
 */
public record Estimate(long total, List<Sum> sums, List<Item> items, List<Line> withoutSource) {

    /**
     * @param source as it was written; empty while it is not told
     * @param level {@code null} where a line has a sum only and no costs
     */
    public record Sum(String source, @Nullable BudgetLevel level, long amount) {}

    /** @param cost {@code null} for a sum that was not split */
    public record Item(Line line, @Nullable Cost cost, String source, long amount) {}

    /** @param number of the line in the annex, from 1, headings not counted; {@code money} in đồng */
    public record Line(String key, int number, String title, long money) {}
}
