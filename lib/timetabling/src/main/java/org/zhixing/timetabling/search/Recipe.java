package org.zhixing.timetabling.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a search does; to be varied in comparisons.
/// @param shares how often each neighbourhood is tried, in proportion
/// @param learning whether a neighbourhood that seldom improves is tried less often than that
/// @param bias how often a lesson is drawn from those that have to do with a violation, from 0 to 1; otherwise from all
/// @param rounds the annealings, one after the other, each from the best plan of all threads
/// @param hot the highest temperature, in units of the first weight of a required demand
/// @param cold the last temperature, in units of the least weight of a demand that is not required
/// @param oscillating whether the weight of required demands follows the feasibility of what is visited
public record Recipe(Map<Neighbourhood, Double> shares, boolean learning, double bias, List<Round> rounds, double hot, double cold, boolean oscillating) {

    /// An annealing.
    /// @param until where in the budget it ends, from 0 to 1
    /// @param heat how much of the whole way down it goes, from 0 to 1
    /// @param seeking the part of it, from 0 to 1, in which required demands count alone until a plan meets them
    public record Round(double until, double heat, double seeking) {}

    public Recipe {
        shares = Map.copyOf(shares);
        rounds = List.copyOf(rounds);
    }

    /// What came out best of the comparisons in `docs/decisions`.
    public static Recipe standard() {
        Map<Neighbourhood, Double> shares = new EnumMap<>(Neighbourhood.class);
        shares.put(Neighbourhood.RETIME, 25.0);
        shares.put(Neighbourhood.CHAIN, 35.0);
        shares.put(Neighbourhood.LONG_CHAIN, 5.0);
        shares.put(Neighbourhood.TURN, 6.0);
        shares.put(Neighbourhood.REFILL, 15.0);
        shares.put(Neighbourhood.EXCHANGE, 10.0);
        shares.put(Neighbourhood.REFILL_ALL, 3.0);
        shares.put(Neighbourhood.SPLIT, 5.0);
        shares.put(Neighbourhood.MERGE, 5.0);
        return new Recipe(shares, true, 0.35, List.of(new Round(0.1, 1, 1), new Round(0.35, 1, 1), new Round(0.85, 1, 0.5), new Round(1, 0.4, 0)), 2, 0.15, true);
    }

    /// The same without a neighbourhood.
    public Recipe without(Neighbourhood one) {
        Map<Neighbourhood, Double> others = new EnumMap<>(shares);
        others.put(one, 0.0);
        return new Recipe(others, learning, bias, rounds, hot, cold, oscillating);
    }
}
