package org.zhixing.timetabling.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// How often each neighbourhood is tried: as the recipe says, less where others improve more often, and less the dearer its
/// moves are, by the root of what they cost: in proportion would starve long chains while they are what improves.
final class Shares {

    /// Moves between two looks at what improved.
    private static final int LOOK = 20_000;

    /// With so many moves as much is known of a neighbourhood as was supposed of it.
    private static final double UNKNOWN = 2_000;

    /// What is left to a neighbourhood that never improves, since it may yet.
    private static final double LEAST = 0.15;

    /// How much of what was seen before a look counts after it.
    private static final double MEMORY = 0.8;

    private static final Neighbourhood[] ALL = Neighbourhood.values();

    private final double[] given = new double[ALL.length];
    private final double[] tried = new double[ALL.length];
    private final double[] worked = new double[ALL.length];
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
    /// @param lessons how many lessons were looked at to move them
    void learn(boolean better, int lessons) {
        tried[drawn]++;
        worked[drawn] += 1 + lessons;
        improved[drawn] += better ? 1 : 0;
        if (++sinceLook == LOOK) {
            sinceLook = 0;
            if (learning) {
                look();
            }
        }
    }

    private void look() {
        double others = (Arrays.stream(improved).sum() + 1) / (Arrays.stream(tried).sum() + 1);
        double most = 0;
        double cheapest = Double.MAX_VALUE;
        for (int each = 0; each < given.length; each++) {
            if (given[each] > 0) {
                most = Math.max(most, rate(each, others));
                cheapest = Math.min(cheapest, price(each));
            }
        }
        double[] shares = new double[ALL.length];
        for (int each = 0; each < shares.length; each++) {
            shares[each] = given[each] * Math.max(LEAST, rate(each, others) / most) * Math.sqrt(cheapest / price(each));
        }
        for (int each = 0; each < given.length; each++) {
            tried[each] *= MEMORY;
            worked[each] *= MEMORY;
            improved[each] *= MEMORY;
        }
        add(shares);
    }

    /// How often a move improves; as often as others, as long as little is known of it.
    private double rate(int neighbourhood, double others) {
        return (improved[neighbourhood] + UNKNOWN * others) / (tried[neighbourhood] + UNKNOWN);
    }

    /// What a move costs.
    private double price(int neighbourhood) {
        return (worked[neighbourhood] + 1) / (tried[neighbourhood] + 1);
    }
}
