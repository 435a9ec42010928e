package org.zhixing.indicators.value;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Amount.Months;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhixing.indicators.value.Arithmetic.minus;
import static org.zhixing.indicators.value.Arithmetic.over;
import static org.zhixing.indicators.value.Arithmetic.plus;
import static org.zhixing.indicators.value.Arithmetic.times;

class ArithmeticTest {

    private static Amount interval(long lowest, long highest) {
        return new Interval(BigFraction.of(lowest), BigFraction.of(highest));
    }

    @Test
    void aThirdOfThreeTimesThreeIsExactlyThree() {
        Amount third = over(Amount.of(1), Amount.of(3));
        assertThat(plus(plus(third, third), third)).isEqualTo(Amount.of(1));
    }

    @Test
    void decimalsAreTheFractionsThatTheyStandFor() {
        assertThat(Amount.of(new BigDecimal("0.10"))).isEqualTo(new Exact(BigFraction.of(1, 10)));
        assertThat(Amount.of(new BigDecimal("1E+3"))).isEqualTo(Amount.of(1000));
    }

    @Test
    void aZeroDivisorIsNotApplicable() {
        assertThat(over(Amount.of(5), Amount.of(0))).isEqualTo(Missing.NOT_APPLICABLE);
        assertThat(over(Amount.of(0), Amount.of(5))).isEqualTo(Amount.of(0));
    }

    @Test
    void notCollectedPrevailsOverNotApplicable() {
        assertThat(plus(Missing.NOT_APPLICABLE, Missing.NOT_COLLECTED)).isEqualTo(Missing.NOT_COLLECTED);
        assertThat(over(Missing.NOT_COLLECTED, Amount.of(0))).isEqualTo(Missing.NOT_COLLECTED);
        assertThat(minus(Amount.of(1), Missing.NOT_APPLICABLE)).isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void intervalsDifferFromLowestMinusHighestToHighestMinusLowest() {
        assertThat(minus(interval(2000, 2400), interval(1800, 2200))).isEqualTo(interval(-200, 600));
        assertThat(plus(interval(1, 2), Amount.of(10))).isEqualTo(interval(11, 12));
        assertThat(times(interval(1, 2), BigFraction.of(-3))).isEqualTo(interval(-6, -3));
    }

    @Test
    void anIntervalCannotDivide() {
        assertThat(over(Amount.of(6), interval(2, 3))).isEqualTo(Missing.NOT_APPLICABLE);
        assertThat(over(interval(2, 4), Amount.of(2))).isEqualTo(interval(1, 2));
    }

    @Test
    void anIntervalRunsUpwards() {
        assertThatThrownBy(() -> interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void monthsCannotBeCalculatedWith() {
        Amount months = new Months(List.of(YearMonth.of(2019, 7), YearMonth.of(2019, 1), YearMonth.of(2019, 7)));
        assertThat(months).isEqualTo(new Months(List.of(YearMonth.of(2019, 1), YearMonth.of(2019, 7))));
        assertThat(plus(months, Amount.of(1))).isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void negativeFractionsAreOrderedToo() {
        assertThat(Arithmetic.compare(BigFraction.of(-1, 2), BigFraction.of(-1, 3))).isNegative();
        assertThat(Arithmetic.compare(BigFraction.of(1, 2), BigFraction.of(1, 3))).isPositive();
        assertThat(Arithmetic.compare(BigFraction.of(2, 4), BigFraction.of(1, 2))).isZero();
    }
}
