package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What sentences say of last year, of all and of the most; each with a faultless twin.
class ProseClaimsTest {

    @Test
    void growthIsReckonedFromTheNumberSaidToBeLastYears() {
        assertClean("2023年我校在校生2120人。上年同期在校生为2000人，同比增加120人，增长6.00%。");
        assertKind(Kind.GROWTH, "2023年我校在校生2120人。上年同期在校生为2000人，同比增加120人，增长6.60%。");
        assertClean("2023年度收入总计5100.00万元。与2022年度的5000.00万元相比，增加100.00万元，增长2.00%。");
        assertKind(Kind.GROWTH, "2023年度收入总计5100.00万元。与2022年度的5000.00万元相比，增加100.00万元，增长3.00%。");
    }

    @Test
    void aFallIsNotCalledARise() {
        assertClean("2023届毕业生就业率为96.10%，上年为97.30%，下降1.20个百分点。");
        assertKind(Kind.DIFFERENCE, "2023届毕业生就业率为96.10%，上年为97.30%，提高1.20个百分点。");
    }

    @Test
    void whatIsSaidOfAllHoldsForTheListBefore() {
        assertClean("课堂教学、实习实训、校园生活满意度分别为93.8%、91.2%和95.0%，均在91%以上。");
        assertKind(Kind.CLAIM, "课堂教学、实习实训、校园生活满意度分别为93.8%、91.2%和95.0%，均在93%以上。");
        assertClean("近三年就业率分别为96.9%、92.0%、94.1%，均超过90%。");
        assertKind(Kind.CLAIM, "近三年就业率分别为96.9%、92.0%、94.1%，均超过95%。");
    }

    @Test
    void theMostIsNotLessThanTheOthers() {
        assertClean("录取新生中，本市生源251人，省内其他生源415人，外省生源190人，其中省内其他生源最多。");
        assertKind(Kind.CLAIM, "录取新生中，本市生源251人，省内其他生源415人，外省生源190人，其中外省生源最多。");
    }

    @Test
    void aGapIsTheDifferenceOfTheTwoBefore() {
        assertClean("及格率最高的是3班（84.2%），最低的是1班（70.4%），相差13.8个百分点。");
        assertKind(Kind.DIFFERENCE, "及格率最高的是3班（84.2%），最低的是1班（70.4%），相差18.3个百分点。");
    }

    @Test
    void ofTwoColumnsOfYearsTheLaterIsTheReports() {
        assertClean("学校现有全日制在校生2344人。", "主要指标", "指标\t2021年\t2022年", "全日制在校生人数\t1995\t2344", "专任教师人数\t120\t130");
    }

    private static void assertClean(String... lines) {
        assertThat(Texts.contradictions(Texts.audit(lines))).isEmpty();
    }

    private static void assertKind(Kind kind, String line) {
        assertThat(Texts.contradictions(Texts.audit(line))).isNotEmpty().allMatch(finding -> finding.kind() == kind);
    }
}
