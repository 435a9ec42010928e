package org.zhixing.campus.records.exports;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.imports.ImportOutcome;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.Progress;
import org.zhixing.campus.records.imports.Upload;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.OwnMarks;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetFile;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

class ExportsTest {

    @TempDir
    private Path folder;

    @Test
    void everyTemplateIsUnderstoodByItsOwnType() throws IOException {
        for (Language language : Language.values()) {
            for (RecordType type : language == Language.ZH ? types().inOrder() : List.of(type("student"), type("score"))) {
                Path file = folder.resolve("template.xlsx");
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                school().the(Templates.class).write(type, language, out);
                List<Row> rows = rows(Files.write(file, out.toByteArray()), type.label().in(language));
                assertThat(rows).hasSize(2);
                Row headings = rows.getFirst();
                for (int i = 0; i < type.columns().size(); i++) {
                    assertThat(type.column(headings.cell(i).shown())).contains(type.columns().get(i));
                }
                assertThat(OwnMarks.isOwnColumn(headings.cell(type.columns().size()).shown())).isTrue();
                assertThat(OwnMarks.isExample(rows.getLast().cell(type.columns().size()).shown())).isTrue();
            }
        }
    }

    @Test
    void aTemplateSaysHowToFillItIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        school().the(Templates.class).write(type("enrolment"), Language.ZH, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("学籍");
            assertThat(note(sheet, 0)).isEqualTo("“学生”（Student）\n必须填写。\n写已登记的“学生”的“学号”，也可以写“姓名、身份证件号”。\n例：2019010203");
            assertThat(note(sheet, 1)).contains("也可以写");
            assertThat(note(sheet, 2)).contains("可以不填。");
            assertThat(note(sheet, 3)).contains("整数");
            assertThat(note(sheet, 5)).contains("从下拉列表中选：全日制、非全日制。也可以写代码。");
            assertThat(sheet.getDataValidations()).extracting(DataValidation::getValidationConstraint).anySatisfy(list -> assertThat(list.getFormula1()).isEqualTo("\"全日制,非全日制\""));
            assertThat(workbook.getSheet("填写说明").getRow(3).getCell(0).getStringCellValue()).isEqualTo("以“学生、起始日期”认定是不是同一条：已有的会更新，没有的会新增。");
        }
    }

    @Test
    void importingATemplateAddsNeitherItsExampleNorItsRules() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        school().the(Templates.class).write(type("student"), Language.ZH, out);
        Upload upload = new Upload("学生.xlsx", Files.write(folder.resolve("学生.xlsx"), out.toByteArray()));
        ImportOutcome outcome = school().the(Imports.class).run(List.of(upload), true, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 0, file -> folder.resolve("returned"));
        assertThat(outcome.refused()).isFalse();
        assertThat(outcome.files()).allSatisfy(file -> assertThat(file.rows()).isZero());
    }

    @Test
    void everyRecordIsExportedWithItsColumnsUnmaskedAndWhoHadThemIsRemembered() throws IOException {
        try (School school = DemoSchool.copy()) {
            RecordType students = type("student");
            List<Row> rows = exported(school, students, "xlsx");
            assertThat(rows).hasSize(1 + school.sql().fetchCount(table("students.student")));
            Row first = rows.get(1);
            assertThat(first.cell(3)).isInstanceOf(Cell.Day.class);
            assertThat(first.cell(5).shown()).matches("\\d{17}[0-9X]");
            assertThat(List.of("男", "女")).contains(first.cell(2).shown());
            assertThat(school.sql().select(field("viewer"), field("rows")).from(table("records.access")).where(field("what").eq("export").and(field("record_type").eq("student"))).fetch())
                .singleElement().satisfies(row -> assertThat(row.intoList()).containsExactly(Viewer.LOCAL_OPERATOR.name(), (long) rows.size() - 1));
        }
    }

    @Test
    void referencesAreWrittenByTheNaturalKeyOfWhatTheyMean() throws IOException {
        List<Row> rows = exported(school(), type("answer"), "csv");
        assertThat(rows.get(1).cell(0).shown()).matches(".+/\\d+");
        assertThat(school().sql().fetchCount(table("surveys.answer"))).isEqualTo(rows.size() - 1);
    }

    @Test
    void codesAreWrittenSoThatTheyAreReadAgain() {
        for (RecordType type : types().inOrder()) {
            for (RecordColumn column : type.columns()) {
                if (column.codes() != null) {
                    for (String code : column.codes().values().keySet()) {
                        for (Language language : Language.values()) {
                            assertThat(column.codes().meant(column.codes().written(code, language))).as(type.name() + "." + column.name()).contains(code);
                        }
                    }
                }
            }
        }
    }

    @Test
    void noTwoTypesShareAFileName() {
        assertThat(types().inOrder()).extracting(type -> type.label().zh()).doesNotHaveDuplicates();
        assertThat(types().inOrder()).extracting(type -> type.label().en().toLowerCase()).doesNotHaveDuplicates();
    }

    private List<Row> exported(School school, RecordType type, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.equals("csv") ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
            school.the(Exports.class).write(type, Language.ZH, Viewer.LOCAL_OPERATOR, writer);
        }
        return rows(Files.write(folder.resolve(type.label().zh() + "." + format), out.toByteArray()), type.label().zh());
    }

    private static List<Row> rows(Path path, String sheet) {
        List<Row> rows = new ArrayList<>();
        try (SheetFile file = SheetFile.open(path, path.getFileName().toString())) {
            assertThat(file.sheets().getFirst().name()).isEqualTo(sheet);
            file.read(file.sheets().getFirst(), rows::add);
        }
        return rows;
    }

    private static String note(XSSFSheet sheet, int column) {
        return Objects.requireNonNull(sheet.getRow(0).getCell(column).getCellComment()).getString().getString();
    }

    private static School school() {
        return DemoSchool.shared();
    }

    private static RecordTypes types() {
        return school().the(RecordTypes.class);
    }

    private static RecordType type(String name) {
        return types().named(name).orElseThrow();
    }
}
