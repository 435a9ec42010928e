package org.zhixing.campus.records.imports;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.records.imports.Clerk.errors;
import static org.zhixing.campus.records.imports.Clerk.notices;

/// What an import does to the records of a school that begins empty.
class ImportTest {

    private static final String STUDENT = "学号,姓名,性别,出生日期,民族,身份证件号";
    private static final String ENROLMENT = "学生,专业,入学年份,年级,学习形式,生源,学籍状态,开始原因,起始日期";
    private static final String MAJOR = "专业名称,专业代码,专业简称,专业目录,专业大类,学制,开设日期";

    private final Clerk clerk = Clerk.inEmptySchool();
    private final Upload majors = clerk.csv("专业.csv", MAJOR, "汽车运用与维修,082500,汽修,2010,08,3,2006-09-01");
    private final Upload students = clerk.csv("学生.csv", STUDENT, "201901,样例甲,男,2004-01-01,01,990101200401010013", "201902,样例乙,女,2004-03-15,01,990101200403150028");
    private final Upload enrolments = clerk.csv("学籍.csv", ENROLMENT, "201901,82500,2019,一年级,全日制,应届初中毕业生,在读,新生入学,2019-09-01", "样例乙,汽修,2019,1,全日制,应届初中毕业生,在读,新生入学,2019-09-01");

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void filesInAnyOrderFillAnEmptySchoolAndTheSecondTimeNothingChanges() {
        ImportOutcome first = clerk.imports(enrolments, students, majors);
        assertThat(errors(first, Language.ZH)).isEmpty();
        assertThat(List.of(first.added(), first.changed(), first.unchanged())).containsExactly(5L, 0L, 0L);
        ImportOutcome again = clerk.imports(majors, enrolments, students);
        assertThat(List.of(again.added(), again.changed(), again.unchanged())).containsExactly(0L, 0L, 5L);
        assertThat(clerk.value("select count(*) from records.change where kind = 'added'")).isEqualTo(5L);
        assertThat(clerk.value("select count(*) from records.import where state = 'landed'")).isEqualTo(2L);
    }

    @Test
    void aDryRunSaysFieldByFieldWhatWouldChangeAndChangesNothing() {
        clerk.imports(students);
        ImportOutcome dry = clerk.tries(clerk.csv("学生.csv", "学号,姓名,联系电话", "201901,样例丙,13800000000", "201902,样例乙,"));
        assertThat(List.of(dry.added(), dry.changed(), dry.unchanged())).containsExactly(0L, 1L, 1L);
        assertThat(dry.files().getFirst().changes()).singleElement().isEqualTo(new ChangedRow(ChangedRow.Kind.CHANGED, "学生", 2, "201901",
            List.of(new ChangedRow.ChangedField("name", "样例甲", "样例丙"), new ChangedRow.ChangedField("phone", null, "13800000000"))));
        assertThat(clerk.value("select name from students.student where student_number = '201901'")).isEqualTo("样例甲");
        assertThat(clerk.value("select count(*) from records.import")).isEqualTo(1L);
    }

    @Test
    void aColumnThatIsNotThereKeepsItsValuesAndABlankCellClearsOne() {
        clerk.imports(students);
        clerk.imports(clerk.csv("电话.csv", "学号,联系电话,监护人电话", "201901,13800000000,13900000000"));
        clerk.imports(clerk.csv("电话.csv", "学号,联系电话", "201901,"));
        assertThat(clerk.value("select name || coalesce(phone, '-') || guardian_phone from students.student where student_number = '201901'")).isEqualTo("样例甲-13900000000");
    }

    @Test
    void aNewRecordNeedsEveryColumnThatMustBeFilledIn() {
        ImportOutcome outcome = clerk.imports(clerk.csv("学生.csv", "学号,姓名,联系电话", "201909,样例甲,1"));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“学生”第2行：是新记录，但表里没有“性别”这一列", "工作表“学生”第2行：是新记录，但表里没有“出生日期”这一列",
            "工作表“学生”第2行：是新记录，但表里没有“民族”这一列", "工作表“学生”第2行：是新记录，但表里没有“身份证件号”这一列");
    }

    @Test
    void aNewSpanClosesTheFormerOneAndAnOlderFileChangesNothingAfterwards() {
        clerk.imports(majors, students, enrolments);
        ImportOutcome moved = clerk.imports(clerk.csv("学籍.csv", ENROLMENT, "201901,汽修,2019,2,全日制,应届初中毕业生,在读,升级,2020-09-01"));
        assertThat(moved.files().getFirst().closed()).isEqualTo(1);
        assertThat(moved.files().getFirst().changes()).contains(new ChangedRow(ChangedRow.Kind.CLOSED, "学籍", 2, "201901/2019-09-01",
            List.of(new ChangedRow.ChangedField("valid_to", null, "2020-09-01"), new ChangedRow.ChangedField("ended", null, "promoted"))));
        assertThat(clerk.value("select valid_to || ended from students.enrolment e join students.student s on s.id = e.student where student_number = '201901' and valid_from = '2019-09-01'")).isEqualTo("2020-09-01promoted");
        assertThat(clerk.imports(enrolments).unchanged()).isEqualTo(2);
        assertThat(clerk.value("select former ->> 'valid_to' is null from records.change where kind = 'closed'")).isEqualTo(true);
    }

    @Test
    void spansOfOneSheetFollowEachOther() {
        assertThat(errors(clerk.imports(majors, students, clerk.csv("学籍.csv", ENROLMENT, "201901,汽修,2019,2,全日制,应届初中毕业生,在读,升级,2020-09-01", "201901,汽修,2019,1,全日制,应届初中毕业生,在读,新生入学,2019-09-01")), Language.ZH)).isEmpty();
        assertThat(clerk.value("select string_agg(valid_from || coalesce(ended, ''), ',' order by valid_from) from students.enrolment")).isEqualTo("2019-09-01promoted,2020-09-01");
    }

    @Test
    void theSameRowTwiceIsReadOnceAndAContradictionIsRefusedNamingBoth() {
        Upload twice = clerk.csv("学生.csv", STUDENT, "201901,样例甲,男,2004-01-01,01,990101200401010013", "201901,样例甲,男,2004-01-01,01,990101200401010013");
        assertThat(notices(clerk.imports(twice), Language.ZH)).containsExactly("工作表“学生”第3行：与第 2 行完全相同，只读取一次");
        Upload contradiction = clerk.csv("学生.csv", STUDENT, "201903,样例甲,女,2004-03-15,01,990101200403150028", "201903,样例乙,女,2004-03-15,01,990101200403150028");
        assertThat(errors(clerk.imports(contradiction), Language.EN)).containsExactly("sheet “学生”, row 3, “学号” (201903): is the same record as row 2 but says something else: keep one of them");
    }

    @Test
    void oneCauseIsToldOnceHoweverManyRowsHaveIt() {
        clerk.imports(students);
        ImportOutcome outcome = clerk.imports(clerk.csv("团员.csv", "学生,起始日期", "201901,2018年5月", "201902,2018年6月", "209999,2019-05-04", "209998,2019-05-04"));
        assertThat(errors(outcome, Language.ZH)).containsExactlyInAnyOrder("工作表“团员”第2行“起始日期”（2018年5月）：本列有 2 个值没有写是哪一天，应写成 2019-09-01", "工作表“团员”第4行“学生”（209999）：本列有 2 个值找不到对应的学生，请先登记");
        assertThat(outcome.refusedRows()).isEqualTo(4);
        assertThat(outcome.files().getFirst().refusedRows()).extracting(RefusedRow::row).containsExactly(2, 3, 4, 5);
    }

    @Test
    void whoeverRefersToARefusedRowIsNotToldThatItDoesNotExist() {
        ImportOutcome outcome = clerk.imports(clerk.csv("学生.csv", STUDENT, "201901,样例甲,男,2004-02-31,01,990101200401010013"), clerk.csv("团员.csv", "学生,起始日期", "201901,2018-05-04"));
        assertThat(errors(outcome, Language.ZH)).containsExactlyInAnyOrder("工作表“学生”第2行“出生日期”（2004-02-31）：没有这一天", "工作表“团员”第2行“学生”（201901）：引用的学生本次没能导入，改好那里的问题即可");
    }

    @Test
    void everyRowThatAConditionRefusesIsCounted() {
        ImportOutcome outcome = clerk.imports(clerk.csv("专业.csv", MAJOR, "甲,0825001234,甲,2010,08,3,2006-09-01", "乙,08250,乙,2010,08,3,2006-09-01", "丙,082503,丙,2010,08,9,2006-09-01", "丁,082504,丁,2010,08,3,2006-09-01"));
        assertThat(errors(outcome, Language.ZH)).containsExactlyInAnyOrder("工作表“专业”第2行“专业代码”（0825001234）：有 2 行：专业代码为6或7位数字", "工作表“专业”第4行“学制”（9）：学制为1至5年");
        assertThat(outcome.refusedRows()).isEqualTo(3);
    }

    @Test
    void anIdNumberThatBelongsToSomeoneElseIsRefused() {
        clerk.imports(students);
        ImportOutcome outcome = clerk.imports(clerk.csv("学生.csv", STUDENT, "201905,样例丙,男,2004-01-01,01,990101200401010013"));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“学生”第2行“身份证件号”（990101200401010013）：身份证件号不能重复");
    }

    @Test
    void valuesThatOnlyOneMayHaveCanBeExchangedAndTheExchangeTakenBack() {
        clerk.imports(students);
        Upload exchanged = clerk.csv("学生.csv", STUDENT, "201901,样例甲,女,2004-03-15,01,990101200403150028", "201902,样例乙,男,2004-01-01,01,990101200401010013");
        assertThat(errors(clerk.imports(exchanged), Language.ZH)).isEmpty();
        String numbers = "select string_agg(id_number, ',' order by student_number) from students.student";
        assertThat(clerk.value(numbers)).isEqualTo("990101200403150028,990101200401010013");
        assertThat(clerk.imports().takeBack(clerk.imports().past(0).getFirst().id(), org.zhixing.campus.shared.Viewer.LOCAL_OPERATOR)).isEqualTo(new TakingBack.TakenBack(0, 2));
        assertThat(clerk.value(numbers)).isEqualTo("990101200401010013,990101200403150028");
    }

    @Test
    void aNewRecordMayTakeWhatAnotherGivesUpButNotWhatItKeeps() {
        clerk.imports(students);
        Upload handed = clerk.csv("学生.csv", STUDENT, "201905,样例丙,男,2004-01-01,01,990101200401010013", "201901,样例甲,女,2004-03-15,01,99010120040315001X");
        assertThat(errors(clerk.tries(handed), Language.ZH)).isEmpty();
        Upload twice = clerk.csv("学生.csv", STUDENT, "201901,样例甲,女,2004-03-15,01,990101200403150028", "201905,样例丙,女,2004-03-15,01,99010120040315001X", "201906,样例丁,女,2004-03-15,01,99010120040315001X");
        assertThat(errors(clerk.imports(twice), Language.ZH)).containsExactly("工作表“学生”第2行“身份证件号”（990101200403150028）：有 2 行：身份证件号不能重复");
        assertThat(clerk.value("select count(*) from students.student")).isEqualTo(2L);
    }

    @Test
    void everyValueThatOnlyOneMayHaveCanBeExchanged() {
        assertThat(clerk.value("select string_agg(conname, ', ') from pg_constraint where contype = 'u' and not condeferrable and connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)")).isNull();
    }

    @Test
    void majorsWhoseCodesLostTheirZeroAreRepairedByTheirCategory() {
        ImportOutcome outcome = clerk.imports(clerk.csv("专业.csv", majors(312, "08")));
        assertThat(errors(outcome, Language.ZH)).isEmpty();
        assertThat(notices(outcome, Language.ZH)).containsExactly("工作表“专业”第2行“专业代码”（82000）：本列的 312 个专业代码少了首位 0，已补上（如“82000”按“082000”读取）");
        assertThat(clerk.value("select min(code) || max(code) || count(*) from programmes.major")).isEqualTo("082000082311312");
        Upload plans = clerk.csv("招生计划.csv", Stream.concat(Stream.of("专业,招生年份,计划数"), IntStream.range(0, 312).mapToObj(i -> (82_000 + i) + ",2019,50")).toArray(String[]::new));
        assertThat(notices(clerk.imports(plans), Language.ZH)).containsExactly("工作表“招生计划”第2行“专业”（82000）：本列的 312 个专业代码少了首位 0，已补上（如“82000”按“082000”读取）");
    }

    @Test
    void majorsWhoseCodesLostTheirZeroButAreOfAnotherCategoryAreRefusedInOneLine() {
        ImportOutcome outcome = clerk.imports(clerk.csv("专业.csv", majors(312, "13")));
        assertThat(errors(outcome, Language.ZH)).containsExactly("工作表“专业”第2行“专业代码”（82000）：本列的 312 个专业代码少了首位 0，补上后又与“专业大类”不符：请照原件核对，并把这一列设为“文本”格式");
        assertThat(outcome.refusedRows()).isEqualTo(312);
        assertThat(errors(clerk.imports(clerk.csv("专业.csv", MAJOR, "甲,00825,甲,2010,08,3,2006-09-01")), Language.ZH)).as("no category begins with 00").containsExactly("工作表“专业”第2行“专业代码”（00825）：专业代码为6或7位数字");
    }

    private static String[] majors(int count, String category) {
        return Stream.concat(Stream.of(MAJOR), IntStream.range(0, count).mapToObj(i -> "专业%1$d,%2$d,专业%1$d,2010,%3$s,3,2006-09-01".formatted(i, 82_000 + i, category))).toArray(String[]::new);
    }

    @Test
    void takingBackRestoresEverythingAsOneActionAndCanBeDoneOnce() {
        clerk.imports(majors, students, enrolments);
        ImportOutcome later = clerk.imports(clerk.csv("学籍.csv", ENROLMENT, "201901,汽修,2019,2,全日制,应届初中毕业生,在读,升级,2020-09-01"), clerk.csv("学生.csv", "学号,姓名", "201901,样例丙"));
        assertThat(List.of(later.added(), later.changed())).containsExactly(1L, 1L);
        Import last = clerk.imports().past(0).getFirst();
        Import first = clerk.imports().past(0).getLast();
        assertThat(clerk.imports().takeBack(first.id(), org.zhixing.campus.shared.Viewer.LOCAL_OPERATOR)).isInstanceOfSatisfying(TakingBack.DependedOn.class, depends -> {
            assertThat(depends.count()).isEqualTo(3);
            assertThat(depends.dependents()).extracting(TakingBack.Dependent::label).containsExactly("201901", "201901/2019-09-01", "201901/2020-09-01");
            assertThat(depends.dependents()).allMatch(each -> last.id().equals(each.imported()));
        });
        assertThat(clerk.imports().takeBack(last.id(), org.zhixing.campus.shared.Viewer.LOCAL_OPERATOR)).isEqualTo(new TakingBack.TakenBack(1, 2));
        assertThat(clerk.value("select string_agg(name || valid_from || coalesce(ended, ''), ',' order by name) from students.enrolment e join students.student s on s.id = e.student")).isEqualTo("样例乙2019-09-01,样例甲2019-09-01");
        assertThat(clerk.imports().of(last.id()).orElseThrow().state()).isEqualTo(ImportState.TAKEN_BACK);
        assertThat(clerk.imports().takeBack(first.id(), org.zhixing.campus.shared.Viewer.LOCAL_OPERATOR)).isEqualTo(new TakingBack.TakenBack(5, 0));
        assertThat(clerk.value("select (select count(*) from students.student) + (select count(*) from programmes.major) + (select count(*) from students.enrolment)")).isEqualTo(0L);
    }

    @Test
    void aReferenceIsReadByNumberCodeOrAnUnambiguousName() {
        clerk.imports(majors, students, clerk.csv("学生.csv", STUDENT, "201903,样例乙,女,2004-03-15,01,99010120040315001X"));
        ImportOutcome outcome = clerk.imports(clerk.csv("团员.csv", "姓名,起始日期", "样例甲,2018-05-04", "样例乙,2018-05-04"));
        assertThat(errors(outcome, Language.ZH)).singleElement().asString().contains("第3行“姓名”（样例乙）", "可能是样例乙 201902、样例乙 201903，请写明是哪一个");
    }
}
