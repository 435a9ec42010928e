package org.zhixing.timetabling.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// How often each neighbourhood is tried: as the recipe says, and less where others improve more often.
final class Shares {

    /// Moves between two looks at what improved.
    private static final int LOOK = 20_000;

    /// What is left to a neighbourhood that never improves, since it may yet.
    private static final double LEAST = 0.15;

    /// How much of what was seen before a look counts after it.
    private static final double MEMORY = 0.8;

    private static final Neighbourhood[] ALL = Neighbourhood.values();

    private final double[] given = new double[ALL.length];
    private final double[] tried = new double[ALL.length];
    private final double[] improved = new double[ALL.length];
    private final double[] upTo = new double[ALL.length];
    private final boolean learning;
    private int sinceLook;
    private int drawn;

    /// @param possible the neighbourhoods in which there is anything to decide
    Shares(Map<Neighbourhood, Double> possible, boolean learning) {
        new EnumMap<>(possible).forEach((each, share) -> given[each.ordinal()] = share);
        this.learning = learning;
        add(given);
    }

    private void add(double[] shares) {
        double sum = 0;
        for (int each = 0; each < shares.length; each++) {
            sum += shares[each];
            upTo[each] = sum;
        }
    }

    boolean any() {
        return upTo[upTo.length - 1] > 0;
    }

    Neighbourhood draw(RandomGenerator random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        drawn = 0;
        while (at >= upTo[drawn]) {
            drawn++;
        }
        return ALL[drawn];
    }

    /// Learns what became of the move drawn last.
    void learn(boolean better) {
        tried[drawn]++;
        improved[drawn] += better ? 1 : 0;
        if (++sinceLook == LOOK) {
            sinceLook = 0;
            if (learning) {
                look();
            }
        }
    }

    private void look() {
        double[] rates = new double[ALL.length];
        for (int each = 0; each < rates.length; each++) {
            rates[each] = given[each] == 0 ? 0 : (improved[each] + 1) / (tried[each] + LOOK);
            tried[each] *= MEMORY;
            improved[each] *= MEMORY;
        }
        double most = Arrays.stream(rates).max().orElse(0);
        for (int each = 0; each < rates.length; each++) {
            rates[each] = given[each] * Math.max(LEAST, rates[each] / most);
        }
        add(rates);
    }
}
