package vn.haidang.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.haidang.PortalTest;

@PortalTest
class AreaMapTest {

    @Autowired
    AreaMap map;

    @Autowired
    Areas areas;

    @Test
    void theMapOfTheCityIsSmallWholeAndNamed() throws Exception {
        var svg = map.city(words("Bản đồ <thử> & \"nháy\""));
        var picture = parsed(svg);

        assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(90 * 1024);
        assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo(114);
        assertThat(picture.getElementsByTagName("a").getLength()).isEqualTo(114);
        assertThat(picture.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("thu-t");
        assertThat(((Element) picture.getElementsByTagName("title").item(0)).getTextContent())
                .isEqualTo("Bản đồ <thử> & \"nháy\"");
        assertThat(svg).contains("Xã Cẩm Giang", "Xã Cẩm Giàng", "Bạch Long Vĩ").doesNotContain("style=", "<script");
    }

    @Test
    void everyUnitIsMarkedAmongItsNeighbours() throws Exception {
        for (var unit : areas.communesOfToday()) {
            if (unit.demo()) {
                assertThat(map.around(unit.code(), words("x"))).isEmpty();
                continue;
            }
            var svg = map.around(unit.code(), words("x"));
            assertThat(svg)
                    .as(unit.fullName())
                    .containsOnlyOnce("map-unit map-here")
                    .contains("map-name-here");
            assertThat(svg.getBytes(StandardCharsets.UTF_8)).as(unit.fullName()).hasSizeLessThan(60 * 1024);
            assertThat(parsed(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        }
    }

    private static AreaMap.Words words(String title) {
        return new AreaMap.Words("thu", title, "Mô tả", AreaUnit::fullName, unit -> "/dia-ban/" + unit.slug());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
