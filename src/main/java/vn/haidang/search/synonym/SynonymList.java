package vn.haidang.search.synonym;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;

/** The list of {@code content/synonyms/vi.txt}, and the names that places had before. */
@Component
class SynonymList implements SynonymSource {

    private final Synonyms all = new Synonyms(Stream.concat(
                    ReferenceList.lines("synonyms/vi.txt").stream().map(SynonymLine::parse),
                    FormerPlaces.lines().stream())
            .toList());

    @Override
    public Synonyms now() {
        return all;
    }
}
