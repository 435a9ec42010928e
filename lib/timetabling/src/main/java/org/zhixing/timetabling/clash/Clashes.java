package org.zhixing.timetabling.clash;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Violation;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.search.Search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Finds out why a plan could not be had: around what a plan misses it takes in more and more points until they are
/// proven to clash, then leaves out what the clash does without.
public final class Clashes {

    /// So often the circle around a missed point is widened before everything is looked at.
    private static final int WIDEST = 3;

    /// Beyond so many points nothing can be shown in reasonable time.
    private static final int MOST_POINTS = 2_000;

    private static final long STEPS = 100_000;
    private static final long WITNESS_MOVES = 100_000;

    private final Problem problem;
    private final BooleanSupplier over;
    private final List<Point> points;

    /// @param over when to give up; asked often
    public Clashes(Problem problem, BooleanSupplier over) {
        this.problem = problem;
        this.over = over;
        this.points = Point.of(problem);
    }

    /// A clash that has to do with what a plan misses, where one can be shown.
    public Optional<Clash> in(Plan plan) {
        Evaluation evaluation = Evaluation.of(Proof.with(problem, points.stream().map(Point::demand).toList()), plan);
        for (int each = 0; each < points.size() && !over.getAsBoolean(); each++) {
            if (evaluation.outcomes().get(each).cost() > 0) {
                List<Point> clashing = around(points.get(each));
                if (!clashing.isEmpty()) {
                    return Optional.of(explained(clashing));
                }
            }
        }
        return Optional.empty();
    }

    /// Points around one that are proven to clash; none where that could not be shown.
    private List<Point> around(Point missed) {
        BitSet events = new BitSet();
        missed.named(problem).forEach(events::set);
        missed.resources().forEach(who -> attended(who, events));
        for (int circle = 0; circle <= WIDEST && !over.getAsBoolean(); circle++) {
            BitSet resources = new BitSet();
            missed.resources().forEach(resources::set);
            problem.slots().stream().filter(slot -> !slot.free() && events.get(slot.event())).forEach(slot -> resources.set(slot.resource()));
            List<Point> near = circle == WIDEST ? points : points.stream().filter(each -> each.resources().stream().allMatch(resources::get) && each.named(problem).stream().allMatch(events::get)).toList();
            if (near.size() > MOST_POINTS) {
                return List.of();
            } else if (decide(near) == Proof.Verdict.IMPOSSIBLE) {
                return reduced(near);
            }
            resources.stream().forEach(who -> attended(who, events));
        }
        return List.of();
    }

    private void attended(int who, BitSet events) {
        for (Slot slot : problem.slots()) {
            if (slot.resource() == who) {
                events.set(slot.event());
            }
        }
    }

    private Proof.Verdict decide(List<Point> some) {
        return new Proof(problem, some, STEPS, over).decide();
    }

    /// Leaves out ever smaller parts as long as the rest still clashes.
    private List<Point> reduced(List<Point> clashing) {
        List<Point> left = clashing;
        for (int part = Math.max(1, left.size() / 2); part > 0; part /= 2) {
            for (int from = left.size() - 1; from >= 0 && !over.getAsBoolean(); from -= part) {
                int first = Math.max(0, from - part + 1);
                List<Point> others = new ArrayList<>(left.subList(0, first));
                others.addAll(left.subList(from + 1, left.size()));
                if (decide(others) == Proof.Verdict.IMPOSSIBLE) {
                    left = others;
                }
            }
        }
        return left;
    }

    private Clash explained(List<Point> clashing) {
        List<Clash.Member> members = new ArrayList<>();
        boolean minimal = true;
        Map<Point, Violation> missed = new HashMap<>();
        for (Point each : clashing) {
            Optional<Violation> relaxed = over.getAsBoolean() ? Optional.empty() : without(each, clashing);
            relaxed.ifPresent(violation -> missed.put(each, violation));
            minimal &= relaxed.isPresent();
        }
        for (Point each : clashing) {
            Violation shown = missed.getOrDefault(each, new Violation(name(each), 0, 0, new Sentence("未能查明", "it could not be found out")));
            members.add(new Clash.Member(each.demand(), shown));
        }
        return new Clash(members, minimal);
    }

    private String name(Point point) {
        return Stream.concat(point.named(problem).stream().map(each -> problem.events().get(each).name()), point.resources().stream().map(each -> problem.resources().get(each).name())).findFirst().orElse("");
    }

    /// How little a point need be missed for all others to be met, where a plan was found that meets them.
    private Optional<Violation> without(Point relaxed, List<Point> clashing) {
        List<Point> others = clashing.stream().filter(each -> each != relaxed).toList();
        List<Demand> demands = new ArrayList<>(others.stream().map(Point::demand).toList());
        demands.add(relaxed.wish());
        Plan plan = new Search(Proof.with(problem, demands), 1, 1).solve((moves, threads) -> over.getAsBoolean() ? 1 : (double) moves / WITNESS_MOVES).plan();
        if (Evaluation.of(Proof.with(problem, demands), plan).infeasibility() > 0) {
            Proof proof = new Proof(problem, others, STEPS, over);
            if (proof.decide() != Proof.Verdict.MET) {
                return Optional.empty();
            }
            plan = proof.plan();
        }
        return Evaluation.of(Proof.with(problem, List.of(relaxed.demand())), plan).outcomes().getFirst().violations().stream().findFirst();
    }
}
