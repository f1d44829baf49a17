package vn.haidang.campaign.check;

import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * A reason noted for a finding. It holds as long as the finding rests on the same things.
 *
 * @param lineId {@code null} for a finding about the plan
 * @param reason one line of words
 */
public record Acknowledgement(CheckRule rule, @Nullable Long lineId, String fingerprint, String reason) {

    public static final int REASON_MAX = 500;

    public Acknowledgement {
        reason = VietnameseText.line(reason);
        if (reason.isEmpty()) {
            throw Refused.because("check.reason.missing");
        }
        if (reason.length() > REASON_MAX) {
            throw Refused.because("check.reason.long", REASON_MAX);
        }
    }
}
