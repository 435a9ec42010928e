package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// A clerk finds records in a list, takes the list away, and reads what became of one student.
class RecordsJourneyTest extends DemoSchoolJourney {

    @Test
    void aListIsFilteredSortedTurnedAndExportedAndItsAddressShowsTheSame() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/records");
            page.locator("main a[href='/records/score']").click();
            assertThat(page.locator("h1")).hasText("成绩");
            page.locator("summary", new Page.LocatorOptions().setHasText("筛选")).click();
            page.locator("input[name='mark.from']").fill("140");
            page.keyboard().press("Enter");
            assertThat(page.locator("#rows .site-mark.note").first()).containsText("分数");
            assertThat(page.url()).endsWith("/records/score?mark.from=140");
            String count = page.locator(".records-total").innerText();
            page.locator("th a", new Page.LocatorOptions().setHasText("分数")).click();
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("分数");
            page.locator("th a", new Page.LocatorOptions().setHasText("分数")).click();
            assertThat(page.locator("th[aria-sort=descending]")).containsText("分数");
            page.locator("summary", new Page.LocatorOptions().setHasText("显示的列")).click();
            page.locator("input[name=columns][value=exam]").uncheck();
            assertThat(page.locator("#rows thead th")).hasCount(3);
            page.locator("a[rel=next]").click();
            assertThat(page.locator("a[rel=prev]")).isVisible();
            String address = page.url();
            String first = page.locator("#rows tbody tr").first().innerText();
            page.navigate(address);
            assertThat(page.locator("#rows tbody tr").first()).hasText(first.replace("\t", " "), new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setUseInnerText(true));
            assertThat(page.locator(".records-total")).hasText(count);
            var download = page.waitForDownload(() -> page.locator("a[download]", new Page.LocatorOptions().setHasText("CSV")).click());
            assertThat(download.suggestedFilename()).isEqualTo("成绩.csv");
        }
    }

    @Test
    void aStudentsPageLeadsToSpansFiguresAndWhatRefersToIt() {
        try (Page page = browser.newPage()) {
            page.navigate(served.url() + "/records/student");
            page.locator("#rows tbody th a").first().click();
            assertThat(page.locator("main")).containsText("已遮盖");
            page.locator(".records-line svg a").first().click();
            assertThat(page.locator("h1")).containsText("学籍");
            assertThat(page.locator(".records-counting").first()).containsText("计入");
            assertThat(page.locator(".records-counting a.site-mark.good").first()).hasAttribute("href", java.util.regex.Pattern.compile("/indicators/students\\.[a-z_]+\\?year=20\\d\\d"));
            page.goBack();
            page.locator("button", new Page.LocatorOptions().setHasText("显示敏感信息")).click();
            assertThat(page.locator("main")).containsText("本次查看已记录");
            page.locator("th a", new Page.LocatorOptions().setHasText("成绩")).click();
            assertThat(page.locator("#rows")).containsText("指定的一条记录");
        }
    }

    @Test
    void withoutScriptAListIsFilteredAndTurned() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)); Page page = context.newPage()) {
            page.navigate(served.url() + "/records/enrolment?status=suspended");
            page.locator("input[name=valid_on]").fill("2019-09-30");
            page.locator("button", new Page.LocatorOptions().setHasText("查询")).click();
            assertThat(page.url()).endsWith("/records/enrolment?status=suspended&valid_on=2019-09-30");
            page.navigate(served.url() + "/records/enrolment");
            page.locator("a[rel=next]").click();
            assertThat(page.locator("a[rel=prev]")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh,1280", "en,390"})
    void everyPageOfRecordsIsWithoutErrorsAndBarriers(String language, int width) {
        String enrolment = "/records/enrolment/" + served.school().sql().fetchSingle("select id from students.enrolment order by id limit 1").get(0);
        for (String path : List.of("/records", "/records/student?sex=2", "/records/score?mark.from=999", "/records/score?mark.from=x", enrolment, "/api")) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844))) {
                List<String> errors = new ArrayList<>();
                page.onPageError(errors::add);
                page.navigate(served.url() + "/language?to=" + language + "&back=" + path);
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                assertThat(errors).as(path).isEmpty();
                assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(path + " " + language + " " + width).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(path + " fits " + width).isTrue();
            }
        }
    }
}
