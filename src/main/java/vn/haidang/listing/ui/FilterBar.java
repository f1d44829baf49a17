package vn.haidang.listing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;

/**
 * What a list can be narrowed by. The address is where a filter lives: changing a field goes to a new address, and the view
 * shows what the address says; so a filter can be kept, sent and gone back to. Words in the address that mean nothing are
 * left out: an old one still opens a list.
 */
public final class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Div switches = new Div();
    private String path = "";

    public FilterBar() {
        addClassName("hd-filters");
        switches.addClassName("hd-switches");
    }

    /** Words; the first of a list's filters. */
    public FilterBar text(String parameter, String label) {
        var field = new TextField(label);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        field.addValueChangeListener(event -> open(event.isFromClient()));
        add(field);
        filters.put(
                parameter,
                new Filter(
                        () -> {
                            var words = VietnameseText.line(field.getValue());
                            return words.isEmpty() ? List.of() : List.of(words);
                        },
                        given -> field.setValue(given.isEmpty() ? "" : VietnameseText.line(given.getFirst()))));
        return this;
    }

    /**
     * Any of some values.
     *
     * @param word of a value in the address
     */
    public <V> FilterBar choices(
            String parameter,
            String label,
            Collection<V> values,
            Function<V, String> valueLabel,
            Function<V, String> word) {
        var field = new Choices<V>(label);
        field.setPlaceholder(getTranslation("listing.filter.any"));
        field.setItems(values);
        field.setItemLabelGenerator(valueLabel::apply);
        field.addValueChangeListener(event -> open(event.isFromClient()));
        add(field);
        filters.put(
                parameter,
                new Filter(
                        () -> values.stream()
                                .filter(field.getValue()::contains)
                                .map(word)
                                .toList(),
                        given -> field.setValue(values.stream()
                                .filter(value -> given.contains(word.apply(value)))
                                .collect(Collectors.toCollection(LinkedHashSet::new)))));
        return this;
    }

    /** Any of an enum's values, which stand in the address as their names in lower case. */
    public <E extends Enum<E>> FilterBar choices(
            String parameter, String label, Class<E> type, Function<E, String> valueLabel) {
        return choices(parameter, label, Arrays.asList(type.getEnumConstants()), valueLabel, FilterBar::word);
    }

    /** Yes, or all the same. */
    public FilterBar toggle(String parameter, String label) {
        var field = new Checkbox(label);
        field.addValueChangeListener(event -> open(event.isFromClient()));
        switches.add(field);
        add(switches);
        filters.put(
                parameter,
                new Filter(
                        () -> field.getValue() ? List.of("1") : List.of(), given -> field.setValue(!given.isEmpty())));
        return this;
    }

    /** What a link to the list narrows it by, without a field of its own; the view says so and offers the way out. */
    public FilterBar given(String parameter) {
        var held = new ArrayList<String>();
        filters.put(parameter, new Filter(() -> List.copyOf(held), given -> {
            held.clear();
            held.addAll(given);
        }));
        return this;
    }

    /** One day, which stands in the address as {@code 2026-06-26}. */
    public FilterBar day(String parameter, String label) {
        var field = new DayField(label);
        field.addValueChangeListener(event -> open(event.isFromClient()));
        add(field);
        filters.put(
                parameter,
                new Filter(
                        () -> field.getValue() == null
                                ? List.of()
                                : List.of(field.getValue().toString()),
                        given -> field.setValue(given.isEmpty() ? null : day(given.getFirst()))));
        return this;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** The day that a filter of days says; empty for any. */
    public Optional<LocalDate> chosenDay(String parameter) {
        return values(parameter).stream().findFirst().map(LocalDate::parse);
    }

    /** Takes over what the address says; to be called in the view's {@code afterNavigation} before values are asked for. */
    public void read(Location location) {
        path = location.getPath();
        var given = location.getQueryParameters();
        filters.forEach((parameter, filter) -> filter.show().accept(given.getParameters(parameter)));
    }

    public String text(String parameter) {
        var values = values(parameter);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Which words of a filter with choices are chosen; empty for all. */
    public List<String> values(String parameter) {
        var filter = filters.get(parameter);
        if (filter == null) {
            throw new IllegalArgumentException("no filter " + parameter);
        }
        return filter.values().get();
    }

    public <E extends Enum<E>> Set<E> chosen(String parameter, Class<E> type) {
        var words = values(parameter);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> words.contains(word(value)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOn(String parameter) {
        return !values(parameter).isEmpty();
    }

    /** Whether nothing is narrowed. */
    public boolean isAll() {
        return parameters().getParameters().isEmpty();
    }

    /** As it stands in the address; empty when nothing is narrowed. */
    String query() {
        return parameters().getQueryString();
    }

    void open(QueryParameters parameters) {
        UI.getCurrent().navigate(path, parameters);
    }

    /** Shows all again. */
    void clear() {
        open(QueryParameters.empty());
    }

    private void open(boolean byPerson) {
        if (byPerson) {
            open(parameters());
        }
    }

    private QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        filters.forEach((parameter, filter) -> {
            var values = filter.values().get();
            if (!values.isEmpty()) {
                all.put(parameter, values);
            }
        });
        return new QueryParameters(all);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private record Filter(Supplier<List<String>> values, Consumer<List<String>> show) {}
}
