package vn.haidang.campaign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanFixtures;

@PortalTest
class ActivitiesTest {

    @Autowired
    Activities activities;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Test
    void soundEditOfARowDoesNotCarryAConflictOfTheSameRowThrough() {
        var city = accounts.actor("canbo.tp");
        var id = fixtures.plan("Kế hoạch hai ô một dòng", city);
        var seen = fixtures.lines(id, city, "Dòng hai ô").getFirst();
        fixtures.set(seen, ActivityCell.PRODUCT, "Biên bản", city);

        var outcome = activities.apply(
                id,
                new ActivityBatch(
                        List.of(),
                        List.of(
                                new ActivityBatch.Edit(seen.key(), seen.version(), "note", "Ghi chú", ""),
                                new ActivityBatch.Edit(seen.key(), seen.version(), "product", "Báo cáo", "")),
                        List.of()),
                city);

        assertThat(outcome.conflicts()).extracting(ActivityBatch.Conflict::cell).containsExactly("product");
        var now = activities.find(id, seen.key(), city).orElseThrow().text();
        assertThat(now.note()).isEqualTo("Ghi chú");
        assertThat(now.product()).isEqualTo("Biên bản");
    }

    @Test
    void rowsStandInTheOrderTheyArePutIn() {
        var city = accounts.actor("canbo.tp");
        var id = fixtures.plan("Kế hoạch xếp lại", city);
        var lines = fixtures.lines(id, city, "Một", "Hai", "Ba", "Bốn", "Năm");
        var order = Stream.of(4, 0, 3, 2, 1).map(at -> lines.get(at).key()).toList();

        // Often enough that there is no room between two rows any more.
        for (var times = 0; times < 15; times++) {
            activities.arrange(id, order, city);
            activities.arrange(id, order.reversed(), city);
        }
        activities.arrange(id, order, city);

        assertThat(activities.of(id, city)).extracting(ActivityLine::key).containsExactlyElementsOf(order);
    }

    @Test
    void fewestRowsCountAsMoved() {
        assertThat(RowOrder.kept(List.of("a", "b", "c", "d", "e"), List.of("a", "e", "b", "new", "c", "d")))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(RowOrder.kept(List.of(), List.of("a"))).isEmpty();
    }
}
