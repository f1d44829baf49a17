package vn.haidang.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A short list of entries in one column: shown as a whole, never joined. */
@Converter
class Ids implements AttributeConverter<List<Long>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Long> ids) {
        return ids == null ? "" : ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Long> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(" ")).map(Long::valueOf).toList();
    }
}
