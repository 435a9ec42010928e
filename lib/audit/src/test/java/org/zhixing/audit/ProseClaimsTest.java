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

    private static final String FACULTIES = "表1 各学院落实情况\n学院\t毕业生人数\t落实人数\t落实率\n机械学院\t320\t301\t94.06%\n护理学院\t410\t402\t98.05%\n商学院\t275\t250\t90.91%\n合计\t1005\t953\t94.83%\n\n";

    @Test
    void theFirstIsFirstInTheTable() {
        assertClean(FACULTIES + "分学院看，落实率最高的是护理学院，达98.05%；商学院落实率最低，为90.91%。");
        assertKind(Kind.CLAIM, FACULTIES + "分学院看，落实率最高的是机械学院，达98.05%。");
        assertKind(Kind.CLAIM, FACULTIES + "2023年，机械学院落实率最低，为94.06%。");
    }

    @Test
    void whatIsSaidOfEachHoldsForTheColumn() {
        assertClean(FACULTIES + "各学院落实率均在90%以上。");
        assertKind(Kind.CLAIM, FACULTIES + "各学院落实率均在93%以上。");
    }

    @Test
    void aRangeEndsWhereTheColumnDoes() {
        assertClean(FACULTIES + "各学院落实率在90.91%至98.05%之间。");
        assertKind(Kind.CLAIM, FACULTIES + "各学院落实率在90.91%至98.55%之间。");
    }

    @Test
    void aSlipInARepeatedCellIsFound() {
        assertClean(FACULTIES + "其中护理学院毕业生410人，落实402人。");
        assertKind(Kind.CROSS_REFERENCE, FACULTIES + "各学院的毕业生人数，护理学院为401人。");
        assertClean(FACULTIES + "护理学院获奖人数57人。");
    }

    @Test
    void riseAndGrowthGoTheSameWay() {
        assertClean("招生12.15万人，比上年减少0.75万人，下降5.81%。");
        assertKind(Kind.CLAIM, "招生12.15万人，比上年减少0.75万人，增长5.81%。");
        assertClean("均分由81.61分下降到68.17分。");
        assertKind(Kind.CLAIM, "均分由81.61分上升到68.17分。");
        assertClean("近三年设备值分别为1212.70万元、1422.50万元、1615.79万元，逐年增加。");
        assertKind(Kind.CLAIM, "近三年设备值分别为1212.70万元、1422.50万元、1615.79万元，逐年减少。");
    }

    @Test
    void whatEachHasIsTheTotalOverHowManyThereAre() {
        assertClean("参会企业154家，提供岗位3080个，平均每家企业提供岗位20.0个。");
        assertKind(Kind.PER_CAPITA, "参会企业154家，提供岗位3080个，平均每家企业提供岗位26.0个。");
    }

    @Test
    void menToWomenIsTheirQuotient() {
        assertClean("男生423人，女生481人，男女比例为0.88:1。");
        assertKind(Kind.RATIO, "男生423人，女生481人，男女比例为0.98:1。");
        assertClean("在校生1820人，专任教师130人，师生比1:14.0。");
        assertKind(Kind.RATIO, "在校生1820人，专任教师130人，师生比1:16.0。");
    }

    @Test
    void differencesAreOfWhatTheWordsName() {
        assertClean("招生867人，毕业800人，招生比毕业多67人。");
        assertKind(Kind.DIFFERENCE, "招生867人，毕业800人，招生比毕业多76人。");
        assertClean("图书馆原有纸质图书61236册，本年新增3537册，现有64773册。");
        assertKind(Kind.SUM, "图书馆原有纸质图书61236册，本年新增3537册，现有64873册。");
    }

    @Test
    void figuresPerStudentHaveOneBase() {
        String roll = "学校现有学籍在校生2000人，其中全日制学生1700人。";
        assertClean(roll + "占地面积80000平方米，生均40.00平方米；建筑面积50000平方米，生均25.00平方米；图书90000册，生均45.0册。");
        assertKind(Kind.PER_CAPITA, roll + "占地面积80000平方米，生均40.00平方米；建筑面积50000平方米，生均29.41平方米；图书90000册，生均45.0册。");
        assertClean(roll + "占地面积80000平方米，生均40.00平方米，高于生均33平方米的标准；建筑面积50000平方米，生均25.00平方米，高于生均20平方米的标准。");
    }

    @Test
    void aListThatEndsWithTheOthersLeavesNothingOut() {
        assertClean("实现就业907人。就业去向为：机关、企事业单位254人，个体经营234人，升入高等学校103人，其他方式就业316人。");
        assertKind(Kind.SUM, "实现就业907人。就业去向为：机关、企事业单位245人，个体经营234人，升入高等学校103人，其他方式就业316人。");
    }

    private static void assertClean(String... lines) {
        assertThat(Texts.contradictions(Texts.audit(lines))).isEmpty();
    }

    private static void assertKind(Kind kind, String line) {
        assertThat(Texts.contradictions(Texts.audit(line))).isNotEmpty().allMatch(finding -> finding.kind() == kind);
    }
}
