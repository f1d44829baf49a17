package sample.findable;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.Findable;

@Entity
@Indexed
public class Leaflet implements Findable {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @Version
    private long version;

    private String publicId;
    private String kind = "leaflet";

    @Column(length = 1000)
    private String title;

    private String summary = "";

    @Column(length = FILE_TEXT_MAX)
    private String text = "";

    @Column(length = FILE_TEXT_MAX)
    private String fileText = "";

    @ElementCollection
    private List<String> topics = new ArrayList<>();

    @Convert(converter = Words.class)
    private List<String> audiences = new ArrayList<>();

    @Convert(converter = Numbers.class)
    private List<Integer> grades = new ArrayList<>();

    private String slug;
    private String address;
    private String language = "vi";

    @Column(name = "published_year")
    private int year = 2026;

    private Instant publishedAt = Instant.parse("2026-06-01T00:00:00Z");
    private boolean findable = true;

    /** Not searched: a change of it alone still makes another version. */
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected Leaflet() {}

    public Leaflet(String publicId, String title) {
        this.publicId = publicId;
        this.title = title;
        this.slug = publicId;
        this.address = "/tai-lieu/" + publicId;
    }

    public Leaflet kind(String value) {
        kind = value;
        return this;
    }

    public Leaflet summary(String value) {
        summary = value;
        return this;
    }

    public Leaflet text(String value) {
        text = value;
        return this;
    }

    public Leaflet fileText(String value) {
        fileText = value;
        return this;
    }

    public Leaflet topics(String... values) {
        topics = new ArrayList<>(List.of(values));
        return this;
    }

    public Leaflet audiences(String... values) {
        audiences = List.of(values);
        return this;
    }

    public Leaflet grades(Integer... values) {
        grades = List.of(values);
        return this;
    }

    public Leaflet published(LocalDate day) {
        year = day.getYear();
        publishedAt = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return this;
    }

    public Leaflet withdrawn() {
        findable = false;
        return this;
    }

    public void note(String value) {
        note = value;
    }

    public void rename(String value) {
        title = value;
    }

    @Override
    public String publicId() {
        return publicId;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String fileText() {
        return fileText;
    }

    @Override
    public List<String> topics() {
        return topics;
    }

    @Override
    public List<String> audiences() {
        return audiences;
    }

    @Override
    public List<Integer> grades() {
        return grades;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean findable() {
        return findable;
    }

    static class Words implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> values) {
            return String.join(",", values);
        }

        @Override
        public List<String> convertToEntityAttribute(String column) {
            return split(column).toList();
        }
    }

    static class Numbers implements AttributeConverter<List<Integer>, String> {
        @Override
        public String convertToDatabaseColumn(List<Integer> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public List<Integer> convertToEntityAttribute(String column) {
            return split(column).map(Integer::valueOf).toList();
        }
    }

    private static Stream<String> split(String column) {
        return Stream.of(column.split(",")).filter(value -> !value.isEmpty());
    }
}
