package vn.haidang.campaign.drive;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A campaign as it is frozen with its plan. @param key by which the lines of the same revision name it */
public record FrozenCampaign(String key, CampaignDraft draft) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IllegalArgumentException when it is none */
    public static FrozenCampaign read(String written) {
        return JSON.readValue(written, FrozenCampaign.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }
}
