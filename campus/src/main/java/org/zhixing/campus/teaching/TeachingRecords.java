package org.zhixing.campus.teaching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.records.RecordTypeBuilder.recordType;
import static org.zhixing.campus.teaching.db.Tables.EXAM;
import static org.zhixing.campus.teaching.db.Tables.SCORE;

/// The record types of exams and marks.
@Configuration(proxyBeanMethods = false)
class TeachingRecords {

    static final RecordType EXAMS = recordType("exam", EXAM, "考试", "Exam")
        .column(EXAM.NAME, "考试名称", "Name", "2019年语文")
        .column(EXAM.SUBJECT, "科目", "Subject", "语文").codes(TeachingMeasures.SUBJECT)
        .column(EXAM.FULL_MARK, "满分", "Full mark", "150").unit(Unit.POINT)
        .column(EXAM.EXCELLENT_LINE, "优秀线", "Excellent line", "125").unit(Unit.POINT)
        .column(EXAM.PASS_LINE, "及格线", "Pass line", "85").unit(Unit.POINT)
        .column(EXAM.HELD_ON, "考试日期", "Held on", "2019-06-20")
        .key(EXAM.NAME)
        .constraint("a_full_mark_is_positive", "满分应大于0")
        .constraint("the_lines_of_an_exam_are_in_order", "及格线应大于0且低于优秀线，优秀线不超过满分")
        .constraint("an_exam_name_is_used_once", "考试名称不能重复")
        .type();

    static final RecordType SCORES = recordType("score", SCORE, "成绩", "Score")
        .reference(SCORE.EXAM, "exam", "考试", "Exam", "2019年语文")
        .reference(SCORE.STUDENT, "student", "学生", "Student", "2019010203")
        .column(SCORE.MARK, "分数", "Mark", "96.5").unit(Unit.POINT)
        .key(SCORE.EXAM, SCORE.STUDENT)
        .constraint("a_mark_is_not_negative", "分数不能为负")
        .constraint("a_mark_is_at_most_the_full_mark", "分数不能超过满分")
        .constraint("a_student_has_one_score_in_an_exam", "同一学生同一场考试只有一个成绩")
        .type();

    @Bean
    AreaRecords teachingTypes() {
        return AreaRecords.of("teaching", "教学", "Teaching", EXAMS, SCORES);
    }
}
