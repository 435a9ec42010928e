package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.zhixing.book.Run;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.declared.Declarations.Profile;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {

    private static final SettingStandard STANDARD = SettingStandard.read();

    private static Prose prose(String line, int year, Language language) {
        Figures figures = DemoSchool.shared().the(Figures.class);
        Names names = new Names(new Profile(new Label("某校", "A school"), new Label("某局", "a bureau")), Map.of(), Map.of());
        Draft draft = new Draft(figures.of(ReportYear.of(year)), language, STANDARD, names);
        return Prose.of(draft, new PieceReader(figures.catalogue(), STANDARD, Set.of(), new Spot("test", 1)).read(line));
    }

    private static String zh(String line) {
        return prose(line, 2019, Language.ZH).text();
    }

    @Test
    void saysWhetherAFigureRoseFellOrStayed() {
        assertThat(zh("{trend students.roll: 增加{~}|减少{~}|持平}")).isEqualTo("增加128人");
        assertThat(zh("{trend students.full_time: 增加{~}|减少{~}|持平}")).isEqualTo("减少502人");
        assertThat(zh("{trend rooms.multimedia: 增加{~}|减少{~}|持平}")).isEqualTo("持平");
        assertThat(zh("{trend students.retention: 提高{~}|下降{~}|持平}")).isEqualTo("下降0.56个百分点");
    }

    @Test
    void saysWhetherAStandardIsMetAndWhatItAsksFor() {
        assertThat(zh("{met BOOKS_PER_STUDENT books.per_student: 达到{~}|低于{~}}")).isEqualTo("达到30册/人");
        assertThat(zh("{met FLOOR_AREA_PER_STUDENT floor.per_student: 达到{~}|低于{~}}")).isEqualTo("低于20平方米/人");
    }

    @Test
    void everyNumberHasItsCard() {
        Prose prose = prose("{students.roll}{trend students.roll: 增加{~}|减少|持平}{met BOOKS_PER_STUDENT books.per_student: 达到{~}|低于}", 2019, Language.ZH);
        assertThat(prose.runs()).filteredOn(Run.Figure.class::isInstance).extracting(run -> ((Run.Figure) run).card())
            .containsExactly("f-students-roll-2019", "f-students-roll-change-2019", "standard-books-per-student");
        assertThat(prose.runs()).filteredOn(Run.Text.class::isInstance).noneMatch(run -> ((Run.Text) run).text().matches(".*[0-9].*"));
    }

    @Test
    void listsSlicesByNameWithTheGreatestFirst() {
        assertThat(zh("{list students.roll by major top 2: {name}{~}}")).isEqualTo("护理600人、学前教育201人");
        assertThat(prose("{list students.roll by grade: {name} {~:bare}}", 2019, Language.EN).text()).isEqualTo("Grade 1 1,236, Grade 2 573 and Grade 3 633");
        assertThat(zh("{list exams.pass_rate by subject bottom 1: {name}（{~}）}")).isEqualTo("英语（92%）");
    }

    @Test
    void whatWasNotCollectedIsNamedAndNotSaid() {
        Prose prose = prose("出口带宽{declared.bandwidth_telecom}。", 2017, Language.ZH);
        assertThat(prose.sayable()).isFalse();
        assertThat(prose.missing()).containsExactly("校园网出口带宽（电信）");
    }

    @Test
    void aRateOfNothingIsNotSaid() {
        Prose prose = prose("毕业{students.graduates}，就业率{graduates.placement_rate}。", 2017, Language.ZH);
        assertThat(prose.sayable()).isFalse();
        assertThat(prose.nothing()).containsExactly("毕业生数");
        assertThat(prose.text()).contains("不适用");
    }

    @Test
    void aNameThatNoRecordHasIsUnknown() {
        assertThat(prose("{students.roll|major=护里}", 2019, Language.ZH).unknown()).contains("major=护里");
        assertThat(prose("{students.roll|major=航空与高铁}", 2019, Language.ZH).unknown()).isEmpty();
        assertThat(prose("{students.roll|major=护理}", 2019, Language.ZH).text()).isEqualTo("600人");
    }

    @Test
    void moneyIsWrittenLargeAsEachLanguageDoes() {
        assertThat(zh("{finance.allocated:large}")).isEqualTo("1,838.73万元");
        assertThat(prose("{finance.allocated:large}", 2019, Language.EN).text()).isEqualTo("18.39 million yuan");
        assertThat(zh("{finance.allocated}")).isEqualTo("18,387,250元");
    }

    @Test
    void namesAreThoseOfTheSchoolAndYearsAreNoFigures() {
        assertThat(zh("{school}由{organiser}举办，{year-1}—{year}学年")).isEqualTo("某校由某局举办，2018—2019学年");
    }
}
