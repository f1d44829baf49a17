package vn.haidang.campaign.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as it is frozen with its plan: what it says, and who is given how much of it by when.
 *
 * @param campaign key of the campaign that it belongs to. None is not written: such a line is frozen as the same text as in
 *     the time before there were campaigns
 */
public record FrozenActivity(
        String key,
        ActivityText text,
        List<Given> given,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String campaign) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IllegalArgumentException when it is none */
    public static FrozenActivity read(String written) {
        return JSON.readValue(written, FrozenActivity.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** What a unit is given of the line. */
    public record Given(
            long organizationId, int quantity, @Nullable LocalDate due) {}
}
