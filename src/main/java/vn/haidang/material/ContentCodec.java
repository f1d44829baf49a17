package vn.haidang.material;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the content of a material is frozen: one JSON text with its fields in a fixed order, and the SHA-256 of it.
 * The text, not the record, is what a revision keeps: it stays readable when the record changes.
 */
final class ContentCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentCodec() {}

    static String write(MaterialDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    static MaterialDraft read(String text) {
        return JSON.readValue(text, MaterialDraft.class);
    }

    static String writeSources(List<Source> sources) {
        return JSON.writeValueAsString(sources);
    }

    static List<Source> readSources(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }

    static String writeOpinions(List<PublicOpinion> opinions) {
        return JSON.writeValueAsString(opinions);
    }

    static List<PublicOpinion> readOpinions(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
