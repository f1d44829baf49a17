package vn.haidang.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.campaign.check.CheckedPlanFixtures.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.campaign.check.CheckedPlanFixtures.LineBuilder;
import vn.haidang.material.MaterialKind;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;

class FindingWordsTest {

    private static final Messages MESSAGES = new Messages();

    /** Texts of the screen around the findings; all others belong to a finding. */
    private static final Set<String> SCREEN =
            Set.of("check.heading", "check.none", "check.acknowledged", "check.reason.missing", "check.reason.long");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFindingIsSaidToTheEnd(String language) {
        var words = new FindingWords(MESSAGES, Locale.of(language));

        assertThat(findings()).allSatisfy(finding -> {
            assertThat(List.of(
                            words.title(finding), words.evidence(finding), words.why(finding), words.better(finding)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("!check", "{", "}", "Reason["));
            assertThat(words.sources(finding))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("!check", "{"));
        });
    }

    @Test
    void everyTextIsSaidBySomeFinding() throws IOException {
        var said = new TreeSet<String>();
        for (var finding : findings()) {
            said.add(finding.rule().messageKey());
            Stream.of(finding.evidence(), finding.why(), finding.better().text())
                    .forEach(text -> collect(said, text));
            finding.sources().forEach(text -> collect(said, text));
        }
        var written = new TreeSet<String>();
        for (var key : bundle().stringPropertyNames()) {
            if (!SCREEN.contains(key)
                    && !key.startsWith("check.form.")
                    && !key.startsWith("check.severity.")
                    && !key.startsWith("check.label.")) {
                written.add(key);
            }
        }

        assertThat(said).isEqualTo(written);
    }

    @Test
    void everyFormAndSeverityHasAName() {
        assertThat(Stream.concat(
                        Stream.of(FormKind.values()).map(FormKind::messageKey),
                        Stream.of(Severity.values()).map(Severity::messageKey)))
                .allSatisfy(key ->
                        assertThat(MESSAGES.text(Messages.VIETNAMESE, key)).doesNotContain("!"));
    }

    @Test
    void proposedMaterialsAreOfKindsThatExist() {
        assertThat(findings().stream().flatMap(finding -> finding.better().materials().stream()))
                .isNotEmpty()
                .isSubsetOf(MaterialKind.slugs());
    }

    @Test
    void evidenceNamesTheLineTheAudienceAndTheNumbers() {
        var finding = new PlanCheck(true)
                .check(
                        plan(CheckPairs.talk(4).once().sessions(2).to(LOWER, PRIMARY))
                                .build(),
                        List.of())
                .getFirst();
        var words = new FindingWords(MESSAGES, Messages.VIETNAMESE);

        assertThat(words.evidence(finding))
                .isEqualTo(
                        "Dòng 4 “Nói chuyện chuyên đề” gặp học sinh trung học cơ sở, học sinh tiểu học theo lối một"
                                + " người nói, nhiều người nghe (2 buổi mỗi đơn vị), chưa nối thành chuỗi buổi với cùng các em.");
        assertThat(words.better(finding)).startsWith("3 buổi tương tác 45 phút trong một học kỳ");
    }

    @Test
    void proposalMovesALineToTheWeekAfterTet() {
        var finding = new PlanCheck(true)
                .check(plan(line(2).on(day(2, 16), day(2, 18))).build(), List.of())
                .getFirst();

        assertThat(new FindingWords(MESSAGES, Messages.VIETNAMESE).better(finding))
                .isEqualTo("Dời dòng 2 sang tuần từ 23/02/2026, hỏi trước lịch của đơn vị.");
    }

    @Test
    void moneyIsWrittenInFull() {
        var finding = new PlanCheck(true)
                .check(plan(line(2).money(12_500_000, "")).build(), List.of())
                .getFirst();

        assertThat(new FindingWords(MESSAGES, Messages.VIETNAMESE).evidence(finding))
                .contains("12.500.000 đồng");
    }

    /** Words that the portal asks others not to use, and sources that nobody has read. */
    @Test
    void textsKeepToTheWordingTable() throws IOException {
        assertThat(bundle().values().stream().map(String::valueOf))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("con nghiện")
                        .doesNotContainIgnoringCase("hiểm họa")
                        .doesNotContainIgnoringCase("International Standards"));
    }

    /** All pairs, for both kinds of reader, and the few texts that only a short plan leads to. */
    private static List<Finding> findings() {
        var plans = new ArrayList<>(CheckPairs.triggering());
        plans.add(within(day(2, 1), day(2, 20), line(1).on(day(2, 16), day(2, 17))));
        plans.add(within(day(2, 16), day(2, 20), line(1).on(day(2, 16), day(2, 17))));
        return plans.stream()
                .flatMap(plan ->
                        Stream.of(true, false).flatMap(shows -> new PlanCheck(shows).check(plan, List.of()).stream()))
                .toList();
    }

    private static CheckedPlan within(LocalDate from, LocalDate to, LineBuilder line) {
        var plan = plan(line).build();
        return new CheckedPlan(
                plan.title(), from, to, plan.lines(), plan.targets(), plan.bases(), plan.hotspots(), plan.calendar());
    }

    private static void collect(Set<String> said, Reason text) {
        said.add(text.key());
        text.arguments().forEach(argument -> collectArgument(said, argument));
    }

    private static void collectArgument(Set<String> said, Object argument) {
        if (argument instanceof Reason text) {
            collect(said, text);
        } else if (argument instanceof Collection<?> list) {
            list.forEach(one -> collectArgument(said, one));
        }
    }

    private static Properties bundle() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/check.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
