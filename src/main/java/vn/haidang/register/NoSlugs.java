package vn.haidang.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents are sorted by number and kind; topics and audiences, which the search asks everything for, they have none. */
@Converter
class NoSlugs implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> slugs) {
        return "";
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return List.of();
    }
}
