package vn.haidang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCodecTest {

    @Test
    void hashOfAPlanWithoutCampaignsIsThatOfTheTimeBeforeThereWereAny() throws Exception {
        var earlier = MessageDigest.getInstance("SHA-256")
                .digest("{\"title\":\"Kế hoạch\"}\0{\"key\":\"a\"}\0{\"key\":\"b\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(PlanCodec.hash("{\"title\":\"Kế hoạch\"}", List.of(), List.of("{\"key\":\"a\"}", "{\"key\":\"b\"}")))
                .isEqualTo(HexFormat.of().formatHex(earlier));
    }

    @Test
    void campaignIsPartOfWhatIsHashedAndNoLine() {
        var asLine = PlanCodec.hash("{}", List.of(), List.of("{\"key\":\"a\"}"));
        var asCampaign = PlanCodec.hash("{}", List.of("{\"key\":\"a\"}"), List.of());

        assertThat(asCampaign).isNotEqualTo(asLine).isNotEqualTo(PlanCodec.hash("{}", List.of(), List.of()));
    }
}
