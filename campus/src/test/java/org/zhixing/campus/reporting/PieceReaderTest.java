package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.figures.SchoolIndicators;
import org.zhixing.campus.reporting.Piece.Form;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Slice;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PieceReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.of(SchoolIndicators.ALL);

    private static List<Piece> read(String line) {
        return new PieceReader(CATALOGUE, SettingStandard.read(), Set.of(), new Spot("school.zh.txt", 7)).read(line);
    }

    @Test
    void readsWordsAndFigures() {
        assertThat(read("在校生{students.roll@-1}，护理{students.roll|major=护理:bare}人。")).containsExactly(
            new Piece.Words("在校生"), new Piece.Figure(new Reference("students.roll", Slice.WHOLE, 1), Form.WITH_UNIT),
            new Piece.Words("，护理"), new Piece.Figure(new Reference("students.roll", Slice.of("major", "护理"), 0), Form.BARE), new Piece.Words("人。"));
    }

    @Test
    void markedDigitsAndYearsAreNoBareDigits() {
        assertThat(read("{year-1}年起执行[[教职成〔2010〕12号]]")).containsExactly(new Piece.Year(-1), new Piece.Words("年起执行"), new Piece.Words("教职成〔2010〕12号"));
    }

    @Test
    void aChoiceHasItsBranchesAndMayHoldAnother() {
        assertThat(read("{some students.part_time: {trend students.roll: a{~}|b|c}|none}")).first().isInstanceOfSatisfying(Piece.Some.class, some -> {
            assertThat(some.some()).first().isInstanceOfSatisfying(Piece.Trend.class, trend -> assertThat(trend.rose()).containsExactly(new Piece.Words("a"), new Piece.Current(Form.WITH_UNIT)));
            assertThat(some.none()).containsExactly(new Piece.Words("none"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`共有3个专业`|a bare digit “3”",
        "`共有３个专业`|a bare digit “３”",
        "`{students.rol}`|there is no indicator students.rol",
        "`{students.roll|subject=english}`|cannot be sliced by subject",
        "`{students.roll|grade=9}`|has no value “9”",
        "`{students.roll}人`|prints its unit",
        "`{exams.mean_pass_rate}%`|prints its unit",
        "`{students.roll:large}`|amounts in yuan",
        "`{students.roll:huge}`|no form",
        "`{trend staff.all: a|b|c}`|no indicator staff.all.change",
        "`{trend students.roll: a|b}`|needs 3 branches",
        "`{met FLOOR floor.area: a|b}`|no threshold “FLOOR”",
        "`{list students.roll: x}`|a list is written",
        "`{students.roll`|is missing",
        "`[[2010]`|is missing",
        "`a}`|too many",
        "`{Students}`|cannot read the reference"})
    void refusesWithFileAndLine(String line, String reason) {
        assertThatThrownBy(() -> read(line)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence().en()).contains(reason).contains("school.zh.txt, line 7");
            assertThat(refused.sentence().zh()).contains("school.zh.txt 第7行");
            assertThat(refused.where().file()).isEqualTo("school.zh.txt");
            assertThat(refused.where().row()).isEqualTo(7);
        });
    }
}
