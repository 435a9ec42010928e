package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Looks for a plan that costs little: first what must be, then what is wished.
///
/// Each thread constructs a plan and anneals it; after each round all go on from the best that any of them has.
public final class Search {

    /// How much of the budget may be spent on placing lessons, where that is not enough to place them all; and until they are first looked at.
    private static final double PLACING = 0.75;
    private static final double FIRST_LOOK = 0.005;

    private final Problem problem;
    private final Recipe recipe;
    private final long seed;
    private final int threads;

    public Search(Problem problem, long seed, int threads) {
        this(problem, Recipe.standard(), seed, threads);
    }

    public Search(Problem problem, Recipe recipe, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A search has at least one thread");
        }
        this.problem = problem;
        this.recipe = recipe;
        this.seed = seed;
        this.threads = threads;
    }

    public Result solve(Budget budget) {
        return solve(budget, improvement -> { });
    }

    /// Searches until the budget is spent or nothing is left to improve.
    /// @param found is told of each better plan, one at a time
    public Result solve(Budget budget, Consumer<Improvement> found) {
        Freedom freedom = new Freedom(problem);
        Falling falling = new Falling(found);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Annealing> walkers = new ArrayList<>(each(pool, IntStream.range(0, threads).<Callable<Annealing>>mapToObj(thread -> () -> {
                var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + thread);
                return new Annealing(freedom, recipe, moves -> budget.spent(moves, threads), random, falling::offer);
            }).toList()));
            place(pool, walkers);
            each(pool, walkers.stream().<Callable<Annealing>>map(walker -> () -> {
                walker.construct();
                return walker;
            }).toList());
            for (Recipe.Round round : recipe.rounds()) {
                each(pool, walkers.stream().<Callable<Annealing>>map(walker -> () -> {
                    walker.anneal(round);
                    return walker;
                }).toList());
                Plan best = best(walkers).best();
                if (round.until() < 1) {
                    each(pool, walkers.stream().<Callable<Annealing>>map(walker -> () -> {
                        walker.restart(best);
                        return walker;
                    }).toList());
                }
            }
            Plan best = best(walkers).best();
            return new Result(best, Evaluation.of(problem, best), walkers.stream().mapToLong(Annealing::moves).sum());
        }
    }

    /// Has all place lessons, until one has placed them all or most of the budget is spent.
    private static void place(ExecutorService pool, List<Annealing> walkers) {
        AtomicBoolean placed = new AtomicBoolean();
        for (double until = FIRST_LOOK; until < 2 * PLACING && !placed.get(); until *= 2) {
            double end = Math.min(until, PLACING);
            each(pool, walkers.stream().<Callable<Annealing>>map(walker -> () -> {
                if (walker.place(end)) {
                    placed.set(true);
                }
                return walker;
            }).toList());
        }
    }

    /// The first of those with the best plan.
    private static Annealing best(List<Annealing> walkers) {
        Annealing best = walkers.getFirst();
        for (Annealing walker : walkers) {
            best = walker.cost().betterThan(best.cost()) ? walker : best;
        }
        return best;
    }

    private static List<Annealing> each(ExecutorService pool, List<Callable<Annealing>> work) {
        try {
            List<Annealing> done = new ArrayList<>();
            for (Future<Annealing> each : pool.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The search failed: " + failed.getCause(), failed.getCause());
        }
    }

    /// Lets through what is better than everything before it.
    private static final class Falling {

        private final Consumer<Improvement> found;
        private Improvement best = new Improvement(0, Long.MAX_VALUE, Long.MAX_VALUE);

        Falling(Consumer<Improvement> found) {
            this.found = found;
        }

        synchronized void offer(Improvement improvement) {
            if (improvement.betterThan(best)) {
                best = improvement;
                found.accept(improvement);
            }
        }
    }
}
