package vn.haidang.material;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.taxonomy.Claim;

/**
 * What experts were asked about a material and what they said.
 *
 * @param claims what the working text claims: as declared, and as its topics imply
 * @param hash of the working text
 * @param requests that nobody has answered yet, the latest first
 * @param opinions the latest first, on earlier texts too
 * @param names of the people by account id
 */
public record OpinionSheet(
        Set<Claim> claims,
        String hash,
        List<OpinionRequest> requests,
        List<Opinion> opinions,
        Map<Long, String> names) {

    /** Whether it holds for the working text; else it was given on an earlier one. */
    public boolean isCurrent(Opinion opinion) {
        return opinion.isAbout(hash);
    }

    /** Those on the working text, the last of each expert on each claim. */
    public List<Opinion> current() {
        return Opinions.standing(opinions.stream().filter(this::isCurrent).toList());
    }

    public boolean hasObjection() {
        return current().stream().anyMatch(opinion -> opinion.verdict() == OpinionVerdict.DISAGREES);
    }
}
