package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.records.Revision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// From a figure on the home page to the records behind it, and from a few letters to an indicator.
class FiguresJourneyTest extends DemoSchoolJourney {

    @ParameterizedTest
    @CsvSource({"1280,900,DARK", "390,844,LIGHT"})
    void everyPageIsWithoutErrorsAndBarriers(int width, int height, ColorScheme colours) {
        for (String path : List.of("/", "/indicators?area=teaching", "/indicators/students.roll?year=2019&by=major", "/indicators/students.full_time.per_teacher", "/figures/students.full_time?year=2019")) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(colours))) {
                List<String> errors = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                page.onPageError(errors::add);
                page.navigate(served.url() + path);
                assertThat(page.locator(".figures-later")).hasCount(0);
                assertThat(errors).as(path).isEmpty();
                assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(path + " " + width + " " + colours).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(path + " fits " + width).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,900", "390,844"})
    void aFigureOnTheHomePageLeadsToItsRecords(int width, int height) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height))) {
            page.navigate(served.url() + "/");
            assertThat(page.locator(".figures-state")).containsText("核对了 72 项");
            assertThat(page.locator(".figures-charts svg")).hasCount(4);
            page.locator(".figures-tile", new Page.LocatorOptions().setHasText("生师比")).click();
            assertThat(page.locator("#card-body")).containsText("9.8:1");
            page.locator("#card-body a", new Page.LocatorOptions().setHasText("全日制在校生数")).click();
            assertThat(page.locator("#card-body")).containsText("计入 1,812 条记录");
            page.locator("#card-body a", new Page.LocatorOptions().setHasText("计入的记录")).click();
            assertThat(page.locator("#records tbody tr")).hasCount(50);
            page.locator("#records nav a", new Page.LocatorOptions().setHasText("未计入")).click();
            assertThat(page.locator("#records tbody")).containsText("非全日制");
            page.locator("#records a", new Page.LocatorOptions().setHasText("下一页")).click();
            assertThat(page.locator("#records nav a", new Page.LocatorOptions().setHasText("回到第一页"))).hasCount(1);
            assertThat(page.url()).contains("reason=1").contains("after=");
        }
    }

    @Test
    void anAddressOfTheRecordsLeadsThereAlsoWhenTheyComeLater() throws SQLException {
        try (Connection lock = served.school().dataSource().getConnection(); Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(800, 300))) {
            lock.setAutoCommit(false);
            Revision.raise(lock);
            lock.commit();
            lock.createStatement().execute("lock table teaching.score");
            page.navigate(served.url() + "/indicators/exams.passed?year=2019#records");
            assertThat(page.locator("main")).containsText("数值正在从记录统计");
            assertThat(page.locator("#records")).hasCount(0);
            lock.rollback();
            assertThat(page.locator("#records")).isInViewport();
        }
    }

    @Test
    void aFewLettersFindAnIndicatorAndTheAddressKeepsThem() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/indicators");
            page.locator("main input[name=q]").pressSequentially("ssb");
            assertThat(page.locator("#found [role=status]")).containsText("找到");
            page.waitForURL("**/indicators?q=ssb**");
            page.locator("#found a", new Page.LocatorOptions().setHasText("生师比（全日制在校生）")).first().click();
            assertThat(page.locator("h1")).hasText("生师比（全日制在校生）");
            page.goBack();
            assertThat(page.locator("h1")).hasText("指标");
            assertThat(page.locator("#found")).containsText("students.full_time.per_teacher");
        }
    }

    @Test
    void withoutScriptEverythingIsALinkOrAForm() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)); Page page = context.newPage()) {
            page.navigate(served.url() + "/");
            page.locator("a[href^='/home/charts']").click();
            assertThat(page.locator("main svg")).hasCount(4);
            page.navigate(served.url() + "/indicators");
            page.locator("main input[name=q]").fill("zxs");
            page.locator("main button").click();
            assertThat(page.locator("#found")).containsText("students.roll");
        }
    }

    @Test
    void aReaderOfAChartReachesTheCardOfItsValue() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/indicators/students.roll?year=2019&by=grade");
            page.locator("#by-grade summary").click();
            page.locator("#by-grade details a").first().click();
            assertThat(page.locator("#card-body")).containsText("年级：一年级");
            assertThat(page.locator("dialog#card[open]")).hasCount(1);
        }
    }
}
