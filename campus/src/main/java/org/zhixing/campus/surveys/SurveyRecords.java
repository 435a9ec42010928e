package org.zhixing.campus.surveys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordType;

import static org.zhixing.campus.records.RecordTypeBuilder.recordType;
import static org.zhixing.campus.surveys.db.Tables.ANSWER;
import static org.zhixing.campus.surveys.db.Tables.QUESTIONNAIRE;
import static org.zhixing.campus.surveys.db.Tables.RESPONDENT;

/// The record types of questionnaires, sampled respondents and their anonymous answers.
@Configuration(proxyBeanMethods = false)
class SurveyRecords {

    static final RecordType QUESTIONNAIRES = recordType("questionnaire", QUESTIONNAIRE, "问卷", "Questionnaire")
        .column(QUESTIONNAIRE.NAME, "问卷名称", "Name", "2019年在校生满意度调查")
        .column(QUESTIONNAIRE.AUDIENCE, "调查对象", "Audience", "在校生").codes(Codes.code("students", "在校生", "Students").and("graduates", "毕业生", "Graduates"))
        .column(QUESTIONNAIRE.HELD_ON, "调查日期", "Held on", "2019-05-20")
        .key(QUESTIONNAIRE.NAME)
        .constraint("a_questionnaire_name_is_used_once", "问卷名称不能重复")
        .type();

    static final RecordType RESPONDENTS = recordType("respondent", RESPONDENT, "受访者", "Respondent")
        .reference(RESPONDENT.QUESTIONNAIRE, "questionnaire", "问卷", "Questionnaire", "2019年在校生满意度调查")
        .column(RESPONDENT.NUMBER, "受访者编号", "Number", "1")
        .reference(RESPONDENT.CLASS, "class", "班级", "Class", "19汽修1班")
        .key(RESPONDENT.QUESTIONNAIRE, RESPONDENT.NUMBER)
        .constraint("a_respondent_number_is_used_once", "同一问卷的受访者编号不能重复")
        .type();

    static final RecordType ANSWERS = recordType("answer", ANSWER, "答卷", "Answer")
        .reference(ANSWER.RESPONDENT, "respondent", "受访者", "Respondent", "2019年在校生满意度调查/1")
        .column(ANSWER.TOPIC, "调查项目", "Topic", "校园安全").codes(SurveyMeasures.TOPIC)
        .column(ANSWER.RATING, "评价", "Rating", "满意").codes(SurveyMeasures.RATING)
        .key(ANSWER.RESPONDENT, ANSWER.TOPIC)
        .constraint("a_respondent_rates_a_topic_once", "同一受访者对同一项目只评价一次")
        .type();

    @Bean
    AreaRecords surveyTypes() {
        return AreaRecords.of("surveys", "满意度调查", "Surveys", QUESTIONNAIRES, RESPONDENTS, ANSWERS);
    }
}
