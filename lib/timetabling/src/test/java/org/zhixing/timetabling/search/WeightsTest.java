package org.zhixing.timetabling.search;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;

import java.util.List;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsTest {

    private static final double TEMPERATURE = 100;

    private final Demand wish = new Demand.AvoidUnavailableTimes(LatinSchool.terms("Free", false, 1), List.of(0), List.of(0));
    private final Problem problem = LatinSchool.of(2, List.of(wish), UnaryOperator.identity());
    private final Demand required = problem.demands().getFirst();
    private final Weights weights = new Weights(problem);

    @Test
    void aRequiredDemandThatStaysMissedWeighsMoreUntilNothingMovesThenLittleAgain() {
        long most = 0;
        long last = weights.of(required);
        boolean fell = false;
        for (int each = 0; each < 1_000; each++) {
            weights.raise(TEMPERATURE, false);
            fell |= weights.of(required) < last / 2;
            last = weights.of(required);
            most = Math.max(most, last);
        }
        assertThat(fell).isTrue();
        assertThat(most).isGreaterThan((long) (10 * TEMPERATURE));
    }

    @Test
    void aRequiredDemandThatNoPlanMeetsStaysAtTheTop() {
        long last = 0;
        for (int each = 0; each < 1_000; each++) {
            weights.raise(TEMPERATURE, true);
            assertThat(weights.of(required)).isGreaterThanOrEqualTo(last);
            last = weights.of(required);
        }
        assertThat(last).isBetween((long) (10 * TEMPERATURE), (long) (100 * TEMPERATURE));
    }

    @Test
    void aRequiredDemandNeverWeighsSoLittleThatItHoldsNothingBack() {
        for (int each = 0; each < 1_000; each++) {
            weights.lower(TEMPERATURE);
        }
        assertThat(weights.of(required)).isBetween((long) (2 * TEMPERATURE), (long) (3 * TEMPERATURE));
    }

    @Test
    void aRequiredDemandAloneOutweighsWhatIsWishedFar() {
        weights.scale(20);
        weights.alone();
        assertThat(weights.of(required)).isGreaterThan(1_000 * weights.of(wish));
        weights.together();
        assertThat(weights.of(required)).isLessThan(20 * weights.of(wish));
    }
}
