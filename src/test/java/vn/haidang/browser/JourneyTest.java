package vn.haidang.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.account.DemoAccounts;
import vn.haidang.material.Citation;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.register.Register;
import vn.haidang.register.RegisterFixtures;

/** The main journeys, in a real browser, as the people make them. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final String CHECKS = ".hd-review vaadin-checkbox input";

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Register register;

    @TempDir
    Path folder;

    private Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aWardOfficersMaterialGoesThroughReturnAndApprovalToThePublicAndBack() throws IOException {
        var title = "Chuyện bến cá: giữ con trước lời rủ rê";

        // The officer writes, attaches two files and submits.
        browser.signIn("canbo.mau1", DemoAccounts.PASSWORD);
        browser.open("/quan-ly/tai-lieu/moi");
        browser.type("Tên tài liệu", title);
        browser.type("Tóm tắt", "Một buổi nói chuyện ngắn cho gia đình làm nghề biển.");
        browser.type("Nội dung", "Trước mỗi chuyến đi, hãy dặn con một câu.");
        browser.choose("Chủ đề", "Gia đình");
        browser.choose("Đối tượng", "Cha mẹ và người chăm sóc");
        browser.upload(
                file("loi-dan.txt", "Lời dặn của người đi biển: sóng Bạch Đằng dạy con bơi."),
                file("phat-thanh.txt", "Bản đọc trên loa phường."));
        browser.sees("loi-dan.txt");
        browser.sees("phat-thanh.txt");
        browser.button("Gửi duyệt");
        browser.sees("Chờ duyệt");
        var details = browser.path().replaceAll("/(soan|duyet)$", "");

        // But cannot approve it.
        browser.open(details + "/duyet");
        browser.sees("Bạn chưa quyết định được bản này");
        browser.sees("Người gửi duyệt không được tự duyệt");

        // The approver finds it among what waits, and returns it.
        browser.signIn("duyet.mau1", DemoAccounts.PASSWORD);
        browser.open("/quan-ly");
        browser.sees(title);
        browser.open(details + "/duyet");
        browser.sees("Trước mỗi chuyến đi, hãy dặn con một câu.");
        browser.type("Góp ý", "Thêm số 111 vào cuối bài.");
        browser.button("Trả lại kèm góp ý");
        browser.await("the note to be given", _ -> browser.path().equals(details));

        // The officer reads the note, corrects, submits again.
        browser.signIn("canbo.mau1", DemoAccounts.PASSWORD);
        browser.open("/quan-ly");
        browser.sees("Thêm số 111 vào cuối bài.");
        browser.open(details + "/soan");
        browser.type("Nội dung", "Trước mỗi chuyến đi, hãy dặn con một câu. Cần người lắng nghe, gọi 111.");
        browser.button("Gửi duyệt");
        browser.sees("Chờ duyệt");

        // The approver sees what changed since, and approves.
        browser.signIn("duyet.mau1", DemoAccounts.PASSWORD);
        browser.open(details + "/duyet");
        browser.sees("Thay đổi so với bản đã trả lại");
        browser.sees("Cần người lắng nghe, gọi 111.");
        approve();

        // Public: its page, the list, search, and a word that stands in a file only.
        var page = "/bai-viet/chuyen-ben-ca-giu-con-truoc-loi-ru-re";
        browser.open(page);
        browser.sees("Cần người lắng nghe, gọi 111.");
        awaitOn("/bai-viet", title);
        awaitOn("/tim-kiem?q=chuyen+ben+ca+giu+con", title);
        awaitOn("/tim-kiem?q=song+bach+dang+day+con+boi", title);

        // An edit changes nothing that is public, until it is approved.
        browser.signIn("canbo.mau1", DemoAccounts.PASSWORD);
        browser.open(details + "/soan");
        browser.type("Nội dung", "Bản sửa đang soạn dở.");
        browser.button("Lưu nháp");
        browser.sees("Đã lưu nháp");
        browser.open(page);
        browser.sees("Cần người lắng nghe, gọi 111.");
        assertThat(browser.text()).doesNotContain("Bản sửa đang soạn dở.");
        browser.open(details + "/soan");
        browser.button("Gửi duyệt");
        browser.sees("Chờ duyệt");
        browser.signIn("duyet.mau1", DemoAccounts.PASSWORD);
        browser.open(details + "/duyet");
        browser.sees("Thay đổi so với bản đã duyệt gần nhất");
        approve();
        awaitOn(page, "Bản sửa đang soạn dở.");

        // Withdrawn, the page says why; search does not find it any more.
        browser.open(details);
        browser.button("Thu hồi…");
        browser.type("Lý do", "Bài đang được viết lại theo góp ý của nhà trường.");
        browser.button("Thu hồi");
        browser.sees("Đã thu hồi");
        browser.open(page);
        browser.sees("Bài đang được viết lại theo góp ý của nhà trường.");
        assertThat(browser.text()).doesNotContain("Bản sửa đang soạn dở.");
        browser.await("search to forget it", _ -> {
            browser.open("/tim-kiem?q=chuyen+ben+ca+giu+con");
            return !browser.text().contains(title);
        });
    }

    @Test
    void aReaderTakesASuggestionByKeyboardAndIsLeftAloneWithEscape() {
        browser.forget();
        browser.open("/");
        var box = browser.field("Bạn muốn tìm gì?");
        box.sendKeys("thuoc la dien");
        browser.sees("tác hại của thuốc lá điện tử");
        assertThat(box.getAttribute("role")).isEqualTo("combobox");
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(box.getAttribute("aria-activedescendant")).isEmpty();

        box.sendKeys(Keys.ESCAPE);
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(box.getAttribute("value")).isEqualTo("thuoc la dien");

        box.sendKeys(Keys.ARROW_DOWN);
        browser.sees("tác hại của thuốc lá điện tử");
        box.sendKeys(Keys.ARROW_DOWN);
        var active = box.getAttribute("aria-activedescendant");
        assertThat(browser.script("return document.getElementById(arguments[0]).innerText", active))
                .asString()
                .startsWith("thuốc lá điện tử");
        box.sendKeys(Keys.ENTER);
        browser.await("the search for it", _ -> browser.path().startsWith("/tim-kiem?q=thu%E1%BB%91c"));
    }

    @Test
    void anOfficerWritesAndSubmitsByKeyboardAlone() {
        browser.forget();
        browser.open("/quan-ly/dang-nhap");
        browser.sees("Đăng nhập");
        browser.tabTo("Tên đăng nhập").sendKeys("canbo.mau1");
        browser.tabTo("Mật khẩu").sendKeys(DemoAccounts.PASSWORD, Keys.ENTER);
        browser.sees("Việc của tôi");

        browser.tabTo("Tài liệu");
        browser.keys(Keys.ENTER);
        browser.sees("Soạn tài liệu mới");
        browser.tabTo("Soạn tài liệu mới");
        browser.keys(Keys.ENTER);
        browser.tabTo("Tên tài liệu").sendKeys("Viết bằng bàn phím");
        browser.tabTo("Tóm tắt").sendKeys("Không chạm vào chuột.");
        browser.tabTo("Nội dung").sendKeys("Một dòng là đủ.");
        browser.pick(browser.tabTo("Chủ đề"), "Pháp luật");
        browser.pick(browser.tabTo("Đối tượng"), "Giáo viên");
        browser.tabTo("Gửi duyệt");
        browser.keys(Keys.ENTER);
        browser.sees("Chờ duyệt");
    }

    @Test
    void aLapsedDocumentSendsWhatCitesItToReview() {
        // A ward's page cites a document; the page says on what it rests.
        var keeper = fixtures.actor("canbo.tp");
        var old = register.create(RegisterFixtures.draft("8101/2022/NĐ-MAU", "Quy định thử nay đã cũ"), keeper);
        register.create(RegisterFixtures.draft("8102/2026/NĐ-MAU", "Quy định thử mới"), keeper);
        var id = fixtures.published(MaterialFixtures.draft("Góc pháp luật của tổ dân phố")
                .withCites(List.of(new Citation(old, "8101/2022/NĐ-MAU", "Điều 5 khoản 10"))));
        var page = "/bai-viet/" + fixtures.slug(id);
        browser.open(page);
        browser.sees("Nghị định 8101/2022/NĐ-MAU");
        assertThat(browser.text()).doesNotContain("Phần dẫn chiếu đang được rà soát");

        // The keeper of the register finds it by its number and marks it as lapsed.
        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        browser.open("/quan-ly/van-ban?q=nghi+dinh+8101");
        browser.sees("Quy định thử nay đã cũ");
        browser.open("/quan-ly/van-ban/" + old);
        browser.sees("Góc pháp luật của tổ dân phố");
        browser.button("Ghi hết hiệu lực…");
        browser.sees("Mọi bài công khai dẫn văn bản này");
        browser.type("Ngày cuối còn hiệu lực", "30/06/2026" + Keys.ENTER);
        browser.choose("Văn bản thay thế", "8102/2026", "Nghị định 8102/2026/NĐ-MAU: Quy định thử mới");
        browser.button("Ghi hết hiệu lực");
        browser.sees("Hết hiệu lực từ 01/07/2026. Được thay bằng Nghị định 8102/2026/NĐ-MAU.");
        browser.sees("Cần rà soát");

        // The page says which part is affected, in plain words.
        browser.open(page);
        browser.sees("Bài này dẫn Điều 5 khoản 10, Nghị định 8101/2022/NĐ-MAU (hết hiệu lực từ 01/07/2026, được thay"
                + " bằng Nghị định 8102/2026/NĐ-MAU). Phần dẫn chiếu đang được rà soát.");

        // The ward's officer finds it among what is to be done, and in the list.
        browser.signIn("canbo.mau1", DemoAccounts.PASSWORD);
        browser.open("/quan-ly");
        browser.sees("Cần rà soát vì văn bản trích dẫn hết hiệu lực");
        browser.sees("Góc pháp luật của tổ dân phố");
        browser.open("/quan-ly/tai-lieu?can-ra-soat=1");
        browser.sees("Góc pháp luật của tổ dân phố");
        browser.open("/quan-ly/tai-lieu/" + id);
        browser.sees("Bài dẫn: Điều 5 khoản 10.");
        browser.button("Đã rà soát, nội dung không đổi…");
        browser.type("Lý do giữ nguyên", "Điều được dẫn giữ nguyên ở văn bản mới.");
        browser.button("Ghi quyết định");
        browser.sees("Các lần rà soát trích dẫn");

        // And the page is quiet again, with what replaced the document beside it.
        browser.open(page);
        browser.sees("được thay bằng Nghị định 8102/2026/NĐ-MAU");
        assertThat(browser.text()).doesNotContain("Phần dẫn chiếu đang được rà soát");
    }

    private void approve() {
        browser.tickAll(CHECKS);
        browser.button("Duyệt và công bố");
        browser.sees("Đang công bố");
    }

    /** Opens the page again until the text stands there: the index follows a moment later. */
    private void awaitOn(String path, String text) {
        browser.await(text + " on " + path, _ -> {
            browser.open(path);
            return browser.text().contains(text);
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }
}
