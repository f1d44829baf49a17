package vn.haidang.search.synonym;

import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;

/** The list of {@code content/synonyms/vi.txt}. */
@Component
class SynonymList implements SynonymSource {

    private final Synonyms all = new Synonyms(ReferenceList.lines("synonyms/vi.txt").stream()
            .map(SynonymLine::parse)
            .toList());

    @Override
    public Synonyms now() {
        return all;
    }
}
