package vn.haidang.search;

import java.util.List;

/**
 * One text of a document in its four indexed forms: with marks for meaning, without marks for what is typed without
 * them, and both as pairs of neighbours, because a Vietnamese word is mostly two syllables.
 */
record TextField(String name) {

    static final TextField TITLE = new TextField("title");
    /** Summary and page. */
    static final TextField BODY = new TextField("body");

    static final TextField FILE = new TextField("file");

    static final List<TextField> ALL = List.of(TITLE, BODY, FILE);

    String accented() {
        return name + "_vi";
    }

    String accentedPairs() {
        return name + "_vi_pair";
    }

    String folded() {
        return name + "_fold";
    }

    String foldedPairs() {
        return name + "_fold_pair";
    }
}
