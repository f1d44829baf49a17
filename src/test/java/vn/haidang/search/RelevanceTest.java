package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.haidang.search.Ranking.Weights;

/** Queries of real need, in every way of typing, find what is needed where it belongs. */
class RelevanceTest {

    /** Where the file heads the list and marks count nothing. */
    private static final Weights WORSE = new Weights(.2f, 3f, 1f, 0f, 0f, 0f, .2f, 0f);

    private static Relevance relevance;

    @BeforeAll
    static void fill() {
        relevance = new Relevance();
    }

    @AfterAll
    static void close() {
        relevance.close();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(Relevance.needs()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNeededStandsWhereItBelongs(Typing way) {
        assertThat(relevance.answers(Weights.TRIED, way))
                .filteredOn(answer -> !answer.isGood())
                .isEmpty();
    }

    @Test
    void aWorseSettingIsReportedQueryByQuery() throws IOException {
        var changes = Relevance.changes(
                relevance.answers(Weights.TRIED, Typing.AS_IT_IS), relevance.answers(WORSE, Typing.AS_IT_IS));

        Files.write(Path.of("target", "relevance-of-a-worse-setting.txt"), changes);
        assertThat(changes).anyMatch(line -> line.startsWith("worse: "));
    }
}
