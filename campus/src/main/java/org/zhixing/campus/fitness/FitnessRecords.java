package org.zhixing.campus.fitness;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.fitness.db.Tables.EXEMPTION;
import static org.zhixing.campus.fitness.db.Tables.MEASUREMENT;
import static org.zhixing.campus.fitness.db.Tables.TEST;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of fitness tests, measurements and exemptions.
@Configuration(proxyBeanMethods = false)
class FitnessRecords {

    static final RecordType TESTS = recordType("fitness_test", TEST, "体质测试", "Fitness test")
        .reference(TEST.STUDENT, "student", "学生", "Student", "2019010203")
        .column(TEST.GRADE, "年级", "Grade", "1").codes(Codes.code("1", "一年级", "Grade 1").and("2", "二年级", "Grade 2").and("3", "三年级", "Grade 3"))
        .column(TEST.TESTED_ON, "测试日期", "Tested on", "2019-11-08")
        .key(TEST.STUDENT, TEST.TESTED_ON)
        .constraint("a_student_is_tested_once_a_day", "同一学生同一天只测试一次")
        .type();

    static final RecordType MEASUREMENTS = recordType("fitness_measurement", MEASUREMENT, "体测项目", "Fitness measurement")
        .reference(MEASUREMENT.TEST, "fitness_test", "体质测试", "Fitness test", "2019010203/2019-11-08")
        .column(MEASUREMENT.ITEM, "项目", "Item", "50米跑").codes(Codes.code("BMI", "体重指数", "Body mass index").and("VITAL_CAPACITY", "肺活量", "Vital capacity").and("RUN_50M", "50米跑", "50 m run").and("SIT_AND_REACH", "坐位体前屈", "Sit and reach").and("STANDING_LONG_JUMP", "立定跳远", "Standing long jump").and("PULL_UP", "引体向上", "Pull-up").and("SIT_UP_1MIN", "一分钟仰卧起坐", "Sit-ups in a minute").and("RUN_1000M", "1000米跑", "1000 m run").and("RUN_800M", "800米跑", "800 m run"))
        .column(MEASUREMENT.VALUE, "测量值", "Value", "7.8")
        .column(MEASUREMENT.SCORE, "得分", "Score", "85").unit(Unit.POINT)
        .column(MEASUREMENT.WEIGHT, "权重", "Weight", "20").unit(Unit.PERCENT)
        .column(MEASUREMENT.BONUS, "加分", "Bonus", "0").unit(Unit.POINT)
        .key(MEASUREMENT.TEST, MEASUREMENT.ITEM)
        .constraint("a_weight_is_in_per_cent", "权重应在0至100之间")
        .constraint("a_bonus_is_at_most_10", "加分应在0至10之间")
        .constraint("an_item_score_is_at_most_100", "得分应在0至100之间")
        .constraint("an_item_is_measured_once_in_a_test", "同一次测试同一项目只测一次")
        .type();

    static final RecordType EXEMPTIONS = recordType("fitness_exemption", EXEMPTION, "免于执行", "Fitness exemption")
        .reference(EXEMPTION.STUDENT, "student", "学生", "Student", "2019010203")
        .column(EXEMPTION.REASON, "原因", "Reason", "伤病").codes(FitnessMeasures.EXEMPTION_REASON).masked(Mask.WHOLE)
        .span(EXEMPTION.VALID_FROM, EXEMPTION.VALID_TO, "2019-09-15")
        .key(EXEMPTION.STUDENT, EXEMPTION.VALID_FROM)
        .constraint("an_exemption_ends_after_it_begins", "结束日期应晚于起始日期")
        .constraint("a_student_is_exempt_once_at_a_time", "同一学生的免于执行时段不能重叠")
        .type();

    @Bean
    AreaRecords fitnessTypes() {
        return AreaRecords.of("fitness", "体质健康", "Fitness", TESTS, MEASUREMENTS, EXEMPTIONS);
    }
}
