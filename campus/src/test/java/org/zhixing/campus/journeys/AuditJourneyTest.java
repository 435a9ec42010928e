package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.command.Served;
import org.zhixing.planted.Sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// An editor checks a draft in the browser, finding by finding, and takes it away with comments; an authority checks a pile.
class AuditJourneyTest {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,900,LIGHT", "390,844,DARK"})
    void anEditorChecksADraft(int width, int height, ColorScheme colours, @TempDir Path desk) throws IOException {
        Path report = Files.write(desk.resolve("年度报告.docx"), Sample.make("school", "docx", 7, 3).bytes());
        try (Served served = Served.emptySchool(); Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(colours))) {
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(served.url());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("审核报告").setExact(true)).click();
            assertThat(page.locator(".empty")).containsText("还没有审核过报告");
            withoutBarriers(page);
            page.locator("input[type=file]").setInputFiles(report);
            page.locator("button:has-text('上传并审核')").click();

            Locator findings = page.locator(".audit-finding");
            findings.first().waitFor();
            int count = findings.count();
            assertThat(count).isGreaterThan(2);
            withoutBarriers(page);

            findings.first().locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(findings.first().locator("code")).isVisible();
            String first = findings.first().getAttribute("id");
            assertThat(page.locator(".audit-number.lit")).hasCount(page.locator(".audit-number[data-findings~='" + first + "']").count());
            seen(page, ".audit-number.lit.accused");
            assertThat(page.locator("#audit-at")).hasText("第 1 项，共 " + count + " 项");

            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator("#audit-at")).hasText("第 2 项，共 " + count + " 项");
            assertThat(page.locator(".audit-finding[open]")).hasCount(1);
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator(".audit-finding[open]")).hasAttribute("id", first);
            String last = findings.last().getAttribute("id");
            page.locator(".audit-number.accused[href='#" + last + "']").first().click();
            assertThat(page.locator(".audit-finding[open]")).hasAttribute("id", last);
            seen(page, "#" + last + " summary");

            findings.last().locator("input[name=reason]").fill("脚注有说明");
            page.keyboard().press("Enter");
            assertThat(findings.last()).containsText("已驳回");
            assertThat(findings.last()).containsText("驳回 · 本机操作员");
            assertThat(page.locator("#audit-tally")).containsText("驳回 1");
            page.keyboard().press("Alt+ArrowDown");
            findings.first().locator("button:has-text('采纳')").click();
            assertThat(page.locator("#audit-tally")).containsText("采纳 1，驳回 1");
            withoutBarriers(page);

            Download copy = page.waitForDownload(() -> page.locator("a:has-text('带批注的 Word')").click());
            assertThat(copy.suggestedFilename()).isEqualTo("年度报告.audited.docx");
            try (InputStream in = Files.newInputStream(copy.path()); XWPFDocument word = new XWPFDocument(in)) {
                assertThat(word.getDocComments().getComments()).isNotEmpty().noneMatch(comment -> comment.getText().startsWith(last + "："));
            }

            page.locator("a.checks-chip:has-text('已驳回')").click();
            assertThat(findings).hasCount(1);
            assertThat(page.locator("#" + last)).containsText("已驳回");
            page.navigate(served.url() + "/audit/kinds");
            assertThat(page.locator("tbody")).containsText("50.0%");
            withoutBarriers(page);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void anAuthorityChecksAPile(@TempDir Path desk) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String ending : List.of("docx", "xlsx", "html", "txt", "pdf")) {
            files.add(Files.write(desk.resolve("学校." + ending), Sample.make("bulletin", ending, 3, 2).bytes()));
        }
        files.add(Files.writeString(desk.resolve("坏的.docx"), "not a document"));
        try (Served served = Served.emptySchool(); Page page = chromium.page(1280, 900)) {
            page.navigate(served.url() + "/audit");
            page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
            page.locator("button:has-text('上传并审核')").click();
            assertThat(page.locator("#files > [role=status]")).containsText("1 个文件没有审核");
            assertThat(page.locator(".audit-batch tbody tr")).hasCount(files.size());
            withoutBarriers(page);
            page.locator(".audit-batch th a:has-text('发现')").click();
            assertThat(page.locator(".audit-batch tbody tr").last()).containsText("坏的.docx");
            Download sheet = page.waitForDownload(() -> page.locator("a:has-text('导出 Excel')").click());
            assertThat(sheet.suggestedFilename()).isEqualTo("审核汇总.xlsx");
            page.locator(".audit-batch td a").first().click();
            assertThat(page.locator(".audit-text")).isVisible();
            page.goBack();
            page.locator("a:has-text('坏的.docx')").click();
            assertThat(page.locator(".audit-trouble")).isVisible();
            withoutBarriers(page);
            page.locator("summary:has-text('删除')").click();
            page.locator("button:has-text('删除这份文件')").click();
            assertThat(page.locator("main")).not().containsText("坏的.docx");
        }
    }

    @Test
    void withoutScriptFindingsAreReadAndJudgedByLinksAndForms(@TempDir Path desk) throws IOException {
        Path report = Files.writeString(desk.resolve("年报.txt"), "男41人，女38人，共计89人。");
        try (Served served = Served.emptySchool(); var context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)); Page page = context.newPage()) {
            page.navigate(served.url() + "/audit");
            page.locator("input[type=file]").setInputFiles(report);
            page.locator("button:has-text('上传并审核')").click();
            while (page.locator(".audit-finding").count() == 0) {
                page.reload();
            }
            page.locator(".audit-finding summary").click();
            page.locator("button:has-text('采纳')").click();
            assertThat(page.locator("#audit-tally")).containsText("采纳 1");
        }
    }

    /// In the part of the window that nothing covers. Playwright's own waiting for a function evaluates text in the page, which our Content-Security-Policy forbids.
    private static void seen(Page page, String selector) {
        while (!(Boolean) page.evaluate("selector => { const box = document.querySelector(selector).getBoundingClientRect(); const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);"
            + " return at !== null && document.querySelector(selector).contains(at); }", selector)) {
            page.waitForTimeout(50);
        }
    }

    private static void withoutBarriers(Page page) {
        page.waitForLoadState();
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(page.url() + " fits").isTrue();
    }
}
