package vn.haidang.material;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.taxonomy.Claim;

/** A short list of slugs or numbers in one column: read whole, never joined; the index does the filtering. */
final class Words {

    private Words() {}

    @Converter
    static class OfSlugs implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(@Nullable List<String> slugs) {
            return slugs == null ? "" : String.join(" ", slugs);
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String column) {
            return column == null || column.isEmpty() ? List.of() : List.of(column.split(" "));
        }
    }

    @Converter
    static class OfClaims implements AttributeConverter<List<Claim>, String> {

        @Override
        public String convertToDatabaseColumn(@Nullable List<Claim> claims) {
            return claims == null ? "" : claims.stream().map(Claim::slug).collect(Collectors.joining(" "));
        }

        @Override
        public List<Claim> convertToEntityAttribute(@Nullable String column) {
            return column == null
                    ? List.of()
                    : Arrays.stream(column.split(" "))
                            .flatMap(slug -> Claim.ofSlug(slug).stream())
                            .toList();
        }
    }

    @Converter
    static class OfNumbers implements AttributeConverter<List<Integer>, String> {

        @Override
        public String convertToDatabaseColumn(@Nullable List<Integer> numbers) {
            return numbers == null ? "" : numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        @Override
        public List<Integer> convertToEntityAttribute(@Nullable String column) {
            return column == null || column.isEmpty()
                    ? List.of()
                    : Arrays.stream(column.split(" ")).map(Integer::valueOf).toList();
        }
    }
}
