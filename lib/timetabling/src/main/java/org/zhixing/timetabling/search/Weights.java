package org.zhixing.timetabling.search;

import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;

/// What demands weigh in the search.
final class Weights {

    /// What a weight of 1 is here, so that the weight of required demands can change by little.
    private static final long UNIT = 64;

    /// How much the weight of required demands changes at once.
    private static final double STEP = 1.06;

    /// What it is at least, in temperatures; below, it would hold nothing back.
    private static final double LEAST_TEMPERATURES = 2;

    /// What it is at most: so many temperatures and so many typical rises of what is wished; with more, nothing moves.
    private static final double MOST_TEMPERATURES = 12;
    private static final double MOST_RISES = 3;
    private static final double LEAST_RISES = 0.1;

    /// What it is when little else counts, in typical rises.
    private static final double ALONE = 100;

    private final long least;
    private double rise = 20 * UNIT;
    private double required = rise / 2;

    Weights(Problem problem) {
        this.least = UNIT * problem.demands().stream().filter(each -> !each.terms().required()).mapToLong(each -> each.terms().weight()).filter(each -> each > 0).min().orElse(1);
    }

    /// The first weight is half of what a typical move changes in what is wished.
    void scale(long typicalRise) {
        rise = typicalRise == 0 ? rise : UNIT * Math.max(2, typicalRise);
        required = rise / 2;
    }

    long of(Demand demand) {
        int weight = demand.terms().weight();
        if (!demand.terms().required()) {
            return UNIT * weight;
        }
        return Math.round(weight <= 10 ? required * weight : required * 10 * (1 + Math.log10(weight / 10.0)));
    }

    /// Has required demands count alone, nearly.
    /// @return what a required demand of weight 1 weighs now
    double alone() {
        required = ALONE * rise;
        return required;
    }

    /// Has all demands count again.
    void together() {
        required = first();
    }

    double first() {
        return rise / 2;
    }

    double least() {
        return least;
    }

    /// Rises. From the top it falls down, so that what is amiss can move to where it can be mended; or stays there.
    void raise(double temperature, boolean stay) {
        if (required <= MOST_TEMPERATURES * temperature + MOST_RISES * rise) {
            required *= STEP;
        } else if (!stay) {
            required = Math.max(LEAST_TEMPERATURES * temperature, rise);
        }
    }

    void lower(double temperature) {
        required = Math.max(required / STEP, Math.max(LEAST_TEMPERATURES * temperature, LEAST_RISES * rise));
    }
}
