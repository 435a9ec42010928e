package org.zhixing.campus.fitness;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class FitnessStandardTest {

    @ParameterizedTest(name = "grade {0} sex {1} {2} of {3} scores {4}")
    @CsvSource({"1,1,BMI,20.0,100", "1,1,BMI,16.0,80", "2,1,RUN_50M,7.0,100", "2,1,RUN_50M,99,0", "2,1,STANDING_LONG_JUMP,200,60", "2,1,PULL_UP,0,0", "2,1,RUN_1000M,222,85"})
    void aValueHasTheScoreOfTheBestRowThatItReaches(int grade, String sex, String item, BigDecimal value, BigDecimal score) {
        assertThat(FitnessStandard.read().score(grade, sex, item, value)).isEqualByComparingTo(score);
    }
}
