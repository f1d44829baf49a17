package vn.haidang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.file.FileHash;
import vn.haidang.file.Scanning;
import vn.haidang.shared.Refused;

@PortalTest
class PlanScansTest {

    @Autowired
    PlanScans scans;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    JdbcClient jdbc;

    private Actor city;
    private Actor approver;
    private Actor ward;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward = accounts.actor("canbo.mau1");
    }

    @Test
    void signedCopyIsCheckedKeptAndOpenedByWhoeverMayReadThePlan() throws IOException {
        var plan = approved("Kế hoạch có bản quét");
        var picture = picture();
        assertRefused(
                () -> scans.attach(plan, "ban-ky.docx", new ByteArrayInputStream(picture), city),
                "campaign.refused.issue.scan.kind");
        assertRefused(
                () -> scans.attach(plan, "ban-ky.png", new ByteArrayInputStream(picture), approver),
                "campaign.refused.permission");
        var scan = scans.attach(plan, "Kế hoạch đã ký.png", new ByteArrayInputStream(picture), city);

        reviewing.issue(plan, draft(scan.name(), scan.hash().value()), city);

        var kept = Objects.requireNonNull(scans.of(plan, approver).get(1));
        assertThat(kept.name()).isEqualTo("Kế hoạch đã ký.png");
        assertThat(scans.open(plan, 1, approver).exists()).isTrue();
        assertThatThrownBy(() -> scans.open(plan, 1, ward)).isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void copyThatAPlanNamesIsNoLongerSweptAway() {
        var plan = approved("Kế hoạch giữ bản quét");
        var hash = "c0de0001".repeat(8);
        waiting(hash, "application/pdf");

        reviewing.issue(plan, draft("ban-ky.pdf", hash), city);

        assertThat(sweptAfter(hash)).isNull();
        assertThat(scans.of(plan, city)).containsKey(1);
        assertThat(Objects.requireNonNull(scans.of(plan, city).get(1)).scanning())
                .isEqualTo(Scanning.WAITING);
        assertThat(scans.open(plan, 1, city).exists()).isFalse();
    }

    @Test
    void copyIsAddedLaterOnceAndNeverReplaced() {
        var plan = approved("Kế hoạch bổ sung bản quét");
        reviewing.issue(plan, draft(null, null), city);
        assertThat(scans.of(plan, city)).isEmpty();
        assertThatThrownBy(() -> scans.open(plan, 1, city)).isInstanceOf(NoSuchPlan.class);
        var hash = "c0de0002".repeat(8);
        waiting(hash, "image/jpeg");
        var scan = new PlanScan("anh.jpg", new FileHash(hash), "image/jpeg", 1, Scanning.WAITING);

        assertRefused(() -> reviewing.addScan(plan, 1, scan, approver), "campaign.refused.permission");
        reviewing.addScan(plan, 1, scan, city);

        assertThat(sweptAfter(hash)).isNull();
        assertRefused(() -> reviewing.addScan(plan, 1, scan, city), "campaign.refused.issue.scan.there");
    }

    @Test
    void whatIsNoScanIsRefusedAndNothingIsIssuedWithIt() {
        var plan = approved("Kế hoạch với tệp lạ");
        var sheet = "c0de0003".repeat(8);
        waiting(sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        assertRefused(() -> reviewing.issue(plan, draft("bang.xlsx", sheet), city), "campaign.refused.issue.scan.gone");
        assertRefused(
                () -> reviewing.issue(plan, draft("mat.pdf", "c0de0004".repeat(8)), city),
                "campaign.refused.issue.scan.gone");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.APPROVED);
    }

    private long approved(String title) {
        var plan = fixtures.plan(title, city);
        fixtures.lines(plan, city, "Việc của " + title);
        reviewing.submit(plan, city);
        reviewing.approve(plan, Objects.requireNonNull(plans.get(plan, approver).openHash()), "", approver);
        return plan;
    }

    private static IssueDraft draft(@Nullable String name, @Nullable String hash) {
        return new IssueDraft("02/KH-MAU", LocalDate.of(2026, 1, 5), "Người ký mẫu", name, hash);
    }

    /** Sent, and not yet looked at by the virus scanner. */
    private void waiting(String hash, String mediaType) {
        jdbc.sql("""
                        insert into stored_file (hash, size, media_type, received_at, reading, has_preview, scanning, sweep_after,
                            version) values (?, 1, ?, ?, 'READ', false, 'WAITING', ?, 0)""")
                .params(
                        hash,
                        mediaType,
                        Timestamp.from(Instant.EPOCH),
                        Timestamp.from(Instant.now().plusSeconds(86_400)))
                .update();
    }

    private @Nullable Object sweptAfter(String hash) {
        return jdbc.sql("select sweep_after from stored_file where hash = ?")
                .param(hash)
                .query()
                .singleRow()
                .get("sweep_after");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void assertRefused(Runnable step, String key) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons().getFirst().key()).isEqualTo(key));
    }
}
