package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Someone follows up what the checks found, and finds a student from any page with the keyboard alone.
class FinderJourneyTest extends DemoSchoolJourney {

    @ParameterizedTest
    @CsvSource({"zh,1280,LIGHT", "en,390,DARK"})
    void everyPageIsWithoutErrorsAndBarriers(String language, int width, ColorScheme colours) {
        for (String path : List.of("/checks?year=2019", "/checks?year=2019&severity=warning&q=zzz", "/checks/records.entrant_moved_at_once?year=2019", "/checks/standard.floor_area_per_student?year=2019", "/search?q=2019", "/search", "/search?q=zzzz")) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844).setColorScheme(colours))) {
                List<String> errors = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                page.onPageError(errors::add);
                page.navigate(served.url() + "/language?to=" + language + "&back=/search");
                page.navigate(served.url() + path);
                PlaywrightAssertions.assertThat(page.locator("[aria-busy=true]")).hasCount(0);
                assertThat(errors).as(path).isEmpty();
                assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(path + " " + language + " " + width).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(path + " fits " + width).isTrue();
            }
        }
    }

    @Test
    void aStudentIsFoundFromAnyPageWithTheKeyboardAlone() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/checks?year=2019");
            page.keyboard().press("Control+k");
            page.locator("dialog#search[open] .search-hints").waitFor();
            page.keyboard().type("201903401");
            page.locator("#search-found a[href^='/records/student/']").waitFor();
            assertThat(page.locator("#search-found").innerText()).contains("201903401", "2019级").containsPattern("\\p{IsHan}\\*+");
            assertThat(page.locator("#search-said").innerText()).contains("找到");
            assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).isEmpty();
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')").toString()).startsWith("/records/student/");
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/records/student/**");
        }
    }

    @Test
    void escapeClosesTheSearchAndEnterInTheFieldOpensItsPage() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/checks?year=2019");
            page.keyboard().press("Control+k");
            page.keyboard().type("护理");
            page.locator("#search-found a").first().waitFor();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#search[open]").count()).isZero();
            page.keyboard().press("Control+k");
            page.keyboard().type("汽修");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=**");
            assertThat(page.locator("main").innerText()).contains("汽车运用与维修", "2019级汽修1班");
        }
    }

    @Test
    void theFirstTabLeadsPastTheHeaderAndEveryStopIsSeen() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/records/score");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat((Boolean) page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).as("the link is seen").isTrue();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            for (int stop = 0; stop < 12; stop++) {
                assertThat(page.evaluate("document.activeElement.closest('main') !== null")).as("stop " + stop + " is in the text").isEqualTo(true);
                assertThat((Boolean) page.evaluate("(() => { const at = getComputedStyle(document.activeElement); return at.outlineStyle !== 'none' && parseFloat(at.outlineWidth) > 0 || at.boxShadow !== 'none'; })()"))
                    .as("stop " + stop + ": " + page.evaluate("document.activeElement.outerHTML")).isTrue();
                page.keyboard().press("Tab");
            }
            page.locator("#sort-mark").focus();
            page.keyboard().press("Enter");
            page.locator("th[aria-sort=ascending] #sort-mark").waitFor();
            assertThat(page.evaluate("document.activeElement.id")).as("where the reader was").isEqualTo("sort-mark");
            page.locator("#next-page").press("Enter");
            page.locator("#previous-page").waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("next-page");
        }
    }

    @Test
    void whereThereIsNoAnswerThatIsSaidOnThePage() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/records/score");
            page.route("**/records/score?**", com.microsoft.playwright.Route::abort);
            page.locator("th a", new Page.LocatorOptions().setHasText("分数")).click();
            page.locator("#failed:has-text('没有应答')").waitFor();
            page.unroute("**/records/score?**");
            page.locator("th a", new Page.LocatorOptions().setHasText("分数")).click();
            page.locator("th[aria-sort=ascending]:has-text('分数')").waitFor();
            assertThat(page.locator("#failed").isVisible()).isFalse();
        }
    }

    @Test
    void onAPhoneTheSearchFieldOpensTheSearch() {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
            page.navigate(served.url() + "/checks?year=2019");
            page.locator("[data-search]").click();
            page.locator("dialog#search[open] input").fill("生师比");
            page.locator("#search-found a[href^='/indicators/']").first().waitFor();
            assertThat((Boolean) page.evaluate("document.querySelector('dialog#search').getBoundingClientRect().right <= window.innerWidth")).isTrue();
        }
    }

    @Test
    void aFindingLeadsToItsRuleAndTheRecordsConcerned() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/checks?year=2019");
            page.locator(".checks-tile", new Page.LocatorOptions().setHasText("错误")).click();
            page.waitForURL("**severity=error**");
            PlaywrightAssertions.assertThat(page.locator(".checks-rule")).hasCount(1);
            page.locator(".checks-tile.chosen").click();
            page.locator(".checks-rule h3 a", new Page.LocatorOptions().setHasText("新生入学60天内未转专业")).click();
            PlaywrightAssertions.assertThat(page.locator(".checks-list a")).hasCount(21);
        }
    }

    @Test
    void withoutScriptTheSearchFieldLeadsToThePage() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)); Page page = context.newPage()) {
            page.navigate(served.url() + "/checks");
            page.locator("[data-search]").fill("2019级汽修1班");
            page.locator("[data-search]").press("Enter");
            assertThat(page.locator("main").innerText()).contains("2019级汽修1班");
        }
    }
}
