package org.zhixing.book;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTest {

    @ParameterizedTest
    @CsvSource({"1302, 0, 0, 1500", "0, 0, 0, 1", "7, -3, -4, 8", "0.31, 0, 0, 0.4", "1000000, 0, 0, 1000000", "-5, -9, -10, 0"})
    void holdsZeroAndEveryValueInRoundSteps(BigDecimal one, BigDecimal other, BigDecimal low, BigDecimal high) {
        var axis = Axis.of(chart(one, other));
        assertThat(axis.low()).isEqualByComparingTo(low);
        assertThat(axis.high()).isEqualByComparingTo(high);
        assertThat(axis.ticks()).hasSizeBetween(2, 8);
        assertThat(axis.at(axis.high(), 200)).isEqualTo(200);
    }

    private static Block.Chart chart(BigDecimal... values) {
        var series = new Block.Series("s", new ArrayList<>(List.of(values)), List.of());
        return new Block.Chart("c", 1, "c", Block.Kind.COLUMN, Stream.of(values).map(BigDecimal::toString).toList(), List.of(series), "", Optional.empty());
    }
}
