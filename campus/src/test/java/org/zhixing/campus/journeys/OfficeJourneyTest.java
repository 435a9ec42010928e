package org.zhixing.campus.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.command.Served;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.exports.Exports;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// A clerk who has never seen the program fills an empty school from spreadsheets in the browser, corrects three refused files by what the
/// program tells, finds a student, and goes from a figure on the home page to the records behind it.
class OfficeJourneyTest {

    private static final double A_MINUTE = 60_000;
    /// So long a slow machine may take to read or write the whole school.
    private static final double A_WHILE = 10 * 60_000;

    private static Chromium chromium;
    private static Path exported;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        chromium = Chromium.open();
        exported = folder;
        Exports exports = DemoSchool.shared().the(Exports.class);
        for (RecordType type : DemoSchool.shared().the(RecordTypes.class).inOrder()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(type.label().zh() + ".xlsx")); SheetWriter writer = SheetWriter.xlsx(out)) {
                exports.write(type, Language.ZH, Viewer.LOCAL_OPERATOR, writer);
            }
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,900", "390,844"})
    void aClerkFillsAnEmptySchoolAndReachesTheRecordsBehindAFigure(int width, int height, @TempDir Path desk) throws IOException {
        List<Path> files = copied(desk);
        Path students = named(files, "学生");
        Path enrolments = named(files, "学籍");
        Path books = named(files, "图书批次");
        spoil(students, "身份证件号", 5, "990101200403150021");
        spoil(enrolments, "专业", 8, "汽车运用与维休");
        spoil(books, "册数", 7, "若干");
        try (Served served = Served.emptySchool(); Page page = chromium.page(width, height)) {
            page.navigate(served.url());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导入").setExact(true)).click();

            upload(page, files);
            assertThat(page.locator("h1")).containsText("有问题，未导入");
            assertThat(page.locator(".alert-danger")).containsText("什么都没有写入");
            assertThat(page.locator(".imports-remarks.bad li").allInnerTexts().stream().filter(said -> !said.contains("本次没能导入"))).as("the faults, without what follows from them").hasSize(3);
            correct(students, "身份证件号", told(page, "身份证件号"), originalOf(students));
            correct(enrolments, "专业", told(page, "专业"), originalOf(enrolments));
            correct(books, "册数", told(page, "册数"), originalOf(books));

            page.locator("a:has-text('上传改好的文件')").click();
            upload(page, files);
            assertThat(page.locator(".imports-remarks.bad li").allInnerTexts()).isEmpty();
            page.locator("button:has-text('确认导入')").click();
            page.locator(".alert-success").waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
            page.locator(".alert-success a", new Page.LocatorOptions().setHasText("查看记录")).click();
            assertThat(page.locator(".records-types li", new Page.LocatorOptions().setHas(page.locator("a[href='/records/student']")))).containsText("4,634");
            withoutBarriers(page);

            findAStudent(page, "201803207");
            reachTheRecordsBehindAFigure(page);
        }
    }

    @Test
    void filesDroppedOnTheFormAreTakenLikeChosenOnes() {
        try (Served served = Served.emptySchool(); Page page = chromium.page(1280, 900)) {
            page.navigate(served.url() + "/imports");
            JSHandle dropped = page.evaluateHandle("""
                () => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File(['学号,姓名,性别,出生日期,民族\\n201901,样例甲,男,2004-01-01,01\\n'], '名单.csv'));
                  dropped.items.add(new File(['学生,起始日期\\n201901,2018-05-04\\n'], '团员.csv'));
                  return dropped;
                }""");
            page.locator("form:has([data-drop])").dispatchEvent("dragover", Map.of("dataTransfer", dropped));
            assertThat(page.locator("form.over")).isVisible();
            page.locator("form:has([data-drop])").dispatchEvent("drop", Map.of("dataTransfer", dropped));
            assertThat(page.locator("form.over")).hasCount(0);
            assertThat(page.locator(".imports-chosen")).containsText("名单.csv、团员.csv");
            page.locator("button:has-text('上传并查看')").click();
            assertThat(page.locator("main")).containsText("名单.csv");
            assertThat(page.locator("main")).containsText("团员.csv");
        }
    }

    @Test
    void aHundredThousandRowsCanBeCancelledAndALargerFileIsToldOfBeforeItIsSent(@TempDir Path desk) throws IOException {
        Path assets = desk.resolve("固定资产.csv");
        try (BufferedWriter out = Files.newBufferedWriter(assets)) {
            out.write("资产编号,资产名称,资产类别,使用方向,原值,取得日期\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("ZC" + i + ",车床,专用设备,教学,1280,2015-06-30\n");
            }
        }
        Path large = desk.resolve("全部资产.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(51L << 20);
        }
        try (Served served = Served.emptySchool(); Page page = chromium.page(1280, 900)) {
            page.navigate(served.url() + "/imports");
            page.locator("input[type=file]").setInputFiles(large);
            assertThat(page.locator("input[type=file]").evaluate("field => field.validationMessage")).isEqualTo("文件“全部资产.csv”超过50MB：请拆成几个文件");
            page.locator("input[type=file]").setInputFiles(assets);
            page.locator("button:has-text('上传并查看')").click();
            page.locator("button:has-text('检查并预览')").click();
            assertThat(page.locator("#progress progress")).isVisible();
            page.locator("#progress button:has-text('取消')").click();
            page.locator("text=已取消，什么都没有改变").waitFor(new Locator.WaitForOptions().setTimeout(A_MINUTE));
            assertThat(served.school().sql().fetchValue("select (select count(*) from assets.asset) || string_agg(state, ',') from records.import")).isEqualTo("0cancelled");
        }
    }

    private static void upload(Page page, List<Path> files) {
        page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
        assertThat(page.locator(".imports-chosen")).containsText("已选 " + files.size() + " 个文件");
        withoutBarriers(page);
        page.locator("button:has-text('上传并查看')").click();
        page.locator("button:has-text('检查并预览')").click();
        page.locator(".imports-outcome").first().waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
        withoutBarriers(page);
    }

    private static void withoutBarriers(Page page) {
        page.waitForLoadState();
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations()).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(page.url() + " fits").isTrue();
    }

    /// The row that the program names for a column: `……第6行“身份证件号”（……）：……`
    private static int told(Page page, String column) {
        String said = page.locator(".imports-remarks.bad li").filter(new Locator.FilterOptions().setHasText("“" + column)).first().innerText();
        Matcher row = Pattern.compile("第(\\d+)行").matcher(said);
        assertThat(row.find()).as(said).isTrue();
        return Integer.parseInt(row.group(1));
    }

    private static void findAStudent(Page page, String number) {
        page.locator("[data-search]").click();
        page.locator("dialog#search[open] input").pressSequentially(number);
        page.locator("#search-found a[href^='/records/student/']", new Page.LocatorOptions().setHasText(number)).first().click();
        assertThat(page.locator("h1")).hasText("学生 " + number);
        assertThat(page.locator("#values ~ *, .records-values").first()).isVisible();
    }

    /// The figure on the home page is the number of records that its page lists, and one of them can be opened.
    private static void reachTheRecordsBehindAFigure(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("首页").setExact(true)).click();
        Locator tile = page.locator(".figures-tile", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*在校生数")));
        String shown = tile.locator("strong").innerText();
        assertThat(shown).isEqualTo("2,442人");
        tile.click();
        assertThat(page.locator("dialog#card[open] .site-value")).hasText(shown);
        page.locator("dialog#card[open] a", new Page.LocatorOptions().setHasText("计入的记录")).click();
        assertThat(page.locator("#records nav a[aria-current=page]")).hasText("计入 " + shown.replace("人", ""));
        assertThat(page.locator("#records tbody tr")).hasCount(50);
        Locator record = page.locator("#records tbody tr a").first();
        String number = record.innerText();
        record.click();
        assertThat(page.locator("h1")).containsText("学籍 " + number);
        assertThat(page.locator(".records-counting").first()).containsText("在校生数");
    }

    private static List<Path> copied(Path desk) throws IOException {
        try (Stream<Path> all = Files.list(exported)) {
            return all.sorted().map(file -> {
                try {
                    return Files.copy(file, desk.resolve(file.getFileName()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }).toList();
        }
    }

    private static Path named(List<Path> files, String label) {
        return files.stream().filter(file -> file.getFileName().toString().equals(label + ".xlsx")).findFirst().orElseThrow();
    }

    private static Path originalOf(Path copy) {
        return exported.resolve(copy.getFileName());
    }

    private static void spoil(Path file, String column, int row, String value) throws IOException {
        write(file, column, row, value);
    }

    /// Puts right the row that the program named, from the paper that the clerk has at hand.
    private static void correct(Path file, String column, int row, Path original) throws IOException {
        try (InputStream in = Files.newInputStream(original); Workbook paper = WorkbookFactory.create(in)) {
            Row heading = paper.getSheetAt(0).getRow(0);
            var cell = paper.getSheetAt(0).getRow(row - 1).getCell(columnOf(heading, column));
            write(file, column, row, cell.getCellType() == CellType.NUMERIC ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString() : cell.getStringCellValue());
        }
    }

    private static void write(Path file, String column, int row, String value) throws IOException {
        Workbook book;
        try (InputStream in = Files.newInputStream(file)) {
            book = WorkbookFactory.create(in);
        }
        try (book; OutputStream out = Files.newOutputStream(file)) {
            Row heading = book.getSheetAt(0).getRow(0);
            book.getSheetAt(0).getRow(row - 1).getCell(columnOf(heading, column)).setCellValue(value);
            book.write(out);
        }
    }

    private static int columnOf(Row heading, String label) {
        for (var cell : heading) {
            if (cell.getStringCellValue().startsWith(label)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + label);
    }
}
