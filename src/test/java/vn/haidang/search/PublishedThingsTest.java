package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sample.findable.Leaflet;

class PublishedThingsTest {

    private static SearchTrial trial;
    private static PublishedThings published;

    @BeforeAll
    static void start() {
        trial = new SearchTrial("published-things");
        published = new PublishedThings(trial.sessions);
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    @AfterEach
    void empty() {
        trial.empty();
    }

    @Test
    void newestFirstAndOnlyWhatCanBeFound() {
        trial.publish(
                new Leaflet("old", "Cũ").published(LocalDate.of(2024, 1, 1)),
                new Leaflet("new", "Mới").published(LocalDate.of(2026, 1, 1)),
                new Leaflet("gone", "Thu hồi").withdrawn());

        assertThat(published.newest(10)).extracting(PublishedThing::title).containsExactly("Mới", "Cũ");
        assertThat(published.newest(1)).extracting(PublishedThing::publicId).containsExactly("new");
        assertThat(published.of(List.of("old", "gone", "never")))
                .hasEntrySatisfying(
                        "gone", thing -> assertThat(thing.findable()).isFalse())
                .containsOnlyKeys("old", "gone");
    }

    @Test
    void everyCommittedChangeIsAnotherEditionAndNoOther() {
        var first = published.edition();
        trial.publish(new Leaflet("a", "Một"));
        var second = published.edition();
        trial.change("a", leaflet -> leaflet.rename("Hai"));
        var third = published.edition();
        trial.empty();
        var fourth = published.edition();

        assertThat(List.of(first, second, third, fourth)).isSorted().doesNotHaveDuplicates();
        assertThatThrownBy(() -> trial.sessions.inTransaction(session -> {
                    session.persist(new Leaflet("b", "Ba"));
                    session.flush();
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(published.edition()).isEqualTo(fourth);
    }
}
