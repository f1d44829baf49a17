package vn.haidang.material;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/**
 * What an expert is asked, with the frozen text that it is about.
 *
 * @param askedBy name of the officer, while they have an account
 * @param organization that the material belongs to
 * @param earlier what experts said about this material so far, on earlier texts too
 * @param names of the people by account id
 * @param isCurrent whether the text has not changed since
 * @param whyNot reasons why this person cannot answer; empty when they can
 */
public record OpinionTask(
        OpinionRequest request,
        MaterialDraft draft,
        @Nullable String askedBy,
        String organization,
        boolean isCurrent,
        List<Opinion> earlier,
        Map<Long, String> names,
        List<Reason> whyNot) {}
