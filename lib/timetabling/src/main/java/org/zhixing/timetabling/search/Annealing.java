package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// One thread of a search: simulated annealing whose weight for required demands oscillates, so that about half of the
/// plans it visits are feasible: the way from one feasible plan to another often leads through one that is not.
final class Annealing {

    /// Moves between two looks at the clock.
    private static final int MOMENT = 64;

    /// Moves between two corrections of the weight.
    private static final int SPELL = 5_000;

    /// Moves that show how fast moves are.
    private static final int PACE = 256;

    /// Moves for each period to be taught that it takes to cool down from the first temperature.
    private static final double MOVES_TO_COOL = 1_000;

    /// Moves that are tried to see how much they change.
    private static final int SAMPLE = 2_000;

    private static final double SELDOM_FEASIBLE = 0.3;
    private static final double OFTEN_FEASIBLE = 0.7;

    private final Freedom freedom;
    private final RandomGenerator random;
    private final Recipe recipe;
    private final Weights weights;
    private final Clock clock;
    private final Consumer<Improvement> found;

    private Schedule schedule;
    private Proposals proposals;
    private long current;
    private long moves;

    private Plan best;
    private Improvement bestCost = new Improvement(0, Long.MAX_VALUE, Long.MAX_VALUE);

    /// Whether the schedule is the best plan and `best` is an older one.
    private boolean unsaved;

    private int inSpell;
    private int feasibleInSpell;

    /// How much of the budget is spent after so many moves.
    interface Clock {

        double spent(long moves);
    }

    Annealing(Freedom freedom, Recipe recipe, Clock clock, RandomGenerator random, Consumer<Improvement> found) {
        this.freedom = freedom;
        this.random = random;
        this.recipe = recipe;
        this.weights = new Weights(freedom.problem);
        this.clock = clock;
        this.found = found;
        this.best = Plan.empty(freedom.problem);
        this.schedule = new Schedule(freedom.problem, best);
        this.proposals = begin();
    }

    private Proposals begin() {
        schedule.weigh(weights::of);
        current = schedule.pulled();
        look();
        return new Proposals(new Moves(schedule, freedom, random), recipe);
    }

    long moves() {
        return moves;
    }

    Improvement cost() {
        return bestCost;
    }

    Plan best() {
        save();
        return best;
    }

    private boolean perfect() {
        return bestCost.infeasibility() == 0 && bestCost.objective() == 0;
    }

    /// A first plan.
    void construct() {
        save();
        new Construction(new Moves(schedule, freedom, random), () -> clock.spent(moves) >= 1).build();
        schedule.keep();
        weights.scale(typicalRise());
        schedule.weigh(weights::of);
        current = schedule.pulled();
        look();
        save();
    }

    /// The median rise of what is wished, among moves from here that raise it; in the units of the weights.
    private long typicalRise() {
        long before = schedule.objective();
        long[] rises = IntStream.range(0, proposals.any() ? SAMPLE : 0).mapToLong(each -> {
            long rise = proposals.move() ? schedule.objective() - before : 0;
            schedule.undo(0);
            return rise;
        }).filter(rise -> rise > 0).sorted().toArray();
        return rises.length == 0 ? 0 : rises[rises.length / 2];
    }

    /// Goes on from another plan.
    void restart(Plan plan) {
        save();
        schedule = new Schedule(freedom.problem, plan);
        proposals = begin();
    }

    /// Cools down until so much of the budget is spent.
    void anneal(double until) {
        weights.reset();
        schedule.weigh(weights::of);
        current = schedule.pulled();
        double from = clock.spent(moves);
        double cold = recipe.cold() * weights.least();
        double hot = hot(cold, from, until);
        double spent = from;
        while (spent < until && !perfect() && proposals.any()) {
            double temperature = hot * Math.pow(cold / hot, (spent - from) / (until - from));
            moment(temperature);
            if (inSpell >= SPELL) {
                correct();
            }
            spent = clock.spent(moves);
        }
    }

    /// How hot it starts: less where there is no time to cool down again. A few cold moves show how many there will be.
    private double hot(double cold, double from, double until) {
        long before = moves;
        while (moves < before + PACE && clock.spent(moves) < until && proposals.any()) {
            moment(cold);
        }
        double pace = Math.max(1, moves - before) / Math.max(1e-9, clock.spent(moves) - from);
        double share = Math.min(1, pace * (until - from) / (MOVES_TO_COOL * Math.max(1, proposals.periods())));
        return cold * Math.pow(Math.max(1, recipe.hot() * weights.first() / cold), share);
    }

    private void moment(double temperature) {
        for (int each = 0; each < MOMENT; each++) {
            step(temperature);
        }
    }

    private void step(double temperature) {
        moves++;
        inSpell++;
        if (schedule.infeasibility() == 0) {
            feasibleInSpell++;
        }
        if (!proposals.move() || !schedule.pulledWithin(current + (long) (-Math.log(1 - random.nextDouble()) * temperature))) {
            schedule.undo(0);
            return;
        }
        long next = schedule.pulled();
        if (unsaved && bestCost.betterThan(new Improvement(0, schedule.infeasibility(), schedule.objective()))) {
            schedule.undo(0);
            save();
            return;
        }
        schedule.keep();
        current = next;
        look();
    }

    /// Notes the schedule where it is the best so far.
    private void look() {
        long infeasibility = schedule.infeasibility();
        if (infeasibility < bestCost.infeasibility() || infeasibility == bestCost.infeasibility() && schedule.objective() < bestCost.objective()) {
            bestCost = new Improvement(clock.spent(moves), infeasibility, schedule.objective());
            unsaved = true;
            found.accept(bestCost);
        }
    }

    private void save() {
        if (unsaved) {
            best = schedule.plan();
            unsaved = false;
        }
    }

    private void correct() {
        double feasible = (double) feasibleInSpell / inSpell;
        if (recipe.oscillating() && (feasible < SELDOM_FEASIBLE ? weights.raise() : feasible > OFTEN_FEASIBLE && weights.lower())) {
            schedule.weigh(weights::of);
            current = schedule.pulled();
        }
        inSpell = 0;
        feasibleInSpell = 0;
    }

    /// What demands weigh in the search.
    private static final class Weights {

        /// What a weight of 1 is here, so that the weight of required demands can change by little.
        private static final long UNIT = 16;

        /// How far the weight of required demands may go from its first value.
        private static final int MOST = 400;
        private static final int LEAST = 4;

        private final long least;
        private long first = 10 * UNIT;
        private long required = first;

        Weights(Problem problem) {
            this.least = UNIT * problem.demands().stream().filter(each -> !each.terms().required()).mapToLong(each -> each.terms().weight()).filter(each -> each > 0).min().orElse(1);
        }

        /// Begins with required demands weighing half of what a typical move changes in the others; at the first
        /// temperature neither holds much back.
        void scale(long typicalRise) {
            first = typicalRise == 0 ? first : UNIT * Math.max(2, typicalRise) / 2;
            required = first;
        }

        long of(Demand demand) {
            int weight = demand.terms().weight();
            if (!demand.terms().required()) {
                return UNIT * weight;
            }
            return weight <= 10 ? required * weight : (long) (required * 10 * (1 + Math.log10(weight / 10.0)));
        }

        double first() {
            return first;
        }

        double least() {
            return least;
        }

        void reset() {
            required = first;
        }

        boolean raise() {
            boolean can = required < first * MOST;
            required += can ? required / 8 : 0;
            return can;
        }

        boolean lower() {
            boolean can = required > first / LEAST;
            required -= can ? required / 9 : 0;
            return can;
        }
    }
}
