package vn.haidang.campaign.annex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task of an annex.
 *
 * @param row of the table where it begins, from 1
 * @param groups headings above it, from the outermost: {@code I. Công tác chỉ đạo}, {@code 1. Văn bản}
 * @param number as written; empty when there is none
 * @param lead the one that answers for it; {@code null} when none is written
 * @param note as written
 * @param others columns that a plan of ours does not have
 * @param forms guessed from the words of the title: slugs of the forms that the context knows
 * @param audiences guessed in the same way: slugs of audiences
 * @param doubts what a person has to look at; its text stands in the field all the same
 */
public record AnnexLine(
        int row,
        List<String> groups,
        String number,
        String title,
        @Nullable Party lead,
        List<Party> cooperating,
        PlanTime time,
        String product,
        String note,
        Money money,
        Share share,
        List<OtherText> others,
        List<String> forms,
        List<String> audiences,
        List<Doubt> doubts) {

    public AnnexLine {
        groups = List.copyOf(groups);
        cooperating = List.copyOf(cooperating);
        others = List.copyOf(others);
        forms = List.copyOf(forms);
        audiences = List.copyOf(audiences);
        doubts = List.copyOf(doubts);
    }

    public boolean isDoubtful(AnnexField field) {
        return doubts.stream().anyMatch(doubt -> doubt.field() == field);
    }

    /** A cell of a column that a plan of ours does not have, under the heading it stood in. */
    public record OtherText(String heading, String text) {}
}
