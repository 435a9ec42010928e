package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.audit.Texts.audit;
import static org.zhixing.audit.Texts.contradictions;

class AuditTest {

    @Test
    void aTotalThatIsNotTheSumOfItsRowsIsFoundAtTheTotal() {
        Audited audited = audit("表3 各班人数", "班级\t人数\t女生", "甲班\t41\t20", "乙班\t38\t19", "丙班\t40\t21", "合计\t129\t60");
        assertThat(contradictions(audited)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.SUM);
            assertThat(finding.published()).isEqualTo("129");
            assertThat(finding.expected()).isEqualTo("119");
            assertThat(finding.arithmetic()).isEqualTo("41+38+40=119");
            assertThat(finding.locations().getFirst().table()).isEqualTo("3");
        });
    }

    @Test
    void anOffsetPointsAtTheNumberInTheText() {
        Audited audited = audit("表3 各班人数", "班级\t人数\t女生", "甲班\t41\t20", "乙班\t38\t19", "丙班\t40\t21", "合计\t129\t60");
        for (Location location : contradictions(audited).getFirst().locations()) {
            assertThat(audited.document().text().substring(location.offset())).startsWith(location.text());
        }
    }

    @Test
    void aRateCutInsteadOfRoundedIsNoError() {
        Audited audited = audit("2018年855名学生毕业，就业853人，就业率为99.76%。");
        assertThat(contradictions(audited)).isEmpty();
        assertThat(audited.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ROUNDING);
            assertThat(finding.expected()).isEqualTo("99.77");
        });
    }

    @Test
    void aRateOfASentenceIsComputedFromTheCountsBeforeIt() {
        assertThat(contradictions(audit("2018年855名学生毕业，就业813人，就业率为99.77%。"))).singleElement()
            .satisfies(finding -> assertThat(finding.arithmetic()).isEqualTo("813/855*100=95.09"));
    }

    @Test
    void changesInPercentAreDifferencesOfRates() {
        Audited audited = audit("年度\t2018年\t2019年\t变化", "及格率\t93%\t95%\t+2%", "优秀率\t18.5%\t18.8%\t+0.3%", "缺考率\t2.8%\t3.1%\t-0.3%");
        assertThat(contradictions(audited)).singleElement().satisfies(finding -> assertThat(finding.arithmetic()).isEqualTo("3.1-2.8=0.3"));
    }

    @Test
    void whatIsSaidOfAllMustBeTrueOfEach() {
        Audited audited = audit("学生对各项目满意率均在91%以上，其中对校园安全96%，对理论学习90%，对专业学习95%。");
        assertThat(contradictions(audited)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CLAIM);
            assertThat(finding.published()).isEqualTo("90%");
        });
    }

    @Test
    void increaseAndGrowthMustFitTheLevel() {
        assertThat(contradictions(audit("普通高中招生12345人，比上年增加234人，增长1.93%。"))).isEmpty();
        assertThat(contradictions(audit("普通高中招生12345人，比上年增加234人，增长2.93%。"))).singleElement()
            .satisfies(finding -> assertThat(finding.arithmetic()).isEqualTo("234/(12345-234)*100=1.93"));
    }

    @Test
    void sameQuantityInTableAndProseMustAgree() {
        List<String> table = List.of("2019年度报告", "表1 计算机", "年度\t教学用计算机\t多媒体教室", "2018年\t580\t93", "2019年\t602\t93", "");
        assertThat(contradictions(audit(String.join("\n", table), "学校有教学用计算机602台。"))).isEmpty();
        assertThat(contradictions(audit(String.join("\n", table), "学校有教学用计算机785台。"))).singleElement()
            .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.CROSS_REFERENCE));
    }

    @Test
    void ratiosOfDifferentScopesAreDifferentQuantities() {
        String[] report = {"2019年度报告", "表1 规模", "年度\t生师比（全部在校生）", "2018年\t15.1", "2019年\t13.2", "表2 条件", "年度\t生师比（全日制在校生）", "2018年\t12.4", "2019年\t9.8"};
        assertThat(Texts.contradictions(Texts.audit(report))).isEmpty();
        String same = String.join("\n", report).replace("全日制在校生", "全部在校生");
        assertThat(Texts.contradictions(Texts.audit(same))).isNotEmpty();
    }

    @Test
    void aPercentageThatOnlyTheTitleNamesIsNotTheShareOfItsRow() {
        assertThat(Texts.contradictions(Texts.audit("2019年度报告", "各年级占比为：一年级50.6%、二年级23.5%、三年级25.9%。", "表1 各年级巩固率", "年级\t2018年(%)\t2019年(%)", "一年级\t95.1\t96.2", "二年级\t93.8\t94.0", "三年级\t93.1\t93.7"))).isEmpty();
    }

    @Test
    void anAverageIsNoNumberOfHeadsToDivideBy() {
        assertThat(Texts.contradictions(Texts.audit("2019年度报告", "有教学班70个，平均班额25.9人。校园占地面积70940平方米，生均39.15平方米。"))).isEmpty();
        assertThat(Texts.contradictions(Texts.audit("2019年度报告", "在校生1812人。校园占地面积70940平方米，生均49.15平方米。"))).isNotEmpty();
    }

    @Test
    void aSampleIsGroupsTimesEach() {
        assertThat(contradictions(audit("分别从60个班级各随机选取了10名同学，共计600人。"))).isEmpty();
        assertThat(contradictions(audit("分别从60个班级各随机选取了10名同学，共计650人。"))).hasSize(1);
    }

    @Test
    void aboutAndMoreThanAreNoPromises() {
        assertThat(contradictions(audit("招生约500人，在校生1500余人，其中男生800人，女生600多人。"))).isEmpty();
    }

    @Test
    void sameInputGivesSameFindings() {
        String[] lines = {"班级\t人数", "甲班\t41", "乙班\t38", "合计\t81"};
        assertThat(audit(lines).findings()).isEqualTo(audit(lines).findings());
    }
}
