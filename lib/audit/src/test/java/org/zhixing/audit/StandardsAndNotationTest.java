package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Group sizes, standards and how numbers are written.
class StandardsAndNotationTest {

    @Test
    void aPercentageThatNoWholeNumberOfPeopleMakesIsImpossible() {
        assertThat(contradictions("参评37人，满意率94.6%。")).isEmpty();
        assertThat(contradictions("参评37人，满意率94.2%。")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.IMPOSSIBLE_PERCENTAGE);
            assertThat(finding.arithmetic()).isEqualTo("35/37*100=94.6");
        });
    }

    @Test
    void percentagesOfManyPeopleSayNothing() {
        assertThat(contradictions("参加测试2037人，及格率94.2%，优秀率31.7%。")).isEmpty();
    }

    @Test
    void aGroupNamedInARowLabelIsTheGroupOfItsRates() {
        List<String> right = List.of("班级\t及格率\t优秀率", "一班（37人）\t94.6%\t32.4%", "二班（41人）\t85.4%\t24.4%", "三班（39人）\t92.3%\t28.2%", "四班（43人）\t90.7%\t20.9%");
        assertThat(contradictions(String.join("\n", right))).isEmpty();
        assertThat(contradictions(String.join("\n", right).replace("85.4%", "86.4%"))).singleElement().satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.IMPOSSIBLE_PERCENTAGE));
    }

    @Test
    void toBeBelowAStandardIsNoFaultToClaimItIs() {
        assertThat(contradictions("本校是中等职业学校，生均占地面积30.66平方米。")).isEmpty();
        assertThat(Texts.audit("本校是中等职业学校，生均占地面积30.66平方米。").likely()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.STANDARD);
            assertThat(finding.severity()).isEqualTo(Severity.NOTATION);
        });
        assertThat(contradictions("本校是中等职业学校，生均占地面积30.66平方米，达到了国家设置标准的要求。")).singleElement().satisfies(finding -> assertThat(finding.arithmetic()).isEqualTo("30.66<33"));
        assertThat(contradictions("本校是中等职业学校，生均占地面积30.66平方米，未达到国家设置标准的要求。")).isEmpty();
    }

    @Test
    void aStandardThatTheSentenceQuotesIsComparedAsIsSaid() {
        assertThat(contradictions("生均用地面积30.66平方米，低于生均33平方米的要求。")).isEmpty();
        assertThat(contradictions("生均用地面积36.66平方米，低于生均33平方米的要求。")).singleElement().satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.STANDARD));
        assertThat(contradictions("生均用地面积30.66平方米，高于生均33平方米的标准。")).hasSize(1);
    }

    @Test
    void howNumbersAreWrittenIsNoted() {
        Audited audited = Texts.audit("科目\t及格率\t金额", "语文\t93.1%\t1,204", "数学\t95.2%\t9,115", "英语\t92.25%\t1,23", "物理\t97.7%\t2,118", "化学\t96.3\t3,400", "生物\t94.4%\t7,020");
        assertThat(contradictions(audited)).isEmpty();
        assertThat(audited.likely()).allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTATION)).map(Finding::published).containsExactlyInAnyOrder("92.25%", "96.3", "1,23");
    }

    private static List<Finding> contradictions(String text) {
        return contradictions(Texts.audit(text));
    }

    private static List<Finding> contradictions(Audited audited) {
        return Texts.contradictions(audited);
    }
}
