package vn.haidang.campaign.check;

import java.math.BigDecimal;

/** What the plan as a whole wants to reach. */
public record CheckedTarget(
        long id, String indicator, String name, CheckedIndicator.Measure measure, BigDecimal amount, String unit) {}
