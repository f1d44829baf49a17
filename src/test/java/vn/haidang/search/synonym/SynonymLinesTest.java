package vn.haidang.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.draft;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.search.Hit;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.search.SynonymPreview;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class SynonymLinesTest {

    @Autowired
    SynonymLines lines;

    @Autowired
    SynonymPreview preview;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    MaterialFixtures fixtures;

    @AfterEach
    void backToTheProgramsOwn() {
        for (var line : find(new SynonymFilter("", Set.of(SynonymState.OWN)))) {
            lines.remove(line, editor());
        }
        for (var line : find(new SynonymFilter("", Set.of(SynonymState.OFF)))) {
            lines.switchOn(line, editor());
        }
    }

    @Test
    void aNewLineIsShownBeforeItCountsAndThenCountsAtOnce() {
        published("Chuyện ở bến Nghiêng");
        var draft = new SynonymDraft("xóm chài cũ => bến Nghiêng", "Người dân gọi vậy");

        var effects = preview.of(draft, null, editor());
        assertThat(effects).singleElement().satisfies(effect -> {
            assertThat(effect.typed()).isEqualTo("xóm chài cũ");
            assertThat(effect.gained()).contains("Chuyện ở bến Nghiêng");
        });
        assertThat(found("xóm chài cũ")).doesNotContain("Chuyện ở bến Nghiêng");

        lines.add(draft, editor());

        assertThat(found("xóm chài cũ")).contains("Chuyện ở bến Nghiêng");
        assertThat(find(new SynonymFilter("ben nghieng", Set.of(SynonymState.OWN))))
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("Người dân gọi vậy"));
    }

    @Test
    void aLineOfTheProgramIsSwitchedOffAndOnAgain() {
        var line = one("áp phích");
        var typed = SynonymLine.parse(line.line()).typed().getFirst();
        assertThat(names(typed)).isNotEmpty();

        lines.switchOff(line, "Thử", editor());

        var off = one("áp phích");
        assertThat(off.state()).isEqualTo(SynonymState.OFF);
        assertThat(names(typed)).isEmpty();
        lines.switchOn(off, editor());
        assertThat(names(typed)).isNotEmpty();
    }

    @Test
    void aLineOfTheProgramIsChangedByALineInItsPlace() {
        var line = one("áp phích");

        lines.change(line, new SynonymDraft("áp phích, bích chương thử", ""), editor());

        assertThat(names("áp phích")).containsExactly("bích chương thử");
        assertThat(find(new SynonymFilter("ap phich", Set.of())))
                .extracting(SynonymSummary::state)
                .contains(SynonymState.OFF, SynonymState.OWN);
    }

    @Test
    void whatSomebodyElseChangedInBetweenIsNotOverwritten() {
        lines.add(new SynonymDraft("bến một thử, bến hai thử", ""), editor());
        var seen = one("bến một thử");
        lines.change(seen, new SynonymDraft("bến một thử, bến ba thử", ""), editor());

        assertThatThrownBy(() -> lines.change(seen, new SynonymDraft("bến một thử, bến tư thử", ""), editor()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lines.remove(seen, editor())).isInstanceOf(Refused.class);
        assertThat(names("bến một thử")).containsExactly("bến ba thử");
    }

    @Test
    void whatCannotBeReadOrStandsThereAlreadyIsRefused() {
        assertThat(reasons("")).containsExactly("search.synonym.line.EMPTY");
        assertThat(reasons("một mình")).containsExactly("search.synonym.line.ONE_WORD_ONLY");
        assertThat(reasons("a => b => c")).containsExactly("search.synonym.line.SEVERAL_ARROWS");
        assertThat(reasons("a, " + "b".repeat(500))).containsExactly("search.synonym.line.TOO_LONG");
        assertThat(reasons(one("áp phích").line().toUpperCase(Locale.ROOT)))
                .containsExactly("search.synonym.line.taken");
    }

    @Test
    void whoMayNotShapeTheSearchMayNeitherSeeNorChangeThem() {
        var ward = fixtures.actor("canbo.mau1");
        var draft = new SynonymDraft("một thử, hai thử", "");

        assertThat(lines.find(SynonymFilter.ALL, page(), ward)).isEmpty();
        assertThatThrownBy(() -> lines.add(draft, ward)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lines.switchOff(one("áp phích"), "", ward)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> preview.of(draft, null, ward)).isInstanceOf(Refused.class);
    }

    private List<String> reasons(String line) {
        try {
            lines.add(new SynonymDraft(line, ""), editor());
        } catch (Refused refused) {
            return refused.reasons().stream().map(Reason::key).toList();
        }
        return List.of();
    }

    private SynonymSummary one(String text) {
        return find(new SynonymFilter(text, Set.of())).stream()
                .filter(line -> line.key().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private List<SynonymSummary> find(SynonymFilter filter) {
        return lines.find(filter, page(), editor()).getContent();
    }

    private static PageRequest page() {
        return PageRequest.of(0, 500, Sort.by("line"));
    }

    private List<String> names(String term) {
        return lines.now().in(List.of(term.split(" "))).stream()
                .map(Synonyms.Found::term)
                .toList();
    }

    private void published(String title) {
        fixtures.published(draft(title));
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }

    private List<String> found(String text) {
        return search.find(SearchQuery.of(text)).hits().stream().map(Hit::title).toList();
    }

    private Actor editor() {
        return fixtures.actor("canbo.tp");
    }
}
