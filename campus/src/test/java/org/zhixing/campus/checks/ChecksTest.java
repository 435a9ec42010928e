package org.zhixing.campus.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.time.ReportYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTest {

    private static List<Result> of(org.zhixing.campus.command.School school) {
        return school.the(Checks.class).of(school.the(Figures.class).filled(ReportYear.of(2019)));
    }

    private static Result result(List<Result> results, String key) {
        return results.stream().filter(result -> result.check().key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aCohortThatLosesAQuarterOfItsStudentsIsFound() {
        Result loss = result(of(DemoSchool.shared()), "students.cohort_loss_serious");
        assertThat(loss.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.left().shown()).isEqualTo("633");
            assertThat(finding.sentence().zh()).contains("857", "26.1%");
        });
    }

    @Test
    void theBaseOfPerStudentFiguresIsComparedWithLastYear() {
        assertThat(result(of(DemoSchool.shared()), "figures.per_student_base").status()).isEqualTo(Result.Status.FAILED);
    }

    @Test
    void everyEqualityHoldsInTheDemoSchool() {
        assertThat(of(DemoSchool.shared())).filteredOn(result -> result.check() instanceof Check.Equality || result.check() instanceof Check.PartsAddUp)
            .allSatisfy(result -> assertThat(result.status()).as(result.check().key()).isEqualTo(Result.Status.PASSED));
    }

    @ParameterizedTest
    @CsvSource({"1,240", "2,600", "3,1300"})
    void noEqualityFailsInARandomSchool(long seed, int students) {
        try (var school = DemoSchool.random(seed, students)) {
            assertThat(of(school)).filteredOn(result -> result.check() instanceof Check.Equality || result.check() instanceof Check.PartsAddUp)
                .allSatisfy(result -> assertThat(result.status()).as(result.check().key()).isNotEqualTo(Result.Status.FAILED));
        }
    }

    @Test
    void whatWasNeverFilledInIsNotCheckedRatherThanPassed() {
        try (var school = DemoSchool.copy()) {
            school.sql().execute("truncate fitness.test, fitness.measurement, fitness.exemption");
            assertThat(result(of(school), "fitness.tested_and_exempt_add_up").status()).isEqualTo(Result.Status.NOT_CHECKED);
        }
    }

    @Test
    void aWrongIdNumberAndAGraduateWithoutDestinationAreFoundWithTheirRecords() {
        try (var school = DemoSchool.copy()) {
            school.sql().execute("update students.student set id_number = '99000020030101001' || case when right(id_number, 1) = '1' then '2' else '1' end where id = (select student from students.enrolment where valid_to is null and study_mode = 'full_time' limit 1)");
            school.sql().execute("delete from destinations.destination where id = (select id from destinations.destination where graduated_on > '2019-01-01' limit 1)");
            List<Result> results = of(school);
            assertThat(result(results, "records.graduate_without_destination").findings().getFirst().records()).hasSize(1);
            assertThat(result(results, "records.student_id_number").status()).isEqualTo(Result.Status.FAILED);
        }
    }

    @Test
    void resultsAreRememberedUntilRecordsChange() {
        try (var school = DemoSchool.copy()) {
            Checks checks = school.the(Checks.class);
            CheckedYear first = checks.remembered(ReportYear.of(2019));
            assertThat(checks.remembered(ReportYear.of(2019))).isSameAs(first);
            school.sql().execute("delete from destinations.destination where id = (select id from destinations.destination where graduated_on > '2019-01-01' limit 1)");
            school.sql().execute("update records.revision set number = number + 1");
            assertThat(checks.remembered(ReportYear.of(2019)).findings().get(Severity.ERROR)).isGreaterThan(first.findings().get(Severity.ERROR));
        }
    }

    @Test
    void aRuleAloneFindsWhatItFindsAmongAll() {
        Checks checks = DemoSchool.shared().the(Checks.class);
        CheckedYear year = checks.remembered(ReportYear.of(2018));
        for (String key : List.of("students.major_jump", "records.entrant_moved_at_once", "standard.floor_area_per_student", "students.modes_add_up")) {
            Result among = year.result(key).orElseThrow();
            assertThat(checks.overTheYears(among.check())).filteredOn(each -> each.year() == 2018).singleElement().satisfies(each -> assertThat(each.result()).isEqualTo(among));
            assertThat(checks.overTheYears(among.check())).filteredOn(each -> each.year() == 2017).singleElement()
                .satisfies(each -> assertThat(each.result()).isEqualTo(checks.remembered(ReportYear.of(2017)).result(key).orElseThrow()));
        }
    }

    @Test
    void whatIsMissingToReachAStandardIsSaidInWhatTheSchoolCanAdd() {
        CheckedYear year = DemoSchool.shared().the(Checks.class).remembered(ReportYear.of(2019));
        assertThat(year.standings()).filteredOn(standing -> standing.status() == Result.Status.FAILED).extracting(standing -> standing.missing().zh())
            .containsExactly("还差7.03个百分点，需增加兼职教师数13人", "还差1.23平方米/人，需增加建筑面积2,225.08平方米");
        assertThat(year.standings()).filteredOn(standing -> standing.status() == Result.Status.PASSED).allSatisfy(standing -> assertThat(standing.missing().zh()).isEmpty());
    }

    @Test
    void whatIsMissingIsTheThresholdLessTheFigureAsTheyArePrinted() {
        Pattern number = Pattern.compile("[\\d,]+(\\.\\d+)?");
        List<Standing> failed = Stream.of(2016, 2017, 2018, 2019).flatMap(year -> DemoSchool.shared().the(Checks.class).remembered(ReportYear.of(year)).standings().stream())
            .filter(standing -> standing.status() == Result.Status.FAILED).toList();
        assertThat(failed).hasSizeGreaterThan(4).allSatisfy(standing -> {
            List<BigDecimal> printed = Stream.of(standing.wanted(), standing.value(), standing.missing())
                .map(label -> number.matcher(label.zh()).results().findFirst().map(found -> new BigDecimal(found.group().replace(",", ""))).orElseThrow()).toList();
            assertThat(printed.get(0).subtract(printed.get(1)).abs()).as(standing.toString()).isEqualByComparingTo(printed.get(2));
        });
    }

    @Test
    void aSumIsNotTakenForOneOfItsFigures() {
        Check.Equality wrong = new Check.Equality("students.wrong", 1, Severity.ERROR, List.of("students.full_time", "students.part_time"), List.of("students.full_time"), "",
            new Label("两者之和等于其一", "The sum is one of both"), new Label("更正", "Correct it"));
        Finding finding = new FigureChecks(DemoSchool.shared().the(Figures.class).of(ReportYear.of(2019)), SettingStandard.read()).equality(wrong).findings().getFirst();
        assertThat(finding.left().figure()).isFalse();
        assertThat(finding.left().shown()).isEqualTo("2,442");
        assertThat(finding.left().parts()).extracting(Finding.Side::shown).containsExactly("1,812", "630");
        assertThat(finding.right()).isNotNull().matches(Finding.Side::figure);
    }

    @Test
    void recordsThatBreakAConditionAreListedInPieces() {
        Checks checks = DemoSchool.shared().the(Checks.class);
        Check.Condition condition = (Check.Condition) result(of(DemoSchool.shared()), "records.entrant_moved_at_once").check();
        List<Finding.Record> all = checks.broken(condition, ReportYear.of(2019), 0, 100);
        assertThat(all).hasSize(21).doesNotHaveDuplicates();
        assertThat(checks.broken(condition, ReportYear.of(2019), 10, 5)).isEqualTo(all.subList(10, 15));
    }
}
