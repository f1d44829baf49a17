package vn.haidang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ReferenceList;
import vn.haidang.taxonomy.Term;

/** The lists that come with the program say what plans rest on. */
class ReferenceListsTest {

    private final Indicators indicators = new Indicators();
    private final Forms forms = new Forms();
    private final Messages messages = new Messages();

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "forms", "targets-seen", "themes"})
    void everySlugIsWellFormedAndStandsOnce(String list) {
        var slugs = rows(list).map(row -> row.get("slug")).toList();

        assertThat(slugs).isNotEmpty().doesNotHaveDuplicates();
        assertThat(slugs).allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "forms", "targets-seen", "themes", "june-themes"})
    void everyFileIsComposedAndEveryCellIsFilled(String list) throws IOException {
        var text = Files.readString(Path.of("content/indicators/" + list + ".csv"));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\r");
        assertThat(rows(list)).allSatisfy(row -> assertThat(row.toList()).noneMatch(String::isBlank));
    }

    @Test
    void whatAFormUsuallyCountsIsInTheListOfIndicators() {
        assertThat(forms.all())
                .allSatisfy(form -> assertThat(form.indicators())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(slug -> indicators.find(slug).isPresent()));
    }

    @Test
    void theFormsThatPlansKnowAreThere() {
        assertThat(forms.all())
                .extracting(Form::slug)
                .containsExactly(
                        "hoi-nghi-toa-dam",
                        "noi-chuyen-chuyen-de",
                        "sinh-hoat",
                        "tung-nha",
                        "loa-truyen-thanh",
                        "phat-thanh-truyen-hinh",
                        "bao-chi",
                        "mang-xa-hoi",
                        "to-roi-tai-lieu",
                        "co-dong-truc-quan",
                        "luu-dong",
                        "mit-tinh-ra-quan",
                        "van-nghe-the-thao",
                        "hoi-thi",
                        "buoi-tren-lop",
                        "ky-cam-ket",
                        "tap-huan",
                        "mo-hinh-clb",
                        "khac");
    }

    @Test
    void aTalkIsATalkUnlessItBelongsToASeriesAndALessonIsNot() {
        assertThat(forms.find("noi-chuyen-chuyen-de")).get().matches(form -> form.oneOff() && !form.interactive());
        assertThat(forms.find("buoi-tren-lop")).get().matches(form -> !form.oneOff() && form.interactive());
    }

    @Test
    void attendancesAreNeverCountedAsPeople() {
        assertThat(indicators.all().stream().filter(it -> it.unit().startsWith("lượt người")))
                .isNotEmpty()
                .allMatch(it -> it.counting() == Counting.ATTENDANCES);
        assertThat(indicators.all().stream().filter(it -> it.counting() == Counting.PEOPLE))
                .isNotEmpty()
                .allMatch(it -> it.unit().equals("người") && !it.name().contains("ượt"));
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void everyGroupHasAnIndicatorAndAName(Group group) {
        assertThat(indicators.of(group)).isNotEmpty();
        for (var locale : Messages.LOCALES) {
            assertThat(messages.text(locale, group.messageKey())).doesNotStartWith("!");
        }
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void everyWayOfCountingIsUsedAndHasAName(Counting counting) {
        assertThat(indicators.all()).anyMatch(it -> it.counting() == counting);
        assertThat(messages.text(Messages.VIETNAMESE, counting.messageKey())).doesNotStartWith("!");
    }

    @Test
    void aSlugThatLeftTheListStillReads() {
        assertThat(indicators.name("luot-nguoi", Messages.VIETNAMESE)).isEqualTo("Lượt người dự");
        assertThat(indicators.name("luot-nguoi", Locale.ENGLISH)).isEqualTo("Attendances");
        assertThat(indicators.name("da-bo", Messages.VIETNAMESE)).isEqualTo("da-bo");
        assertThat(indicators.unit("da-bo", Messages.VIETNAMESE)).isEmpty();
        assertThat(forms.name("da-bo", Messages.VIETNAMESE)).isEqualTo("da-bo");
    }

    @Test
    void examplesOfTargetsRestOnWhatWasReadOrReported() {
        var marks = new HashSet<String>();
        rows("targets-seen").forEach(row -> marks.add(row.get("mark")));

        assertThat(Set.of("V", "S")).containsAll(marks);
        assertThat(new SeenTargets().all())
                .hasSameSizeAs(rows("targets-seen").toList())
                .allMatch(target -> target.percent() > 0 && target.percent() <= 100);
        assertThat(new SeenTargets().all())
                .filteredOn(target -> target.slug().equals("truong-giao-duc-hang-nam"))
                .singleElement()
                .matches(target -> target.comparison() == SeenTarget.Comparison.AT_LEAST
                        && target.percent() == 70
                        && target.source().contains("140/QĐ-TTg"));
    }

    @Test
    void theJointSchemeHasThreeTopicsAndUnknownJuneThemesStayUnknown() {
        var themes = new Themes();

        assertThat(themes.topics()).extracting(Term::slug).containsExactly("ma-tuy", "hiv-aids", "mai-dam");
        assertThat(themes.juneThemes()).extracting(JuneTheme::year).containsExactly(2018, 2021, 2022, 2023, 2024, 2025);
        assertThat(List.of(2019, 2020, 2026)).allMatch(year -> themes.june(year).isEmpty());
    }

    private static Stream<CSVRecord> rows(String list) {
        return ReferenceList.read("indicators/" + list + ".csv").stream();
    }
}
