package org.zhixing.campus.records.imports;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.SheetFile;
import org.zhixing.indicators.Language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.records.imports.Clerk.errors;
import static org.zhixing.campus.records.imports.Clerk.notices;

/// Workbooks as other people make them: what is recognised, and what is said of the rest.
class OddWorkbooksTest {

    private static final Clerk CLERK = Clerk.inEmptySchool();
    private static final String[] HEADINGS = {"学号", "姓名", "性别", "出生日期", "民族", "身份证件号"};
    private static final String[] FIRST = {"201901", "样例甲", "男", "2004-01-01", "01", "990101200401010013"};
    private static final String[] SECOND = {"201902", "样例乙", "女", "2004-03-15", "01", "990101200403150028"};

    @BeforeEach
    void emptySchool() {
        CLERK.school().sql().execute("truncate students.student, records.change cascade");
    }

    @AfterAll
    static void close() {
        CLERK.close();
    }

    @Test
    void titlesTwoHeaderLinesTotalsAndNotesAreNoRecords() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("名单.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "某某学校2019级学生名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            row(sheet, 2, "序号", "基本信息", "", "", "", "证件", "");
            row(sheet, 3, "", "学　号*", "姓\n名", "性别（男/女）", "出生年月日", "民 族", "公民身份号码(18位)");
            row(sheet, 4, "1", FIRST[0], FIRST[1], FIRST[2], FIRST[3], FIRST[4], FIRST[5]);
            row(sheet, 5, "2", SECOND[0], SECOND[1], SECOND[2], SECOND[3], SECOND[4], SECOND[5]);
            row(sheet, 6, "3");
            row(sheet, 8, "合计", "2人");
            row(sheet, 9, "制表人：某某", "", "", "审核：");
        }));
        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(outcome.rows()).isEqualTo(2);
    }

    @Test
    void columnsInAnyOrderUnderEnglishOrDatabaseNames() {
        assertThat(CLERK.imports(CLERK.csv("a.csv", "id_number,Sex,Ethnic group,birth_date,Name,Student number", FIRST[5] + ",male,01," + FIRST[3] + "," + FIRST[1] + "," + FIRST[0])).added()).isEqualTo(1);
    }

    @Test
    void aHeadingTwiceAndTwoHeadingsForOneColumnAreRefused() {
        assertThat(errors(CLERK.imports(CLERK.csv("学生.csv", "学号,姓名,姓名,性别", "1,a,b,男")), Language.ZH)).containsExactly("工作表“学生”第1行“姓名”：这个列名出现了两次：请删去一列或改名");
        assertThat(errors(CLERK.imports(CLERK.csv("学生.csv", "学号,姓名,身份证号,公民身份号码", "1,a,b,c")), Language.EN)).containsExactly("sheet “学生”, row 1, “公民身份号码”: means the same as “身份证号”: delete or rename one of the columns");
    }

    @Test
    void aMissingKeyIsNamedAndAnUnknownSheetIsToldWhatWouldHelp() {
        assertThat(errors(CLERK.imports(CLERK.csv("学生.csv", "姓名,性别,出生日期,民族,身份证件号", "a,男,2004-01-01,01,b")), Language.ZH)).containsExactly("工作表“学生”第1行“学号”：这一列是学生必需的，表里没有");
        assertThat(errors(CLERK.imports(CLERK.csv("食谱.csv", "早餐,午餐", "粥,面")), Language.ZH)).singleElement().asString().contains("看不出是哪类记录", "zhixing template");
    }

    @Test
    void aHiddenSheetIsNotReadAndSaidSo() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            rows(workbook.createSheet("学生"), HEADINGS, FIRST);
            rows(workbook.createSheet("旧名单"), HEADINGS, SECOND);
            workbook.setSheetHidden(1, true);
        }));
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(notices(outcome, Language.EN)).containsExactly("sheet “旧名单”: This sheet is hidden and was not read: unhide it to import it, or choose on the import page what it is");
    }

    @Test
    void hiddenAndFilteredRowsAreReadAndToldOf() throws IOException {
        String told = "工作表“学生”：有 1 行是隐藏的（可能被筛选掉了），也一起读取了";
        ImportOutcome outcome = CLERK.tries(CLERK.xlsx("学生.xlsx", workbook -> {
            rows(workbook.createSheet("学生"), HEADINGS, FIRST, SECOND);
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(2, true);
        }));
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(notices(outcome, Language.ZH)).containsExactly(told);
        Path old = Files.createTempDirectory("hidden").resolve("学生.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            rows(workbook.createSheet("学生"), HEADINGS, FIRST, SECOND);
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.write(out);
        }
        assertThat(notices(CLERK.tries(new Upload("学生.xls", old)), Language.ZH)).containsExactly(told);
    }

    @Test
    void macrosAreNeitherRunNorLost() throws IOException {
        String[] wrong = {"201902", "样例乙", "女", "2004-02-31", "01", "990101200403150028"};
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsm", workbook -> {
            rows(workbook.createSheet("学生"), HEADINGS, FIRST, wrong);
            try {
                workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“学生”第3行“出生日期”（2004-02-31）：没有这一天");
        String copy = outcome.files().getFirst().returned();
        assertThat(copy).endsWith(".xlsm");
        try (ZipFile zip = new ZipFile(copy)) {
            assertThat(zip.getInputStream(zip.getEntry("xl/vbaProject.bin")).readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aSheetForEachClassIsReadWhole() {
        assertThat(CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            rows(workbook.createSheet("1班"), HEADINGS, FIRST);
            rows(workbook.createSheet("2班"), HEADINGS, SECOND);
            rows(workbook.createSheet("说明"), new String[] {"请各班主任核对"});
        })).files()).singleElement().satisfies(file -> {
            assertThat(file.added()).isEqualTo(2);
            assertThat(file.sheets()).containsExactly("1班", "2班");
        });
    }

    @Test
    void mergedCellsAmongTheRowsAreRefusedWithTheirRows() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("学生");
            rows(sheet, HEADINGS, FIRST, SECOND);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
        }));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“学生”第2行“民族”（01）：第 2 至 3 行的单元格合并了：请取消合并，每一行都填写");
    }

    @Test
    void whatOnlyFollowsFromMergedCellsIsNotTold() {
        ImportOutcome down = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("学生");
            rows(sheet, HEADINGS, FIRST, new String[] {SECOND[0], SECOND[1], SECOND[2], SECOND[3], "", SECOND[5]}, new String[] {"201903", "", "女", "2004-03-15", "01", "99010120040315001X"});
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
        }));
        assertThat(errors(down, Language.ZH)).containsExactlyInAnyOrder("工作表“学生”第2行“民族”（01）：第 2 至 3 行的单元格合并了：请取消合并，每一行都填写", "工作表“学生”第4行“姓名”：必须填写");
        ImportOutcome across = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("学生");
            rows(sheet, HEADINGS, new String[] {FIRST[0], "", FIRST[2], FIRST[3], FIRST[4], FIRST[5]});
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        }));
        assertThat(errors(across, Language.ZH)).containsExactly("工作表“学生”第2行“学号”（201901）：和右边的单元格合并了：请取消合并，每一格都填写");
    }

    @Test
    void mergedCellsInTitlesTotalsAndSignaturesDoNoHarm() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("学生");
            rows(sheet, HEADINGS, FIRST, new String[] {"合计：1人"}, new String[] {"制表人：某某"});
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(3, 6, 0, 5));
        }));
        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(outcome.added()).isEqualTo(1);
    }

    @Test
    void anotherTableBelowIsToldOnceAndNotReadAsRecords() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), String.join(",", FIRST), "", "学生,起始日期,终止日期", "201901,2018-05-04,", "201902,2018-05-04,"));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“学生”第4行：又是一个表头，下面像是另一张表：一个工作表只放一张表，请把它移到另一个工作表");
    }

    @Test
    void aTableOnItsSideIsToldSo() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < HEADINGS.length; i++) {
            lines.add(HEADINGS[i] + "," + FIRST[i] + "," + SECOND[i]);
        }
        assertThat(errors(CLERK.imports(CLERK.csv("学生.csv", lines.toArray(String[]::new))), Language.ZH)).containsExactly("工作表“学生”第1行：表格是横着排的，列名在第一列，每条记录占一列：请复制后用“选择性粘贴”里的“转置”，改成每行一条记录");
    }

    @Test
    void theNameOfSheetOrFileDecidesBetweenTypesWithTheSameHeadings() {
        String[] rows = {"教职工,起始日期", "T0001,2018-05-04"};
        assertThat(errors(CLERK.tries(CLERK.csv("名单.csv", rows)), Language.ZH)).singleElement().asString().contains("这些列名可能是", "职称", "学历", "请把工作表改成其中一个名字");
        assertThat(CLERK.tries(CLERK.csv("职称.csv", rows)).files()).singleElement().satisfies(file -> assertThat(file.type()).isEqualTo("title"));
    }

    @Test
    void aSheetWithoutRecordsAndCellsUnderNoHeadingAreToldOf() {
        assertThat(notices(CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), "合计：0人")), Language.ZH)).containsExactly("工作表“学生”：表头下面没有记录");
        ImportOutcome outcome = CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), String.join(",", FIRST), String.join(",", SECOND) + ",,13800000000"));
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“学生”：没有读取这些没有列名的列：H（从第 3 行起有内容）；需要的话请补上列名");
    }

    @Test
    void aValueIsToldOnOneLineWithoutWhatWouldSteerATerminal() {
        assertThat(errors(CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), "201901,样\u001b[2J例,\"男\n女\",2004-01-01,01,990101200401010013")), Language.ZH))
            .containsExactlyInAnyOrder("工作表“学生”第2行“姓名”（样\uFFFD[2J例）：含有不可见字符（U+001B），请删去后重新填写", "工作表“学生”第2行“性别”（男 女）：不在可选范围内：男、女");
    }

    @Test
    void numbersDatesAndFaultsInCellsAreReadOrRefusedByTheirColumn() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("学生");
            rows(sheet, HEADINGS, FIRST, SECOND);
            sheet.getRow(1).getCell(0).setCellValue(201901);
            sheet.getRow(1).getCell(3).setCellValue(37987);
            sheet.getRow(2).getCell(5).setCellValue(990101200403150028d);
            sheet.getRow(2).getCell(1).setCellErrorValue((byte) 0x17);
        }));
        assertThat(errors(outcome, Language.ZH)).containsExactlyInAnyOrder("工作表“学生”第3行“姓名”（#REF!）：是算不出来的公式，请改成数值",
            "工作表“学生”第3行“身份证件号”（" + value(outcome, "身份证件号") + "）：被表格软件变成了数字，后几位已经丢失：请把这一列设为“文本”格式，再重新填写");
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“学生”第2行“出生日期”（37987）：是日期的序号，已读成日期（2004-01-01）");
        assertThat(outcome.refusedRows()).isEqualTo(1);
    }

    @Test
    void moneyInTenThousandsIsConvertedAndAnotherUnitIsRefused() {
        String headings = "资产编号,资产名称,资产类别,使用方向,%s,取得日期";
        assertThat(CLERK.imports(CLERK.csv("固定资产.csv", headings.formatted("原值（万元）"), "ZC1,车床,专用设备,教学,12.345678,2015-06-30")).added()).isEqualTo(1);
        assertThat(CLERK.value("select original_value::text from assets.asset where inventory_number = 'ZC1'")).isEqualTo("123456.78");
        assertThat(CLERK.imports(CLERK.csv("固定资产.csv", "某某学校资产表,,,,,单位：万元", headings.formatted("原值"), "ZC2,车床,专用设备,教学,1.5,2015-06-30")).added()).isEqualTo(1);
        assertThat(CLERK.value("select original_value::text from assets.asset where inventory_number = 'ZC2'")).isEqualTo("15000.00");
        assertThat(errors(CLERK.imports(CLERK.csv("固定资产.csv", headings.formatted("原值（美元）"), "ZC3,车床,专用设备,教学,1.5,2015-06-30")), Language.ZH)).singleElement().asString().contains("单位是美元");
    }

    @Test
    void whatIsTheSameAsAboveIsRepeated() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), String.join(",", FIRST), "201902,样例乙,女,2004-03-15,同上,990101200403150028"));
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“学生”第3行“民族”（同上）：“同上”已按上一行读取");
    }

    @Test
    void aNulIsRefusedInItsRowAndTheRefusalIsKept() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), "201909,样\u0000例,女,2004-03-15,01,990101200403150028"));

        assertThat(errors(outcome, Language.ZH)).singleElement().asString().contains("第2行", "姓名", "U+0000");
        assertThat(CLERK.imports().past(0).getFirst().state()).isEqualTo(ImportState.REFUSED);
    }

    @Test
    void aFileDroppedInTwiceIsReadOnce() {
        String row = "201908,样例己,女,2004-03-15,01,990101200403150028";
        ImportOutcome outcome = CLERK.tries(CLERK.csv("学生.csv", String.join(",", HEADINGS), row), CLERK.csv("学生副本.csv", String.join(",", HEADINGS), row));

        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(notices(outcome, Language.ZH)).singleElement().asString().contains("完全相同，只读取一次");
    }

    @Test
    void aFileThatIsNoSpreadsheetIsNamed() {
        assertThat(errors(CLERK.imports(CLERK.csv("学生.xlsx", "\u0000\u0001\u0002")), Language.ZH)).isNotEmpty();
        assertThat(CLERK.imports(CLERK.csv("空.csv", "")).refused()).isTrue();
    }

    @Test
    void aRefusedWorkbookComesBackWithItsProblemsMarkedAndCanBeCorrectedThere() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> rows(workbook.createSheet("学生"), HEADINGS, FIRST, new String[] {"201902", "样例乙", "女", "2004-02-31", "01", "990101200403150028"})));
        String copy = outcome.files().getFirst().returned();
        assertThat(copy).endsWith(".xlsx");
        assertThat(texts(copy)).anySatisfy(text -> assertThat(text).contains("201902", "没有这一天"));
        ImportOutcome again = CLERK.imports(new Upload("学生.xlsx", Path.of(copy)));
        assertThat(errors(again, Language.ZH)).as("the marks themselves are passed over").isEqualTo(errors(outcome, Language.ZH));
    }

    @Test
    void aWrongHeaderCountsItsRowsAsRefusedAndComesBackMarked() {
        ImportOutcome outcome = CLERK.imports(CLERK.xlsx("学生.xlsx", workbook -> rows(workbook.createSheet("学生"), new String[] {"学号", "姓名", "姓名"}, new String[] {"1", "a", "b"}, new String[] {"2", "c", "d"})));
        assertThat(List.of(outcome.rows(), outcome.refusedRows(), outcome.unreadableFiles())).containsExactly(2L, 2L, 0L);
        List<String> texts = texts(outcome.files().getFirst().returned());
        assertThat(texts.getFirst()).as("the sheet of problems comes first").contains("问题");
        assertThat(texts).anySatisfy(text -> assertThat(text).contains("学号", "导入问题：“姓名”这个列名出现了两次"));
        ImportOutcome csv = CLERK.imports(CLERK.csv("学生.csv", "姓名,性别", "a,男"));
        assertThat(texts(csv.files().getFirst().returned()).getFirst()).contains("导入问题：“学号”这一列是学生必需的，表里没有");
        assertThat(CLERK.imports(CLERK.csv("x.xlsx", "\u0000\u0001\u0002")).unreadableFiles()).isEqualTo(1);
    }

    @Test
    void aDamagedSheetComesBackAsFarAsItCanBeRead() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("学生.csv", String.join(",", HEADINGS), String.join(",", FIRST), "201902,\"样例乙"));
        assertThat(outcome.files().getFirst().errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.message().zh()).as("the place is said once").startsWith("之后有一个引号没有配对");
        });
    }

    @Test
    void columnsOfAnotherTypeAreNamedWithIt() {
        ImportOutcome outcome = CLERK.imports(CLERK.csv("名单.csv", String.join(",", HEADINGS) + ",入学年份,学习形式,学籍状态", String.join(",", FIRST) + ",2019,全日制,在读"));
        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“名单”：没有读取这些列：入学年份、学习形式、学籍状态；其中入学年份、学习形式、学籍状态是“学籍”的列：请另做一张“学籍”表，一起导入");
    }

    @Test
    void theNationalNumberStandsForTheStudentNumberWhereThereIsNoOther() {
        String row = "201907,样例己,女性,15 Mar 2004,01,990101200403150028";
        assertThat(CLERK.tries(CLERK.csv("学生.csv", "学籍号,姓名,性别,出生日期,民族,身份证件号", row)).added()).isEqualTo(1);
        assertThat(notices(CLERK.tries(CLERK.csv("学生.csv", "学号,学籍号,姓名,性别,出生日期,民族,身份证件号", "1," + row)), Language.ZH)).singleElement().asString().contains("没有读取这些列：学籍号");
    }

    @Test
    void rowsOfOneKeyInTwoFilesAreReadTogetherUnlessTheyContradict() {
        Upload names = CLERK.csv("学生.csv", String.join(",", HEADINGS), String.join(",", FIRST));
        ImportOutcome outcome = CLERK.imports(names, CLERK.csv("电话.csv", "学号,姓名,联系电话", "201901,样例甲,13800000000"));
        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(List.of(outcome.added(), outcome.unchanged())).containsExactly(1L, 1L);
        assertThat(notices(outcome, Language.ZH)).singleElement().asString().contains("与文件“学生.csv”第 2 行是同一条记录，合在一起读取");
        assertThat(CLERK.value("select name || phone || birth_date from students.student")).isEqualTo("样例甲138000000002004-01-01");
        assertThat(errors(CLERK.imports(names, CLERK.csv("电话.csv", "学号,姓名,联系电话", "201901,样例乙,13800000000")), Language.ZH)).singleElement().asString().contains("内容却不同");
    }

    @Test
    void theCopyIsInTheLanguageOfTheRun() throws IOException {
        Path copy = Files.createTempDirectory("copies").resolve(ReturnedCopies.name("学生.csv", Language.EN));
        ImportOutcome outcome = CLERK.imports().run(List.of(CLERK.csv("学生.csv", String.join(",", HEADINGS), "201902,样例乙,女,2004-02-31,01,990101200403150028")), true, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 1, new ReturnedCopies() {
            @Override
            public Path of(Upload file) {
                return copy;
            }

            @Override
            public Language language() {
                return Language.EN;
            }
        });
        assertThat(outcome.files().getFirst().returned()).endsWith("学生.Import problems.csv");
        assertThat(texts(outcome.files().getFirst().returned()).toString()).contains("Import problems", "is no day of the calendar").doesNotContain("导入问题");
    }

    private static List<String> texts(String copy) {
        List<String> texts = new ArrayList<>();
        try (SheetFile file = SheetFile.open(Path.of(copy), "copy")) {
            file.sheets().forEach(sheet -> file.read(sheet, row -> texts.add(row.cells().stream().map(Cell::shown).toList().toString())));
        }
        return texts;
    }

    private static String value(ImportOutcome outcome, String column) {
        return outcome.files().getFirst().errors().stream().filter(error -> column.equals(error.column())).findFirst().orElseThrow().value();
    }

    private static void rows(Sheet sheet, String[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            row(sheet, i, rows[i]);
        }
    }

    private static void row(Sheet sheet, int at, String... texts) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
