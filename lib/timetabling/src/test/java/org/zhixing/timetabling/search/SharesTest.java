package org.zhixing.timetabling.search;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);

    /// How many of 1,000 draws are chains, after so many moves of which only retimings improved anything.
    private int chainsAfter(int moves, boolean learning) {
        Shares shares = new Shares(Map.of(Neighbourhood.RETIME, 1.0, Neighbourhood.CHAIN, 1.0), learning);
        for (int each = 0; each < moves; each++) {
            shares.learn(shares.draw(random) == Neighbourhood.RETIME && each % 2 == 0, 1);
        }
        return (int) random.ints(1_000).filter(each -> shares.draw(random) == Neighbourhood.CHAIN).count();
    }

    @Test
    void whatNeverImprovesIsTriedLessOftenButTried() {
        assertThat(chainsAfter(0, true)).isBetween(400, 600);
        assertThat(chainsAfter(200_000, true)).isBetween(50, 250);
    }

    @Test
    void whatIsDearerIsTriedLessOftenByTheRootOfItsPrice() {
        Shares shares = new Shares(Map.of(Neighbourhood.RETIME, 1.0, Neighbourhood.CHAIN, 1.0), true);
        for (int each = 0; each < 200_000; each++) {
            boolean chain = shares.draw(random) == Neighbourhood.CHAIN;
            shares.learn(each % 2 == 0, chain ? 15 : 0);
        }
        assertThat(random.ints(1_000).filter(each -> shares.draw(random) == Neighbourhood.CHAIN).count()).isBetween(150L, 250L);
    }

    @Test
    void withoutLearningTheSharesStayAsGiven() {
        assertThat(chainsAfter(200_000, false)).isBetween(400, 600);
    }
}
