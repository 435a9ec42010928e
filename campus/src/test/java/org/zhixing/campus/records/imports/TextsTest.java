package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.sheets.Cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// Cells as people leave them.
class TextsTest {

    private static final RecordTypes TYPES = DemoSchool.shared().the(RecordTypes.class);
    private static final LocalDate DAY = LocalDate.of(2019, 9, 1);

    static Stream<Arguments> understood() {
        return Stream.of(
            arguments("student.birth_date", "1 Sep 2019", DAY), arguments("student.birth_date", "01-SEP-2019", DAY), arguments("student.birth_date", "September 1st, 2019", DAY), arguments("student.birth_date", "二〇一九年九月一日", DAY), arguments("student.birth_date", "二零一九年九月一日", DAY), arguments("student.birth_date", "二〇一九年十二月三十一日", LocalDate.of(2019, 12, 31)), arguments("student.birth_date", "二〇一九年十月二十日", LocalDate.of(2019, 10, 20)),
            arguments("student.sex", "M", "1"), arguments("student.sex", "f", "2"), arguments("student.sex", "男性", "1"), arguments("staff_member.sex", "女性", "2"),
            arguments("student.birth_date", "2019-9-1", DAY), arguments("student.birth_date", "2019/9/1", DAY), arguments("student.birth_date", "2019.9.1", DAY),
            arguments("student.birth_date", "2019年9月1日", DAY), arguments("student.birth_date", "2019 年 9 月 1 日", DAY), arguments("student.birth_date", "20190901", DAY),
            arguments("student.birth_date", "2019-09-01 00:00:00", DAY), arguments("student.birth_date", "2019-9-1 10:00", DAY), arguments("student.birth_date", "2019-09-01T08:00:00", DAY),
            arguments("student.birth_date", "２０１９－０９－０１", DAY), arguments("student.birth_date", "\u3000\u20092019-09-01\u00a0\u200b", DAY), arguments("student.birth_date", "43709", DAY),
            arguments("student.birth_date", "2020-02-29", LocalDate.of(2020, 2, 29)),
            arguments("student.sex", "女", "2"), arguments("student.sex", "female", "2"), arguments("student.sex", "２", "2"), arguments("student.ethnic_group", "01", "01"), arguments("student.ethnic_group", "1", "01"), arguments("student.ethnic_group", "汉族", "01"), arguments("student.ethnic_group", "土家", "15"),
            arguments("student.student_number", "２０１９０１Ａ", "201901A"), arguments("student.name", "阿依古丽·麦麦提", "阿依古丽·麦麦提"), arguments("student.name", "张\u3000三", "张三"),
            arguments("student.name", "𠮷\uD842\uDFB7", "𠮷𠮷"), arguments("student.name", "Anna Maria", "Anna Maria"), arguments("student.name", "\u202e张\u2066三", "张三"), arguments("student.name", "长".repeat(500), "长".repeat(500)), arguments("student.id_number", "99010119800102001x", "99010119800102001X"),
            arguments("student.phone", "—", null), arguments("student.phone", "无", null), arguments("student.phone", "/", null), arguments("student.phone", "N/A", null), arguments("student.phone", "－", null),
            arguments("student.phone", "138 0000 0000", "13800000000"),
            arguments("asset.original_value", "￥12,800.00", new BigDecimal("12800.00")), arguments("asset.original_value", "１２，８００", new BigDecimal("12800.00")), arguments("asset.original_value", "12.5万元", new BigDecimal("125000.00")),
            arguments("asset.original_value", "12.5万", new BigDecimal("125000.00")), arguments("asset.original_value", "(1,234.50)", new BigDecimal("-1234.50")), arguments("asset.original_value", "￥（12）", new BigDecimal("-12.00")), arguments("asset.original_value", "RMB 12.5", new BigDecimal("12.50")), arguments("asset.original_value", "人民币12元整", new BigDecimal("12.00")), arguments("asset.original_value", "3000元", new BigDecimal("3000.00")), arguments("asset.original_value", "1.28E+5", new BigDecimal("128000.00")),
            arguments("fitness_measurement.weight", "20%", 20), arguments("fitness_measurement.weight", "20", 20), arguments("major.years", "3年", 3), arguments("major.category", "8", "08"), arguments("class.entry_year", "2019级", 2019),
            arguments("certification_attempt.passed", "√", true), arguments("certification_attempt.passed", "否", false), arguments("score.mark", "96.5", new BigDecimal("96.5")), arguments("destination.kind", "None", "none"));
    }

    @ParameterizedTest
    @MethodSource
    void understood(String column, String text, @Nullable Object value) {
        assertThat(Texts.read(column(column), new Cell.Text(text), false)).isInstanceOfSatisfying(Reading.Value.class, read -> assertThat(read.value()).isEqualTo(value));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
            arguments("student.student_number", new Cell.Number(new BigDecimal("20190001.0"), false, "20190001"), "20190001"), arguments("student.birth_date", new Cell.Number(new BigDecimal("20190901"), false, "20190901"), DAY),
            arguments("student.birth_date", new Cell.Number(new BigDecimal("43709"), false, "43709"), DAY), arguments("student.birth_date", new Cell.Day(DAY, "2019/9/1"), DAY),
            arguments("fitness_measurement.weight", new Cell.Number(new BigDecimal("0.2"), true, "20%"), 20), arguments("major.years", new Cell.Number(new BigDecimal("3"), false, "3"), 3),
            arguments("major.category", new Cell.Number(new BigDecimal("8"), false, "8"), "08"), arguments("certification_attempt.passed", new Cell.Truth(true, "TRUE"), true));
    }

    @ParameterizedTest
    @MethodSource
    void numbers(String column, Cell cell, Object value) {
        assertThat(Texts.read(column(column), cell, false)).isInstanceOfSatisfying(Reading.Value.class, read -> assertThat(read.value()).isEqualTo(value));
    }

    @Test
    void aUnitInACellThatIsNotItsColumnsIsTold() {
        assertThat(Texts.read(column("asset.original_value"), "100元", true)).isInstanceOfSatisfying(Reading.Value.class, read -> {
            assertThat(read.value()).isEqualTo(new BigDecimal("100.00"));
            assertThat(read.notice().one().zh()).contains("没有乘以 10000");
        });
        assertThat(Texts.read(column("asset.original_value"), "1.5万元", false)).isInstanceOfSatisfying(Reading.Value.class, read -> {
            assertThat(read.value()).isEqualTo(new BigDecimal("15000.00"));
            assertThat(read.notice().one().zh()).contains("已乘以 10000");
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
            arguments("student.birth_date", new Cell.Text("2004-02-31"), "没有这一天"), arguments("student.birth_date", new Cell.Text("2019年9月"), "没有写是哪一天"), arguments("student.birth_date", new Cell.Text("2019.09"), "没有写是哪一天"),
            arguments("student.birth_date", new Cell.Text("19-9-1"), "年份只有两位"), arguments("student.birth_date", new Cell.Text("9/1/2019"), "年份只有两位或写在后面"), arguments("student.birth_date", new Cell.Text("去年"), "不是日期"),
            arguments("student.birth_date", new Cell.Number(new BigDecimal("1.52823E+17"), false, "1.52823E+17"), "不是日期"),
            arguments("student.id_number", new Cell.Number(new BigDecimal("1.52823200403150000E+17"), false, "1.52823E+17"), "被表格软件变成了数字"), arguments("student.id_number", new Cell.Text("1.52823E+17"), "被表格软件变成了数字"),
            arguments("student.student_number", new Cell.Day(DAY, "9月1日"), "被表格软件变成了日期"), arguments("student.name", new Cell.Text("张\u0000三"), "含有不可见字符（U+0000）"), arguments("student.name", new Cell.Text("张\uD842"), "含有不可见字符（U+D842）"),
            arguments("student.name", new Cell.Text("长".repeat(501)), "太长了"), arguments("student.student_number", new Cell.Text("1".repeat(32_767)), "太长了"), arguments("student.name", new Cell.Text("无"), "必须填写"), arguments("student.name", new Cell.Text("张**"), "被“*”遮盖了"), arguments("student.phone", new Cell.Text("138******12"), "被“*”遮盖了"), arguments("student.name", new Cell.Fault("#REF!"), "是算不出来的公式"), arguments("score.mark", new Cell.Text("优"), "不是数字"), arguments("score.mark", new Cell.Number(new BigDecimal("0.85"), true, "85%"), "是百分数"),
            arguments("score.mark", new Cell.Text("12.5万"), "不是数字"), arguments("score.mark", new Cell.Text("RMB12"), "不是数字"), arguments("asset.original_value", new Cell.Text("$12"), "不是数字"), arguments("asset.original_value", new Cell.Text("1.234,50"), "不是数字"), arguments("score.mark", new Cell.Text("123456"), "位数太多"), arguments("student.sex", new Cell.Text("不详"), "不在可选范围内：男、女"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String column, Cell cell, String why) {
        assertThat(Texts.read(column(column), cell, false)).isInstanceOfSatisfying(Reading.Unreadable.class, read -> {
            assertThat(read.why().one().zh()).contains(why);
            assertThat(read.why().one().incomplete()).isFalse();
            assertThat(read.why().many().incomplete()).isFalse();
        });
    }

    static Stream<RecordType> everyExampleCanBeRead() {
        return TYPES.inOrder().stream();
    }

    @ParameterizedTest
    @MethodSource
    void everyExampleCanBeRead(RecordType type) {
        type.columns().stream().filter(column -> column.refersTo() == null).forEach(column -> {
            assertThat(column.example().isEmpty()).as(column.name()).isEqualTo(column.example().isEmpty() && !column.required());
            assertThat(Texts.read(column, column.example(), false)).as(column.name() + ": " + column.example()).isInstanceOf(Reading.Value.class);
        });
    }

    private static RecordColumn column(String name) {
        String[] parts = name.split("\\.");
        return TYPES.named(parts[0]).orElseThrow().column(parts[1]).orElseThrow();
    }
}
