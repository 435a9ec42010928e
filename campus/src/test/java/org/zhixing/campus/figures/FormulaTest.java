package org.zhixing.campus.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaTest {

    private final Catalogue catalogue = Catalogue.of(SchoolIndicators.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"students.roll|学籍记录数|number of enrolments", "finance.appropriations|拨款的金额之和|sum of the amount of appropriations",
        "aid.grant_recipients|资助记录涉及的学生数，同一学生只计一次|awards of aid by student, each student counted once", "students.full_time.per_teacher|全日制在校生数 ÷ 专任教师数|Full-time students ÷ Full-time teachers"})
    void aFormulaIsASentenceInBothLanguages(String key, String zh, String en) {
        assertThat(new Formula(catalogue, Language.ZH).of(catalogue.get(key))).isEqualTo(zh);
        assertThat(new Formula(catalogue, Language.EN).of(catalogue.get(key))).isEqualTo(en);
    }

    @Test
    void everyFactAndEveryColumnThatIsAddedUpHasAName() {
        assertThat(catalogue.facts()).allSatisfy(fact -> assertThat(FactWords.of(fact).zh()).isNotEqualTo(fact.view()));
        assertThat(catalogue.measures().stream().map(Measure::aggregate).flatMap(aggregate -> aggregate.column().stream()))
            .allSatisfy(column -> assertThat(FactWords.of(column).zh()).isNotEqualTo(column.name()));
    }
}
