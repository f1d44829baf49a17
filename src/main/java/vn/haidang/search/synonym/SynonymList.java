package vn.haidang.search.synonym;

import java.util.List;
import vn.haidang.shared.ReferenceList;

/** The list of {@code content/synonyms/vi.txt}. */
final class SynonymList {

    private SynonymList() {}

    static List<SynonymLine> shipped() {
        return ReferenceList.lines("synonyms/vi.txt").stream()
                .map(SynonymLine::parse)
                .toList();
    }
}
