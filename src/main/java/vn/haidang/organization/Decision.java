package vn.haidang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * On what a change of an organization rests.
 *
 * @param on the day from which it holds; at the latest today, since a change is recorded when it takes effect
 * @param basis number of the document, or the reason in words; at most {@value #BASIS_MAX} characters
 */
public record Decision(LocalDate on, String basis) {

    public static final int BASIS_MAX = 500;

    public Decision {
        basis = VietnameseText.line(basis);
    }

    /** Why this decision cannot be recorded today. */
    List<Reason> reasonsAgainst(LocalDate today, @Nullable LocalDate notBefore) {
        var reasons = new ArrayList<Reason>();
        if (basis.isEmpty()) {
            reasons.add(Reason.of("organization.decision.basis.missing"));
        } else if (basis.length() > BASIS_MAX) {
            reasons.add(Reason.of("organization.decision.basis.long", BASIS_MAX));
        }
        if (on.isAfter(today)) {
            reasons.add(Reason.of("organization.decision.on.future"));
        }
        if (notBefore != null && on.isBefore(notBefore)) {
            reasons.add(Reason.of("organization.decision.on.early", OrganizationCheck.day(notBefore)));
        }
        return reasons;
    }
}
