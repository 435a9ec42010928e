package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A reader opens the report, reads a chapter, and asks a number where it comes from.
class ReaderJourneyTest extends DemoSchoolJourney {

    @ParameterizedTest
    @CsvSource({"zh,1280,900", "en,390,844"})
    void everyPageIsWithoutErrorsAndBarriers(String language, int width, int height) {
        for (String path : List.of("/", "/reports/2019/school", "/reports/2019/development", "/reports/2019/annex-checks", "/reproduction?wait=yes", "/reports/2019/figures/f-students-full-time-2019", "/nowhere")) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height))) {
                List<String> errors = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error") && !path.equals("/nowhere")) {
                        errors.add(message.text());
                    }
                });
                page.onPageError(errors::add);
                page.navigate(served.url() + "/language?to=" + language + "&back=/");
                page.navigate(served.url() + path);
                assertThat(errors).as(path).isEmpty();
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.equals("zh") ? "zh-CN" : "en");
                assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(path + " " + language + " " + width).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(path + " fits " + width).isTrue();
            }
        }
    }

    @Test
    void onAPhoneTheCurrentChapterIsSeenInTheStripOfChapters() {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
            page.navigate(served.url() + "/reports/2019/problems");
            assertThat((Boolean) page.evaluate("(() => { const box = document.querySelector('[aria-current=page]').getBoundingClientRect(); return box.left >= 0 && box.right <= window.innerWidth; })()")).isTrue();
        }
    }

    @Test
    void aNumberInTheReportOpensItsCard() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/");
            page.locator("a[href='/reports/2019']").click();
            page.locator("article a:text-matches('1,?812')").first().click();
            page.locator("dialog#card[open]").waitFor();
            assertThat(page.locator("dialog#card").innerText()).contains("全日制在校生数", "812", "students.full_time", "2019-09-30", "630条");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#card[open]").count()).isZero();
        }
    }

    @Test
    void aCellThatContradictsTheReportSaysWhy() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/reproduction?wait=yes");
            assertThat(page.locator("#table-11").innerText()).contains("2254", "1744", "586+550+608=1744");
        }
    }

    @Test
    void withoutScriptANumberLeadsToItsOwnPage() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)); Page page = context.newPage()) {
            page.navigate(served.url() + "/reports/2019/school");
            page.locator("article a:text-matches('1,?812')").first().click();
            assertThat(page.locator("main").innerText()).contains("全日制在校生数", "812");
        }
    }
}
