package vn.haidang.campaign.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * What a unit answers.
 *
 * @param general remark on the whole plan; empty for none
 * @param lines remarks by key of a line of the frozen annex
 * @param version of the answer that the person saw
 */
public record OpinionDraft(@Nullable OpinionVerdict verdict, String general, Map<String, String> lines, long version) {

    public static final int GENERAL_MAX = 5000;
    public static final int REMARK_MAX = 2000;
    public static final int REMARKS_MAX = 300;

    /** Key of a remark on the whole plan. */
    static final String WHOLE = "";

    static final int KEY_MAX = 40;

    public OpinionDraft {
        lines = new LinkedHashMap<>(lines);
    }

    OpinionDraft clean() {
        var clean = new LinkedHashMap<String, String>();
        lines.forEach((key, text) -> {
            var remark = VietnameseText.lines(text).strip();
            if (!remark.isEmpty()) {
                clean.put(key, remark);
            }
        });
        return new OpinionDraft(verdict, VietnameseText.lines(general).strip(), clean, version);
    }

    /** By key: the whole plan first, then its lines. */
    Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        if (!general.isEmpty()) {
            remarks.put(WHOLE, general);
        }
        remarks.putAll(lines);
        return remarks;
    }

    /** @param known keys of the lines that can be remarked on */
    List<Reason> problems(Set<String> known) {
        var problems = new ArrayList<>(sizeProblems());
        if (verdict == null) {
            problems.add(Reason.of("opinion.refused.verdict"));
        } else if (verdict == OpinionVerdict.AGREES_WITH_REMARKS && remarks().isEmpty()) {
            problems.add(Reason.of("opinion.refused.remark.missing"));
        } else if (verdict == OpinionVerdict.DISAGREES && remarks().isEmpty()) {
            problems.add(Reason.of("opinion.refused.why"));
        } else if (verdict == OpinionVerdict.AGREES && !lines.isEmpty()) {
            problems.add(Reason.of("opinion.refused.agrees"));
        }
        if (!known.containsAll(lines.keySet())) {
            problems.add(Reason.of("opinion.refused.line"));
        }
        return problems;
    }

    List<Reason> sizeProblems() {
        var problems = new ArrayList<Reason>();
        if (general.length() > GENERAL_MAX) {
            problems.add(Reason.of("opinion.refused.general.long", GENERAL_MAX));
        }
        if (lines.values().stream().anyMatch(text -> text.length() > REMARK_MAX)) {
            problems.add(Reason.of("opinion.refused.remark.long", REMARK_MAX));
        }
        if (lines.size() > REMARKS_MAX || lines.keySet().stream().anyMatch(key -> key.length() > KEY_MAX)) {
            problems.add(Reason.of("opinion.refused.remarks.many", REMARKS_MAX));
        }
        return problems;
    }
}
