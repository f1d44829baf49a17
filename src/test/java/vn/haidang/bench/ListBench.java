package vn.haidang.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.material.GoneMaterials;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.Materials;
import vn.haidang.material.MaterialsWaiting;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;

/** Lists of the workspace over many materials, on the server's side: count, one page of 50 and its names. */
final class ListBench {

    private static final int MATERIALS = 100_000;
    private static final int RUNS = 15;
    /** What a short article weighs. */
    private static final int TEXT = 4_000;

    private final Materials materials;
    private final MaterialsWaiting waiting;
    private final GoneMaterials gone;
    private final Accounts accounts;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ListBench(ApplicationContext context) {
        materials = context.getBean(Materials.class);
        waiting = context.getBean(MaterialsWaiting.class);
        gone = context.getBean(GoneMaterials.class);
        accounts = context.getBean(Accounts.class);
        jdbc = context.getBean(JdbcTemplate.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    void run() {
        generate();
        var city = accounts.actor("duyet.tp").orElseThrow();
        var ward = accounts.actor("canbo.mau1").orElseThrow();
        var newest = Sort.by(Sort.Direction.DESC, "updatedAt");
        list("100,000 materials: newest page, whole city", city, MaterialFilter.ALL, 0, newest);
        list("100,000 materials: newest page, one ward", ward, MaterialFilter.ALL, 0, newest);
        list("100,000 materials: page 1,500", city, MaterialFilter.ALL, 1_500, newest);
        list("100,000 materials: by title", city, MaterialFilter.ALL, 0, Sort.by("foldedTitle"));
        list("100,000 materials: words of the title", city, titled("tuan 77"), 0, newest);
        list("100,000 materials: words that none has", city, titled("khong co"), 0, newest);
        list(
                "100,000 materials: returned and not public",
                city,
                new MaterialFilter("", Set.of(), Set.of(Stage.RETURNED), Set.of(Publicity.NONE), false, false, false),
                0,
                newest);
        time(
                "50,000 that wait for a decision",
                () -> waiting.find("", false, PageRequest.of(0, 50, Sort.by("submittedAt")), city));
        time("withdrawn and discarded, of 100,000", () -> gone.find("", Set.of(), PageRequest.of(0, 50, newest), city));
    }

    private static MaterialFilter titled(String text) {
        return new MaterialFilter(text, Set.of(), Set.of(), Set.of(), false, false, false);
    }

    private void list(String name, Actor actor, MaterialFilter filter, int page, Sort sort) {
        time(name, () -> materials.find(filter, PageRequest.of(page, 50, sort), actor));
    }

    private static void time(String name, Runnable list) {
        var times = new double[RUNS];
        for (var i = -3; i < RUNS; i++) {
            var before = System.nanoTime();
            list.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-52s%10.1f%10.1f%10s%n", name, times[RUNS / 2], times[RUNS - 1], "");
    }

    /** Straight into the tables: what is measured is reading. */
    private void generate() {
        var officer = accounts.actor("canbo.mau1").orElseThrow();
        var other = accounts.actor("canbo.mau2").orElseThrow();
        var text = "Nội dung. ".repeat(TEXT / 10);
        var stages = Stage.values();
        var begin = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        for (var from = 0; from < MATERIALS; from += 1_000) {
            var first = from;
            transaction.executeWithoutResult(_ -> {
                for (var i = first; i < first + 1_000; i++) {
                    var stage = i % 2 == 0 ? Stage.SUBMITTED : stages[i / 2 % stages.length];
                    var publicity = stage == Stage.APPROVED
                            ? i % 50 == 7 ? Publicity.WITHDRAWN : Publicity.PUBLISHED
                            : Publicity.NONE;
                    var by = i % 3 == 0 ? other : officer;
                    jdbc.update(
                            """
                            insert into material (id, public_id, organization_id, created_by, created_at, updated_by, updated_at,
                                stage, publicity, kind, title, folded_title, content, revision, forced, version)
                            values (?, ?, ?, ?, ?, ?, ?,
                                ?, ?, 'POSTER', ?, ?, ?, 1, false, 0)""",
                            10_000_000 + i,
                            "bench-" + i,
                            by.organizationId(),
                            by.accountId(),
                            begin,
                            by.accountId(),
                            begin.plusMinutes(i),
                            stage.name(),
                            publicity.name(),
                            "Tuần " + i % 500 + ", tài liệu số " + i,
                            "tuan " + i % 500 + ", tai lieu so " + i,
                            text);
                    if (i % 2 == 0) {
                        jdbc.update(
                                """
                                insert into review_case (id, subject, subject_id, revision, content_hash, organization_id, title,
                                    folded_title, permission_to_decide, state, submitted_by, submitted_at, version)
                                values (?, 'material', ?, 1, ?, ?, ?, ?, 'MATERIAL_APPROVE', 'OPEN', ?, ?, 0)""",
                                10_000_000 + i,
                                10_000_000 + i,
                                "0".repeat(64),
                                by.organizationId(),
                                "Tuần " + i % 500 + ", tài liệu số " + i,
                                "tuan " + i % 500 + ", tai lieu so " + i,
                                by.accountId(),
                                begin.plusMinutes(i));
                    }
                }
            });
        }
    }
}
