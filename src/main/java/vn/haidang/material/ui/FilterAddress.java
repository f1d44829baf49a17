package vn.haidang.material.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;

/** A filter as it stands in the address of the list, so that it can be kept, sent and gone back to. */
final class FilterAddress {

    static final String TEXT = "q";
    static final String FORCED = "cho-xac-nhan";
    static final String TO_REVIEW = "can-ra-soat";

    private static final String KINDS = "loai";
    private static final String STAGES = "trang-thai";
    private static final String PUBLICITIES = "cong-bo";
    private static final String OWN = "cua-toi";

    private FilterAddress() {}

    /** Words that mean nothing are left out: an old address still opens a list. */
    static MaterialFilter read(QueryParameters parameters) {
        return new MaterialFilter(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                values(parameters, KINDS, MaterialKind.values(), MaterialKind::slug),
                values(parameters, STAGES, Stage.values(), FilterAddress::word),
                values(parameters, PUBLICITIES, Publicity.values(), FilterAddress::word),
                parameters.getParameters().containsKey(OWN),
                parameters.getParameters().containsKey(FORCED),
                parameters.getParameters().containsKey(TO_REVIEW));
    }

    static QueryParameters write(MaterialFilter filter) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            all.put(TEXT, List.of(filter.text().strip()));
        }
        put(all, KINDS, filter.kinds(), MaterialKind::slug);
        put(all, STAGES, filter.stages(), FilterAddress::word);
        put(all, PUBLICITIES, filter.publicities(), FilterAddress::word);
        if (filter.own()) {
            all.put(OWN, List.of("1"));
        }
        if (filter.forced()) {
            all.put(FORCED, List.of("1"));
        }
        if (filter.toReview()) {
            all.put(TO_REVIEW, List.of("1"));
        }
        return new QueryParameters(all);
    }

    private static <T> Set<T> values(QueryParameters parameters, String name, T[] all, Function<T, String> word) {
        var given = Set.copyOf(parameters.getParameters(name));
        return Arrays.stream(all)
                .filter(value -> given.contains(word.apply(value)))
                .collect(Collectors.toSet());
    }

    private static <T extends Enum<T>> void put(
            Map<String, List<String>> all, String name, Set<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            all.put(name, values.stream().sorted().map(word).toList());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
