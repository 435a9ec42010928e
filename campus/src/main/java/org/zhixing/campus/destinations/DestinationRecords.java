package org.zhixing.campus.destinations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.destinations.db.Tables.DESTINATION;
import static org.zhixing.campus.destinations.db.Tables.ENTRANCE_EXAMINATION;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of destinations of graduates and entrance examinations.
@Configuration(proxyBeanMethods = false)
class DestinationRecords {

    static final RecordType DESTINATIONS = recordType("destination", DESTINATION, "毕业去向", "Destination")
        .reference(DESTINATION.STUDENT, "student", "学生", "Student", "2019010203")
        .column(DESTINATION.GRADUATED_ON, "毕业日期", "Graduated on", "2019-07-01")
        .column(DESTINATION.KIND, "去向", "Kind", "直接就业").codes(DestinationMeasures.DESTINATION)
        .column(DESTINATION.MATCHED, "是否对口", "Matched", "是")
        .column(DESTINATION.EMPLOYER, "就业单位", "Employer", "某某汽车服务有限公司")
        .column(DESTINATION.EMPLOYER_KIND, "单位性质", "Employer kind", "企业").codes(Codes.code("company", "企业", "Company").and("public_institution", "事业单位", "Public institution").and("other", "其他", "Other"))
        .column(DESTINATION.MONTHLY_INCOME, "月收入", "Monthly income", "3200.00").unit(Unit.YUAN).masked(Mask.WHOLE)
        .column(DESTINATION.ASCERTAINED_ON, "核实日期", "Ascertained on", "2019-09-01")
        .key(DESTINATION.STUDENT, DESTINATION.GRADUATED_ON)
        .constraint("only_the_placed_are_matched", "有去向的毕业生须填是否对口，无去向的不填")
        .constraint("an_income_is_positive", "月收入应大于0")
        .constraint("only_the_employed_earn", "只有就业或创业的毕业生才填月收入")
        .constraint("a_graduate_has_one_destination", "同一毕业生只有一条去向")
        .type();

    static final RecordType ENTRANCE_EXAMINATIONS = recordType("entrance_examination", ENTRANCE_EXAMINATION, "升学考试", "Entrance examination")
        .reference(ENTRANCE_EXAMINATION.STUDENT, "student", "学生", "Student", "2019010203")
        .column(ENTRANCE_EXAMINATION.SAT_ON, "考试日期", "Sat on", "2019-06-07")
        .column(ENTRANCE_EXAMINATION.MARKS, "总分", "Marks", "420.0").unit(Unit.POINT).masked(Mask.WHOLE)
        .column(ENTRANCE_EXAMINATION.ABOVE_BACHELOR_LINE, "是否达本科线", "Above the bachelor line", "否")
        .column(ENTRANCE_EXAMINATION.ADMITTED, "录取层次", "Admitted", "专科").codes(Codes.code("college", "专科", "College").and("bachelor", "本科", "Bachelor"))
        .key(ENTRANCE_EXAMINATION.STUDENT, ENTRANCE_EXAMINATION.SAT_ON)
        .constraint("examination_marks_are_not_negative", "总分不能为负")
        .constraint("a_student_sits_once_a_day", "同一学生同一天只有一条考试记录")
        .type();

    @Bean
    AreaRecords destinationTypes() {
        return AreaRecords.of("destinations", "毕业去向", "Destinations", DESTINATIONS, ENTRANCE_EXAMINATIONS);
    }
}
