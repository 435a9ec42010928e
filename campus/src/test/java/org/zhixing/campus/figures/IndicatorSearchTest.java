package org.zhixing.campus.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorSearchTest {

    private final IndicatorSearch search = new IndicatorSearch(Catalogue.of(SchoolIndicators.ALL));

    @ParameterizedTest
    @CsvSource({"在校生数", "zxss", "ZXSS", "zaixiaosheng", "students.roll", "students on the roll", "在校 生数"})
    void anIndicatorIsFoundByNamePinyinInitialsEnglishAndKey(String typed) {
        assertThat(search.find(typed)).extracting(Indicator::key).first().isEqualTo("students.roll");
    }

    @Test
    void aRegulationFindsWhatItDefines() {
        assertThat(search.find("教职成厅函〔2016〕2号")).extracting(Indicator::key).contains("students.full_time", "graduates.placement_rate").doesNotContain("staff.all");
        assertThat(keys("设置标准 第八条")).contains("land.per_student", "books.per_student").doesNotContain("students.full_time.per_teacher");
        assertThat(keys("学生体质健康标准")).contains("fitness.pass_rate");
    }

    @Test
    void everyWordMustFit() {
        assertThat(keys("jyl")).contains("graduates.placement_rate", "graduates.employed_rate");
        assertThat(keys("jyl 直接")).contains("graduates.employed_rate").doesNotContain("graduates.placement_rate");
        assertThat(keys("就业率 没有这个词")).isEmpty();
    }

    @Test
    void whatIsNamedSoComesBeforeWhatOnlyMentionsIt() {
        assertThat(keys("就业率").getFirst()).isEqualTo("graduates.placement_rate");
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(search.find("  ")).hasSize(SchoolIndicators.ALL.size());
    }

    private List<String> keys(String typed) {
        return search.find(typed).stream().map(Indicator::key).toList();
    }
}
