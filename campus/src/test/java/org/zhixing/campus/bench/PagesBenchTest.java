package org.zhixing.campus.bench;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

class PagesBenchTest {

    @Test
    void halfOfTheTimesAreNoLongerThanTheMedianAndNearlyAllNoLongerThanTheOther() {
        List<Long> times = LongStream.rangeClosed(1, 20).map(milliseconds -> milliseconds * 1_000_000).boxed().toList();
        assertThat(Quantiles.of(times.reversed())).isEqualTo(new Quantiles(10_000, 19_000));
        assertThat(Quantiles.of(List.of(5_000L))).isEqualTo(new Quantiles(5, 5));
    }
}
