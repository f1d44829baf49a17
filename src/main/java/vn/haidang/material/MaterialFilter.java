package vn.haidang.material;

import java.util.Set;

/**
 * Which materials a list of the workspace shows.
 *
 * @param text words of the title, with or without marks
 * @param kinds any of these; empty for all
 * @param stages any of these; empty for all
 * @param publicities any of these; empty for all
 * @param own only what this person created
 * @param forced only what was published without approval and waits for a second person
 * @param toReview only what cites a document that has lapsed and has to be looked at again
 */
public record MaterialFilter(
        String text,
        Set<MaterialKind> kinds,
        Set<Stage> stages,
        Set<Publicity> publicities,
        boolean own,
        boolean forced,
        boolean toReview) {

    public static final MaterialFilter ALL = new MaterialFilter("", Set.of(), Set.of(), Set.of(), false, false, false);

    public boolean isAll() {
        return equals(ALL);
    }
}
