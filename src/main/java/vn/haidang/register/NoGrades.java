package vn.haidang.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No document is meant for a school grade. */
@Converter
class NoGrades implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Integer> grades) {
        return "";
    }

    @Override
    public List<Integer> convertToEntityAttribute(@Nullable String column) {
        return List.of();
    }
}
