package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.account.DemoAccounts;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignKind;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;

/** axe finds nothing against WCAG 2.2 AA, contrast included: on every page and view, wide and narrow, with dialogs open. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final String BODY = """
        ## Đề mục

        Một đoạn **đậm** với [liên kết](https://example.org).

        | Cột | Số |
        | --- | --- |
        | Một | 1 |
        """;

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    private Browser browser;
    private final List<String> found = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void nothingWasFound() {
        assertThat(found).isEmpty();
    }

    @Test
    void site() {
        var id = fixtures.published(draft("Trang cho axe xem", BODY));
        var withdrawn = fixtures.published(draft("Trang thu hồi cho axe xem", BODY));
        reviewing.withdraw(withdrawn, "Số liệu đã cũ.", fixtures.approver1());
        for (var path : List.of(
                "/",
                "/tai-lieu",
                "/bai-viet",
                "/van-ban",
                "/van-ban/nghi-dinh-42-2022-nd-cp",
                "/bai-viet/" + fixtures.slug(id),
                "/bai-viet/" + fixtures.slug(withdrawn),
                "/tim-kiem?q=trang+cho+axe",
                "/tim-kiem?q=khongcogidau",
                "/truong-hoc",
                "/khu-dan-cu",
                "/phu-huynh",
                "/thanh-nien",
                "/ho-tro",
                "/gioi-thieu",
                "/kha-nang-tiep-can",
                "/so-do-trang",
                "/khong-co-trang-nay",
                "/en",
                "/en/tim-kiem?q=trang+cho+axe")) {
            browser.open(path);
            look(path);
        }
        browser.open("/");
        browser.field("Bạn muốn tìm gì?").sendKeys("thuoc la");
        browser.sees("tác hại của thuốc lá điện tử");
        browser.keys(Keys.ARROW_DOWN);
        look("open suggestions");
    }

    @Test
    void workspace() {
        var submitted = fixtures.submitted(draft("Bản chờ duyệt cho axe xem", BODY));
        var published = fixtures.published(draft("Bản công bố cho axe xem", BODY));

        browser.forget();
        browser.open("/quan-ly/dang-nhap");
        browser.sees("Mật khẩu");
        look("sign-in");

        browser.signIn("canbo.mau1", DemoAccounts.PASSWORD);
        view("/quan-ly", "Việc của tôi");
        view("/quan-ly/tai-lieu", "Soạn tài liệu mới");
        view("/quan-ly/tai-lieu?q=khongcogidau", "Không có tài liệu nào khớp");
        view("/quan-ly/tai-lieu/moi", "Gửi duyệt");
        browser.button("Gửi duyệt");
        browser.sees("Chưa gửi duyệt được");
        look("editor with errors");
        view("/quan-ly/tai-lieu/moi", "Gửi duyệt");
        browser.field("Xem lại sau ngày").sendKeys(Keys.ARROW_DOWN);
        browser.sees("Hôm nay");
        look("open calendar");
        view("/quan-ly/tai-lieu/" + published, "Bản công bố cho axe xem");
        view("/quan-ly/khong-co", "Không có trang này");

        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        view("/quan-ly/sap-toi?ngay=90", "Dòng thời gian");
        view("/quan-ly/sap-toi?ngay=90&kieu=dong-thoi-gian", "Dòng thời gian");
        view("/quan-ly/sap-toi?kieu=lich", "Thứ Hai");
        browser.button("Lịch cá nhân");
        browser.sees("Bạn chưa có địa chỉ lịch.");
        look("own calendar");
        view("/quan-ly/viec-duoc-giao", "Chỉ việc quá hạn");
        view("/quan-ly/van-ban", "Thêm văn bản");
        view("/quan-ly/van-ban/moi", "Mức kiểm tra");
        view("/quan-ly/van-ban/quan-triet", "Quán triệt văn bản");
        browser.open("/quan-ly/van-ban?q=120/2025");
        browser.sees("120/2025/QH15");
        browser.button("120/2025/QH15");
        browser.sees("Được trích dẫn trong");
        look("an entry of the register");
        browser.button("Ghi hết hiệu lực…");
        browser.sees("Ngày cuối còn hiệu lực");
        look("lapse dialog");
        view("/quan-ly/tim-kiem", "Số điện thoại, số giấy tờ");
        view("/quan-ly/tim-kiem/ghim?q=khongcogidau", "Không có nội dung ghim nào khớp");
        view("/quan-ly/tim-kiem/ghim/moi", "Khi người tìm gõ");
        browser.button("Lưu");
        browser.sees("Hãy ghi nội dung mà người tìm gõ.");
        look("pin with errors");
        view("/quan-ly/tim-kiem/dong-nghia", "Có sẵn");
        browser.button("Thêm từ đồng nghĩa");
        browser.sees("Xem trước thay đổi");
        look("synonym dialog");
        view("/quan-ly/tim-kiem/vi-sao?q=ma+tuy", "Cổng hiểu là");
        view("/quan-ly/tim-kiem/chi-muc", "Ghi lại chỉ mục");
        view("/quan-ly/danh-muc-ke-hoach", "Cách đếm");
        view("/quan-ly/danh-muc-ke-hoach/hinh-thuc", "Chỉ tiêu thường dùng");
        view("/quan-ly/danh-muc-ke-hoach/dinh-muc?q=khongcogidau", "Không có định mức nào khớp");
        browser.button("Thêm định mức");
        browser.sees("Căn cứ pháp lý");
        browser.button("Thêm");
        browser.sees("Hãy ghi căn cứ pháp lý");
        look("norm with errors");
        view("/quan-ly/danh-muc-ke-hoach/lich?nam=2030", "Quanh Tết Nguyên đán 2030");
        browser.button("Thêm ngày");
        browser.sees("Để trống khi chỉ có một ngày");
        look("calendar dialog");

        view("/quan-ly/dia-ban/phan-loai", "Không đưa ra ngoài cổng");
        browser.button("Phường Mẫu 1");
        browser.sees("Sửa");
        look("classes of a unit");
        browser.button("Thêm phân loại");
        browser.sees("Số quyết định");
        look("class dialog");

        browser.signIn("duyet.mau1", DemoAccounts.PASSWORD);
        view("/quan-ly", "Chờ bạn duyệt");
        view("/quan-ly/tai-lieu/" + submitted + "/duyet", "Duyệt và công bố");
        view("/quan-ly/tai-lieu/" + published, "Thu hồi…");
        browser.button("Thu hồi…");
        browser.sees("Lý do");
        look("withdraw dialog");
    }

    @Test
    void campaignsOfAPlan() {
        var writer = fixtures.actor("canbo.tp");
        var plan = plans.plan("Kế hoạch có chiến dịch cho axe xem", writer);
        plans.lines(plan, writer, "Việc cho axe xem");
        var path = "/quan-ly/ke-hoach/" + plan + "/chien-dich";

        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        view(path, "Kế hoạch chưa có chiến dịch nào");
        browser.button("Thêm chiến dịch");
        browser.button("Lưu chiến dịch");
        browser.sees("Hãy nhập tên chiến dịch.");
        look("campaign with errors");
        campaigns.add(
                plan,
                new CampaignDraft(
                        CampaignKind.PEAK,
                        "Đợt cao điểm cho axe xem",
                        "Một thông điệp",
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30),
                        Set.of("ma-tuy", "hiv-aids"),
                        Set.of("cong-nhan"),
                        Set.of()),
                writer);
        view(path, "Đợt cao điểm cho axe xem");
        browser.button("Chọn việc");
        browser.sees("Lưu lựa chọn");
        look("tasks of a campaign");
    }

    @Test
    void accounts() {
        var person = fixtures.actor("canbo.mau2");
        browser.forget();
        browser.open("/quan-ly/quen-mat-khau");
        browser.sees("Gửi liên kết");
        look("forgotten password");
        browser.open("/quan-ly/lien-ket/khong-co");
        browser.sees("Liên kết không dùng được");
        look("dead link");

        browser.signIn("quantri", DemoAccounts.PASSWORD);
        view("/quan-ly/tai-khoan", "Mời người dùng");
        view("/quan-ly/tai-khoan/moi", "Thêm vai trò");
        browser.button("Mời");
        browser.sees("Chưa mời được");
        look("invitation with errors");
        view("/quan-ly/tai-khoan/" + person.accountId(), "Phiên đang mở");
        browser.button("Đổi vai trò");
        browser.sees("Lưu vai trò");
        look("roles dialog");
        browser.open("/quan-ly/tai-khoan/" + person.accountId());
        browser.button("Xóa người dùng");
        browser.sees("Không hoàn tác được");
        look("delete dialog");
        view("/quan-ly/nhat-ky", "Kiểm tra chuỗi");
        view("/quan-ly/tai-khoan-cua-toi", "Đổi mật khẩu");
        browser.button("Bật xác minh hai bước");
        browser.sees("quét mã vuông");
        look("second factor dialog");
    }

    private void view(String path, String shows) {
        browser.open(path);
        browser.sees(shows);
        look(path);
    }

    private void look(String what) {
        browser.wide();
        browser.axe().forEach(finding -> found.add(what + " (1280): " + finding));
        browser.narrow();
        browser.axe().forEach(finding -> found.add(what + " (390): " + finding));
        browser.wide();
    }
}
