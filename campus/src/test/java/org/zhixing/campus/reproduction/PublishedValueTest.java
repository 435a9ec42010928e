package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.campus.reproduction.PublishedValue.Dates;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.campus.reproduction.PublishedValue.Unread;
import org.zhixing.indicators.value.Unit;

import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedValueTest {

    @ParameterizedTest
    @CsvSource({"24.7%,24.7,1,%", "+0.5,0.5,1,''", "+0.5%,0.5,1,%", "-1.92,-1.92,2,''", "13.2:1,13.2,1,:1", "2000年,2000,0,年",
        "8个实训室,8,0,个实训室", "500G,500,0,G", "0,0,0,''", "68871567.94,68871567.94,2,''", "'1,236',1236,0,''", " 87.40 ,87.40,2,''"})
    void readsANumberItsPrecisionAndItsUnit(String cell, String value, int decimals, String suffix) {
        assertThat(PublishedValue.read(cell, Unit.PERSON)).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.lowest()).isEqualByComparingTo(value);
            assertThat(printed.highest()).isEqualByComparingTo(value);
            assertThat(printed.decimals()).isEqualTo(decimals);
            assertThat(printed.suffix()).isEqualTo(suffix);
            assertThat(printed.interval()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"1800～2200,1800,2200", "-1200～-300,-1200,-300", "1000 ～ 1500,1000,1500"})
    void readsAnInterval(String cell, String lowest, String highest) {
        assertThat(PublishedValue.read(cell, Unit.YUAN)).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.interval()).isTrue();
            assertThat(printed.lowest()).isEqualByComparingTo(lowest);
            assertThat(printed.highest()).isEqualByComparingTo(highest);
        });
    }

    @Test
    void readsMonthsWhereMonthsAreMeant() {
        assertThat(PublishedValue.read("2019.8", Unit.MONTH)).isEqualTo(new Dates(List.of(YearMonth.of(2019, 8))));
        assertThat(PublishedValue.read("2019.1 、 7、9", Unit.MONTH))
            .isEqualTo(new Dates(List.of(YearMonth.of(2019, 1), YearMonth.of(2019, 7), YearMonth.of(2019, 9))));
        assertThat(PublishedValue.read("2019.8", Unit.PERSON)).isInstanceOf(Printed.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "约八成", "2200～1800", "12~~3"})
    void leavesTheRestUnread(String cell) {
        assertThat(PublishedValue.read(cell, Unit.PERSON)).isInstanceOf(Unread.class);
        assertThat(PublishedValue.read("2019.13", Unit.MONTH)).isInstanceOf(Unread.class);
    }
}
