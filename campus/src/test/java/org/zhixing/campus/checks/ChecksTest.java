package org.zhixing.campus.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;

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
}
