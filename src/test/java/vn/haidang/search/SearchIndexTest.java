package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Consumer;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sample.findable.Leaflet;

class SearchIndexTest {

    private static SearchTrial trial;

    @BeforeAll
    static void start() {
        trial = new SearchTrial("search-index");
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
    void everyChangeOfARowReachesTheIndex() {
        trial.publish(new Leaflet("a", "Tên cũ").topics("law").audiences("students"));

        changed(leaflet -> leaflet.rename("Tên mới"));
        assertThat(hit().title()).isEqualTo("Tên mới");
        changed(leaflet -> leaflet.topics("harm"));
        assertThat(hit().topics()).containsExactly("harm");
        changed(leaflet -> leaflet.audiences("parents"));
        assertThat(hit().audiences()).containsExactly("parents");
        changed(leaflet -> leaflet.fileText("ketamine"));
        assertThat(trial.search.find(SearchQuery.of("ketamine")).total()).isEqualTo(1);
        changed(Leaflet::withdrawn);
        assertThat(trial.search.find(SearchQuery.of("")).total()).isZero();

        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(1, 0, 0, 0));
    }

    @Test
    void aChangeThatNobodySearchesWaitsForTheNextComparison() {
        trial.publish(new Leaflet("a", "A"));
        changed(leaflet -> leaflet.note("not indexed"));

        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(1, 0, 1, 0));
        trial.settle();
        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(1, 0, 0, 0));
    }

    @Test
    void anEmptyIndexIsFilledFromTheRows() {
        trial.publish(new Leaflet("a", "A"), new Leaflet("b", "B"));
        Search.mapping(trial.sessions).scope(Leaflet.class).workspace().purge();
        trial.settle();

        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(2, 2, 0, 0));
        trial.settle();

        assertThat(trial.search.find(SearchQuery.of("")).total()).isEqualTo(2);
        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(2, 0, 0, 0));
    }

    @Test
    void whatChangedBehindTheIndexIsFoundAndMended() {
        trial.publish(new Leaflet("changed", "Cũ"), new Leaflet("deleted", "B"), new Leaflet("same", "C"));
        trial.sql("update Leaflet set title = 'Mới', version = version + 1 where public_id = 'changed'");
        trial.sql("delete from Leaflet_topics");
        trial.sql("delete from Leaflet where public_id = 'deleted'");

        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(2, 0, 1, 1));
        trial.settle();

        assertThat(trial.search.find(SearchQuery.of("")).hits())
                .extracting(Hit::title)
                .containsExactlyInAnyOrder("Mới", "C");
        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(2, 0, 0, 0));
    }

    @Test
    void moreRowsThanOneBatchAreCompared() {
        var rows = Reconciliation.COMPARED + 5;
        trial.sessions.inTransaction(session -> {
            for (var i = 0; i < rows; i++) {
                session.persist(new Leaflet("r" + i, "R"));
            }
        });
        trial.settle();

        assertThat(trial.index.reconcile()).isEqualTo(new Reconciled(rows, 0, 0, 0));
    }

    @Test
    void everythingIsWrittenAgainInPlaceWhileSearchGoesOn() {
        var leaflets = 90;
        for (var i = 0; i < leaflets; i++) {
            trial.publish(new Leaflet("p" + i, "Cũ"));
        }
        // Neither version nor index tell of it: only who doubts everything finds it.
        trial.sql("update Leaflet set text = 'bia hơi'");
        trial.sql("delete from Leaflet where public_id = 'p0'");
        var progress = new ArrayList<RewriteProgress>();
        var foundMeanwhile = new HashSet<Long>();

        var found = trial.index.rewrite(told -> {
            progress.add(told);
            foundMeanwhile.add(trial.search.find(SearchQuery.of("cũ")).total());
            assertThat(trial.index.rewriting()).contains(told);
            assertThat(trial.index.rewrite(_ -> {})).as("one at a time").isEmpty();
        });

        assertThat(found).contains(new Reconciled(leaflets - 1, 0, leaflets - 1, 1));
        assertThat(progress)
                .extracting(RewriteProgress::done)
                .isSorted()
                .endsWith(leaflets - 1L)
                .allSatisfy(done -> assertThat(done).isLessThanOrEqualTo(leaflets - 1L));
        // The one without a row counts until it goes; an answer may take it off twice when it goes between hits and
        // counts.
        assertThat(foundMeanwhile).isSubsetOf(leaflets - 2L, leaflets - 1L, (long) leaflets);
        assertThat(trial.index.rewriting()).isEmpty();
        assertThat(trial.search.find(SearchQuery.of("bia hơi")).total()).isEqualTo(leaflets - 1L);
        assertThat(trial.index.compare(_ -> {})).isEqualTo(new Reconciled(leaflets - 1, 0, 0, 0));
    }

    @Test
    void abortedChangesAreCountedApartAndTriedAgain() {
        trial.publish(new Leaflet("a", "A"));
        trial.sql("update Leaflet set title = 'B' where public_id = 'a'");
        abortedEvent();

        assertThat(trial.index.aborted()).isEqualTo(1);
        assertThat(trial.index.caughtUp()).isTrue();
        var health = new SearchHealthIndicator(trial.index, trial.guard).health();
        assertThat(health.getDetails()).containsEntry("aborted", 1L).containsEntry("waiting", 0L);

        assertThat(trial.index.reprocessAborted()).isEqualTo(1);
        trial.settle();
        assertThat(trial.index.aborted()).isZero();
        assertThat(hit().title()).isEqualTo("B");
    }

    /** Queues an event and marks it as given up in the same transaction, before the processor can see it. */
    private static void abortedEvent() {
        trial.sessions.inTransaction(session -> {
            var leaflet =
                    session.createSelectionQuery("from Leaflet", Leaflet.class).getSingleResult();
            var plan = Search.session(session).indexingPlan();
            plan.addOrUpdate(leaflet);
            plan.execute();
            session.flush();
            session.createNativeMutationQuery("update hsearch_outbox_event set status = 'ABORTED'")
                    .executeUpdate();
        });
    }

    private static void changed(Consumer<Leaflet> change) {
        trial.change("a", change);
    }

    private static Hit hit() {
        return trial.search.find(SearchQuery.of("")).hits().getFirst();
    }
}
