package vn.haidang.material.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;

class FilterAddressTest {

    @Test
    void filterComesBackFromItsAddress() {
        var filter = new MaterialFilter(
                "cùng con",
                Set.of(MaterialKind.LESSON_PLAN, MaterialKind.POSTER),
                Set.of(Stage.RETURNED),
                Set.of(Publicity.PUBLISHED),
                true,
                true,
                true);

        assertThat(FilterAddress.read(FilterAddress.write(filter))).isEqualTo(filter);
    }

    @Test
    void unknownWordsAreLeftOut() {
        assertThat(FilterAddress.read(QueryParameters.fromString("loai=khong-co&trang-thai=draft&la=1")))
                .isEqualTo(new MaterialFilter("", Set.of(), Set.of(Stage.DRAFT), Set.of(), false, false, false));
    }
}
