package org.zhixing.timetabling.search;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// One thread of a search: simulated annealing, first for required demands alone, until a plan meets them; then for all,
/// with a weight for required demands that oscillates, so that about half of the plans visited are feasible: the way from
/// one feasible plan to another often leads through one that is not.
final class Annealing {

    /// Moves between two looks at the clock.
    private static final int MOMENT = 64;

    /// Moves between two corrections of the weight.
    private static final int SPELL = 5_000;

    /// So many of those without a feasible plan are too many where one is known and it is too cold to find another.
    private static final int LOST = 40;

    /// Moves that show how fast moves are.
    private static final int PACE = 1_024;

    /// Moves for each period to be taught that it takes to cool down from the first temperature.
    private static final double MOVES_TO_COOL = 1_000;

    /// Moves that are tried to see how much they change.
    private static final int SAMPLE = 2_000;

    /// How hot it is while only required demands count, in units of one of weight 1: at first and at last.
    private static final double HOT_ALONE = 0.5;
    private static final double COLD_ALONE = 0.06;

    /// Parts of the plans visited that miss no more of what is required than the best plan does.
    private static final double SELDOM_GOOD = 0.3;
    private static final double OFTEN_GOOD = 0.7;

    private final Freedom freedom;
    private final RandomGenerator random;
    private final Recipe recipe;
    private final Weights weights;
    private final Clock clock;
    private final Consumer<Improvement> found;

    private final @Nullable Swapping swapping;
    private Schedule schedule;
    private Proposals proposals;
    private final Shares shares;
    private long current;
    private long moves;

    /// How many moves the whole budget is enough for, as far as is known: faster and faster while the program warms up.
    private double pace;

    private Plan best;
    private Improvement bestCost = new Improvement(0, Long.MAX_VALUE, Long.MAX_VALUE);

    /// Whether the schedule is the best plan and `best` is an older one.
    private boolean unsaved;

    private int inSpell;
    private int goodInSpell;
    private int spellsLost;

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
        this.swapping = Swapping.suits(freedom.problem) ? new Swapping(freedom, random) : null;
        this.best = Plan.empty(freedom.problem);
        this.schedule = new Schedule(freedom.problem, best);
        this.proposals = begin();
        Map<Neighbourhood, Double> possible = new EnumMap<>(recipe.shares());
        possible.keySet().removeIf(each -> !proposals.possible(each));
        this.shares = new Shares(possible, recipe.learning());
    }

    private Proposals begin() {
        weighAnew();
        look();
        return new Proposals(new Moves(schedule, freedom, random), recipe.bias());
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

    /// Places lessons until so much of the budget is spent, where the problem is one for that.
    /// @return whether nothing is left to place
    boolean place(double until) {
        if (swapping == null) {
            return true;
        }
        long before = moves - swapping.tried();
        swapping.place(tried -> clock.spent(before + tried) >= until);
        moves = before + swapping.tried();
        return swapping.complete();
    }

    /// A first plan.
    void construct() {
        save();
        if (swapping == null) {
            new Construction(new Moves(schedule, freedom, random), () -> clock.spent(moves) >= 1).build();
        } else {
            restart(swapping.best());
        }
        schedule.keep();
        weights.scale(typicalRise());
        weighAnew();
        look();
        save();
    }

    /// The median rise of what is wished, among moves from here that raise it; in the units of the weights.
    private long typicalRise() {
        long before = schedule.objective();
        long[] rises = IntStream.range(0, shares.any() ? SAMPLE : 0).mapToLong(each -> {
            long rise = proposals.move(shares.draw(random)) ? schedule.objective() - before : 0;
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

    /// Cools down until so much of the budget is spent: as long as no plan meets what is required, and it is told so, for
    /// that alone; else for everything.
    void anneal(Recipe.Round round) {
        seek(clock.spent(moves), round);
        double cold = recipe.cold() * weights.least();
        double hot = Math.max(cold, recipe.hot() * weights.first());
        measurePace(cold, round.until());
        double from = clock.spent(moves);
        long before = moves;
        double heat = Math.min(round.heat(), pace * (round.until() - from) / (MOVES_TO_COOL * Math.max(1, proposals.periods())));
        double spent = from;
        while (spent < round.until() && !perfect() && shares.any()) {
            double left = (round.until() - spent) / (round.until() - from);
            double temperature = cold * Math.pow(hot / cold, heat * left);
            moment(temperature);
            if (inSpell >= SPELL) {
                correct(temperature, left < 0.5);
            }
            spent = clock.spent(moves);
        }
        pace = moves == before ? pace : (moves - before) / (spent - from);
    }

    /// Looks for a plan that meets what is required: that weighs so much that the rest is left to chance.
    private void seek(double from, Recipe.Round round) {
        double until = from + round.seeking() * (round.until() - from);
        double spent = from;
        double unit = weights.alone();
        weighAnew();
        while (spent < until && bestCost.infeasibility() > 0 && shares.any()) {
            double left = (until - spent) / (until - from);
            moment(unit * COLD_ALONE * Math.pow(HOT_ALONE / COLD_ALONE, left));
            spent = clock.spent(moves);
        }
        weights.together();
        weighAnew();
        inSpell = 0;
        goodInSpell = 0;
    }

    private void weighAnew() {
        schedule.weigh(weights::of);
        current = schedule.pulled();
    }

    /// Before anything is known of it, a few cold moves show how many there will be.
    private void measurePace(double cold, double until) {
        double from = clock.spent(moves);
        long before = moves;
        while (pace == 0 && moves < before + PACE && clock.spent(moves) < until && shares.any()) {
            moment(cold);
        }
        if (moves > before) {
            pace = (moves - before) / Math.max(1e-9, clock.spent(moves) - from);
        }
    }

    private void moment(double temperature) {
        for (int each = 0; each < MOMENT; each++) {
            step(temperature);
        }
    }

    private void step(double temperature) {
        moves++;
        inSpell++;
        if (schedule.infeasibility() <= bestCost.infeasibility()) {
            goodInSpell++;
        }
        if (!proposals.move(shares.draw(random)) || !schedule.pulledWithin(current + (long) (-Math.log(1 - random.nextDouble()) * temperature))) {
            schedule.undo(0);
            shares.learn(false, proposals.looked());
            return;
        }
        long next = schedule.pulled();
        if (unsaved && bestCost.betterThan(new Improvement(0, schedule.infeasibility(), schedule.objective()))) {
            schedule.undo(0);
            save();
            return;
        }
        schedule.keep();
        shares.learn(next < current, proposals.looked());
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

    /// Corrects the weight of required demands; and goes back to the best plan where the search has lost its way.
    private void correct(double temperature, boolean coldHalf) {
        double good = (double) goodInSpell / inSpell;
        spellsLost = goodInSpell > 0 || !coldHalf ? 0 : spellsLost + 1;
        if (spellsLost > LOST) {
            spellsLost = 0;
            restart(best());
        }
        if (recipe.oscillating()) {
            if (good < SELDOM_GOOD) {
                weights.raise(temperature, bestCost.infeasibility() > 0);
            } else if (good > OFTEN_GOOD) {
                weights.lower(temperature);
            }
            weighAnew();
        }
        inSpell = 0;
        goodInSpell = 0;
    }
}
