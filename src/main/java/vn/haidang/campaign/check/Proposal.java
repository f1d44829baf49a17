package vn.haidang.campaign.check;

import java.util.List;
import vn.haidang.shared.Reason;

/**
 * A better way for just this line.
 *
 * @param forms that fit, the best first; may be empty
 * @param materials slugs of kinds of material that help; may be empty
 */
public record Proposal(Reason text, List<FormKind> forms, List<String> materials) {

    static Proposal of(Reason text) {
        return new Proposal(text, List.of(), List.of());
    }
}
