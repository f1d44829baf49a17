package vn.haidang.search.pin;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short list of public ids in one column, one a line: read as a whole, never joined. */
@Converter
class PublicIds implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> ids) {
        return ids == null ? "" : String.join("\n", ids);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : column.lines().toList();
    }
}
