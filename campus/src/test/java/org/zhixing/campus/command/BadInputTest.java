package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.time.ReportYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Records that break their type's rules, and questions that have no answer.
class BadInputTest {

    private final Figures figures = DemoSchool.shared().the(Figures.class);

    @Test
    void aYearWithoutDataIsRefusedWithTheYearsThatHaveSome() {
        assertThatThrownBy(() -> figures.filled(ReportYear.of(2031))).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.sentence().zh()).contains("2031", "2015–2019"));
    }

    @Test
    void anUnknownKeyIsRefusedWithSimilarOnes() {
        assertThatThrownBy(() -> figures.known("students.fulltime")).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.sentence().en()).contains("students.fulltime", "students.full_time"));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        refuses("update students.student set birth_date = '2003-02-31'", "date/time field value out of range");
    }

    @Test
    void aScoreAboveTheFullMarkIsRefused() {
        refuses("update teaching.score set mark = 151", "A mark is at most the full mark");
    }

    @Test
    void aStudentInTwoClassesOnOneDayIsRefused() {
        refuses("insert into students.enrolment (student, major, class, entry_year, grade, study_mode, source, status, began, valid_from) "
            + "select student, major, class, entry_year, grade, study_mode, source, status, began, valid_from from students.enrolment where valid_to is null limit 1", "a_student_is_in_one_class_at_a_time");
    }

    @Test
    void aMajorCodeThatLostItsZeroIsRefused() {
        refuses("update programmes.major set code = '90100' where code = '090100'", "a_major_code_has_six_or_seven_digits");
    }

    private static void refuses(String change, String rule) {
        assertThatThrownBy(() -> DemoSchool.shared().sql().execute(change)).hasMessageContaining(rule);
    }
}
