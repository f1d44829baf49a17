package vn.haidang.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a real browser: sees texts and labels, clicks, types. Every look waits for what it looks for. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    /** A table of thousands of cells takes axe long on a busy machine. */
    private static final Duration AXE_PATIENCE = Duration.ofMinutes(3);

    private static final int TABS_MAX = 120;

    /** Levels A and AA up to WCAG 2.2. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The script itself, without the blank window that its driver opens to sum up frames: our pages have none. */
    private static final String AXE = axeScript();

    private static final List<Known> KNOWN = Known.list();

    private final ChromeDriver driver;
    private final String base;

    Browser(int port) {
        base = "http://localhost:" + port;
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=vi",
                "--user-data-dir=" + freshFolder());
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(AXE_PATIENCE);
        wide();
    }

    private static String axeScript() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "browsers").toAbsolutePath()), "b");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void wide() {
        size(1280, 900);
    }

    void narrow() {
        size(390, 844);
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void open(String path) {
        driver.get(base + path);
    }

    /** The process of the page dies, as when a phone takes its memory back; a new tab of the same browser is there. */
    void killTab() {
        var dying = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        var living = driver.getWindowHandle();
        driver.switchTo().window(dying);
        try {
            driver.executeCdpCommand("Page.crash", Map.of());
        } catch (WebDriverException _) {
            // It cannot answer any more.
        }
        driver.switchTo().window(living);
        wide();
    }

    String path() {
        return driver.getCurrentUrl().substring(base.length());
    }

    String title() {
        return driver.getTitle();
    }

    /** Forgets whoever was signed in. Not by way of the page: it sees the cookies of its own path only. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    void signIn(String username, String password) {
        forget();
        open("/quan-ly/dang-nhap");
        field("Tên đăng nhập").sendKeys(username);
        field("Mật khẩu").sendKeys(password);
        button("Đăng nhập");
        await("signed in", _ -> !path().contains("dang-nhap"));
    }

    /** The input that this label belongs to. */
    WebElement field(String label) {
        return await(
                "a field " + label,
                _ -> driver.findElements(By.cssSelector("input, textarea")).stream()
                        .filter(WebElement::isDisplayed)
                        .filter(input -> name(input).startsWith(label))
                        .findFirst()
                        .orElse(null));
    }

    /** Replaces what stands in a field, as a person does: select all, type. */
    void type(String label, String text) {
        var field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    /** Chooses from a list that can be typed into. */
    void choose(String label, String option) {
        pick(field(label), option);
    }

    /** Types some of it and takes the one option that is left; leaves a dialog around it open. */
    void choose(String label, String typed, String option) {
        var field = field(label);
        field.sendKeys(typed);
        awaitOption(option);
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    void pick(WebElement field, String option) {
        field.sendKeys(option);
        awaitOption(option);
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.ESCAPE, Keys.TAB);
    }

    private void awaitOption(String option) {
        await(
                "an option " + option,
                _ -> driver
                        .findElements(By.cssSelector(
                                "vaadin-multi-select-combo-box-item, vaadin-combo-box-item, vaadin-select-item"))
                        .stream()
                        .filter(WebElement::isDisplayed)
                        .anyMatch(item -> item.getText().strip().equals(option)));
    }

    /** Clicks a button, or a link that looks like one. */
    void button(String text) {
        click(
                "//vaadin-button[normalize-space()=\"%1$s\"] | //button[normalize-space()=\"%1$s\"] | //a[normalize-space()=\"%1$s\"]"
                        .formatted(text));
    }

    private void click(String xpath) {
        await("something to click: " + xpath, _ -> {
            var found = driver.findElements(By.xpath(xpath)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst();
            try {
                found.ifPresent(element -> {
                    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                    element.click();
                });
                return found.isPresent();
            } catch (ElementClickInterceptedException _) {
                // Something that is going away lies over it, a notice for example.
                return false;
            }
        });
    }

    void tickAll(String cssOfCheckboxes) {
        await(
                "check boxes",
                _ -> !driver.findElements(By.cssSelector(cssOfCheckboxes)).isEmpty());
        for (var box : driver.findElements(By.cssSelector(cssOfCheckboxes))) {
            if (!box.isSelected()) {
                box.sendKeys(Keys.SPACE);
            }
        }
    }

    /** Hands files to the upload, as the dialog of the system would. */
    void upload(Path... files) {
        var upload = await(
                "an upload",
                _ -> driver.findElements(By.cssSelector("vaadin-upload")).stream()
                        .findFirst()
                        .orElse(null));
        SearchContext inside = upload.getShadowRoot();
        inside.findElement(By.cssSelector("input[type=file]"))
                .sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** Waits until this text stands on the page. */
    void sees(String text) {
        await("the text " + text, _ -> text().contains(text));
    }

    /** What a reader can read, values of fields included. */
    String text() {
        return (String) script("""
            const fields = [...document.querySelectorAll('input, textarea')].map(field => field.value);
            return document.body.innerText + '\\n' + fields.join('\\n');\
            """);
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** A command of the browser's own protocol, for what no driver can do: an input method. */
    Map<String, Object> command(String name, Map<String, Object> arguments) {
        return driver.executeCdpCommand(name, arguments);
    }

    /** Presses Tab until the thing of this name has the focus; fails when it cannot be reached. */
    WebElement tabTo(String name) {
        for (var tabs = 0; tabs < TABS_MAX; tabs++) {
            var focused = driver.switchTo().activeElement();
            if (isNamed(focused, name)) {
                return focused;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("Tab never reaches " + name + " on " + path());
    }

    private static boolean isNamed(WebElement element, String name) {
        try {
            return !element.getTagName().equals("body") && name(element).startsWith(name);
        } catch (StaleElementReferenceException _) {
            // The page was drawn again under it.
            return false;
        }
    }

    /** Presses keys wherever the focus is; those of a chord together. */
    void keys(CharSequence... keys) {
        var actions = new Actions(driver);
        for (var each : keys) {
            if (each.toString().endsWith(Keys.NULL.toString())) {
                chord(actions, each.toString());
            } else {
                actions.sendKeys(each);
            }
        }
        actions.perform();
    }

    private static void chord(Actions actions, String keys) {
        var held = new ArrayDeque<Keys>();
        for (var at = 0; at < keys.length() - 1; at++) {
            var key = Keys.getKeyFromUnicode(keys.charAt(at));
            if (key == Keys.CONTROL || key == Keys.SHIFT || key == Keys.ALT) {
                actions.keyDown(key);
                held.push(key);
            } else {
                actions.sendKeys(keys.substring(at, at + 1));
            }
        }
        held.forEach(actions::keyUp);
    }

    /** As a screen reader says it; of a component whose focus is deep inside, what it shows. */
    private static String name(WebElement element) {
        try {
            var name = element.getAccessibleName();
            return name.isBlank() ? element.getText().strip() : name;
        } catch (StaleElementReferenceException _) {
            return "";
        }
    }

    /** What axe finds on the page as it is, contrast included, one line a finding. */
    List<String> axe() {
        // Colours fade in; a contrast measured on the way is no contrast of the page.
        await(
                "still",
                _ -> Boolean.TRUE.equals(script(
                        "return document.getAnimations().every(animation => animation.playState !== 'running')")));
        if (Boolean.FALSE.equals(script("return 'axe' in window"))) {
            script(AXE);
        }
        @SuppressWarnings("unchecked")
        var violations = (List<String>) driver.executeAsyncScript("""
                const [tags, done] = arguments;
                axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(
                    results => done(results.violations.flatMap(rule =>
                        rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.html.split('\\n')[0]}`))),
                    failure => done(['axe failed: ' + failure]));
                """, WCAG);
        return violations.stream()
                .filter(finding -> KNOWN.stream().noneMatch(known -> known.explains(finding)))
                .toList();
    }

    /** A defect of Vaadin that is listed with its date and link. */
    private record Known(String rule, String part) {

        static List<Known> list() {
            try (var lines = Files.lines(Path.of("src/test/resources/axe-known.txt"))) {
                return lines.filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" \\| "))
                        .map(columns -> new Known(columns[0], columns[1]))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean explains(String finding) {
            return finding.startsWith(rule + " ") && finding.contains(part);
        }
    }

    <T> T await(String what, ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .withMessage(() -> what + " on " + path() + ", which says:\n" + text())
                .until(condition);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
