package vn.haidang.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a plan is frozen: its text as JSON in a fixed order, each campaign and each line of the annex as another, and one
 * SHA-256 over all.
 */
final class PlanCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanCodec() {}

    static String write(PlanDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    static PlanDraft read(String text) {
        return JSON.readValue(text, PlanDraft.class);
    }

    /** Without campaigns it is the hash of the time before there were any: no JSON holds the bytes that stand between. */
    static String hash(String content, List<String> campaigns, List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            for (var campaign : campaigns) {
                digest.update((byte) 1);
                digest.update(campaign.getBytes(StandardCharsets.UTF_8));
            }
            for (var line : lines) {
                digest.update((byte) 0);
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
