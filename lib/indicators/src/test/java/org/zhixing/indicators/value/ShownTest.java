package org.zhixing.indicators.value;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Amount.Months;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    private static final Shown ZH = Shown.in(Language.ZH);
    private static final Shown EN = Shown.in(Language.EN);

    @ParameterizedTest
    @CsvSource({"0.5, 0, 1", "1.5, 0, 2", "2.5, 0, 3", "-0.5, 0, -1", "2.4999, 0, 2", "0.25, 1, 0.3", "0.35, 1, 0.4", "24.65, 1, 24.7", "24.6499999999999999999, 1, 24.6", "7, 2, 7.00"})
    void roundsHalfUp(BigDecimal value, int decimals, String shown) {
        assertThat(ZH.number(Amount.of(value), Unit.PERSON, decimals)).isEqualTo(shown);
    }

    @Test
    void roundsOnceSoThatPartsDoNotAddUpTheirRounding() {
        Amount third = Arithmetic.over(Amount.of(100), Amount.of(3));
        assertThat(ZH.number(third, Unit.PERCENT, 1)).isEqualTo("33.3%");
        assertThat(ZH.number(Arithmetic.plus(third, third), Unit.PERCENT, 1)).as("not 66.6%").isEqualTo("66.7%");
    }

    @Test
    void perCentAndPercentagePointsPrintDifferently() {
        assertThat(ZH.withUnit(Amount.of(5), Unit.PERCENT, 1)).isEqualTo("5.0%");
        assertThat(ZH.withUnit(Amount.of(5), Unit.PERCENTAGE_POINT, 1)).isEqualTo("5.0个百分点");
        assertThat(EN.withUnit(Amount.of(5), Unit.PERCENTAGE_POINT, 1)).isEqualTo("5.0 percentage points");
    }

    @Test
    void aChangeCarriesItsSign() {
        assertThat(ZH.withSign().number(Amount.of(3), Unit.PERSON, 0)).isEqualTo("+3");
        assertThat(ZH.withSign().number(Amount.of(0), Unit.PERSON, 0)).isEqualTo("0");
        assertThat(ZH.withSign().number(Amount.of(-3), Unit.PERSON, 0)).isEqualTo("-3");
        assertThat(ZH.withSign().number(Amount.of(new BigDecimal("0.04")), Unit.PERSON, 1)).as("nothing is left of it").isEqualTo("0.0");
    }

    @Test
    void unitsAreWrittenInTheReadersLanguage() {
        assertThat(ZH.withThousands().withUnit(Amount.of(1234567), Unit.YUAN, 2)).isEqualTo("1,234,567.00元");
        assertThat(EN.withUnit(Amount.of(12), Unit.YUAN.per(Unit.PERSON), 0)).isEqualTo("12 yuan per person");
        assertThat(EN.withUnit(Amount.of(13), Unit.TO_ONE, 1)).isEqualTo("13.0:1");
    }

    @Test
    void intervalsMonthsAndYears() {
        assertThat(Shown.in(Language.EN).number(new Interval(BigFraction.of(-1200), BigFraction.of(-300)), Unit.YUAN, 0)).isEqualTo("-1200 to -300");
        assertThat(ZH.number(new Interval(BigFraction.of(1800), BigFraction.of(2200)), Unit.YUAN, 0)).isEqualTo("1800～2200");
        Amount months = new Months(List.of(YearMonth.of(2018, 12), YearMonth.of(2019, 1), YearMonth.of(2019, 7)));
        assertThat(ZH.number(months, Unit.MONTH, 0)).isEqualTo("2018年12月、2019年1月、7月");
        assertThat(EN.number(months, Unit.MONTH, 0)).isEqualTo("2018-12, 2019-01, 2019-07");
        assertThat(ZH.number(months, Unit.YEAR, 0)).isEqualTo("2018、2019");
    }

    @Test
    void whatIsMissingSaysWhyWithoutAUnit() {
        assertThat(ZH.withUnit(Missing.NOT_APPLICABLE, Unit.PERSON, 0)).isEqualTo("不适用");
        assertThat(EN.withUnit(Missing.NOT_COLLECTED, Unit.PERSON, 0)).isEqualTo("not collected");
    }

    @Test
    void aUnitIsFoundByItsCode() {
        assertThat(Unit.known("yuan/person")).contains(Unit.YUAN.per(Unit.PERSON));
        assertThat(Unit.known("yuan/dog")).isEmpty();
    }
}
