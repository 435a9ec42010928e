package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.TimeGroup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The costs of a plan by the letter of the specification, counted from the beginning every time, with no thought for speed.
final class Referee {

    private final Problem problem;
    private final List<Lesson> lessons;
    private final DayReferee beyond;

    /// For each event its lessons; for each resource how many lessons cover each time.
    private final List<List<Lesson>> ofEvent;
    private final int[][] covering;

    Referee(Problem problem, Plan plan) {
        this.problem = problem;
        this.lessons = plan.lessons();
        this.ofEvent = problem.events().stream().map(each -> (List<Lesson>) new ArrayList<Lesson>()).toList();
        this.covering = new int[problem.resources().size()][problem.times().size()];
        this.beyond = new DayReferee(problem, plan, covering);
        for (Lesson lesson : lessons) {
            ofEvent.get(lesson.event()).add(lesson);
            for (int resource : lesson.resources()) {
                for (int time : running(lesson)) {
                    if (resource >= 0) {
                        covering[resource][time]++;
                    }
                }
            }
        }
    }

    long infeasibility() {
        return problem.demands().stream().filter(each -> each.terms().required()).mapToLong(this::cost).sum();
    }

    long objective() {
        return problem.demands().stream().filter(each -> !each.terms().required()).mapToLong(this::cost).sum();
    }

    /// Each point gives the list of its deviations, one for each place where it can deviate.
    long cost(Demand demand) {
        CostFunction function = demand.terms().function();
        return points(demand).mapToLong(places -> demand.terms().weight() * switch (function) {
            case LINEAR -> sum(places);
            case QUADRATIC -> sum(places) * sum(places);
            case STEP -> Math.min(1, sum(places));
            case SUM_OF_SQUARES -> places.stream().mapToLong(each -> (long) each * each).sum();
            case SUM_OF_STEPS -> places.stream().filter(each -> each > 0).count();
        }).sum();
    }

    private static long sum(List<Integer> places) {
        return places.stream().mapToLong(each -> each).sum();
    }

    private Stream<List<Integer>> points(Demand demand) {
        return switch (demand) {
            case Demand.AssignTime it -> it.events().stream().map(event -> List.of(periods(event, lesson -> lesson.time() < 0)));
            case Demand.AssignResource it -> it.slots().stream().map(slot -> List.of(filled(slot, resource -> resource < 0)));
            case Demand.PreferTimes it -> it.events().stream().map(event -> List.of(periods(event,
                lesson -> lesson.time() >= 0 && (it.duration() == 0 || it.duration() == lesson.duration()) && !it.times().contains(lesson.time()))));
            case Demand.PreferResources it -> it.slots().stream().map(slot -> List.of(filled(slot, resource -> resource >= 0 && !it.resources().contains(resource))));
            case Demand.SplitEvents it -> it.events().stream().map(event -> {
                long wrong = ofEvent.get(event).stream().filter(lesson -> lesson.duration() < it.durations().minimum() || lesson.duration() > it.durations().maximum()).count();
                return List.of((int) wrong + outside(ofEvent.get(event).size(), it.amount().minimum(), it.amount().maximum()));
            });
            case Demand.DistributeSplitEvents it -> it.events().stream().map(event ->
                List.of(outside((int) ofEvent.get(event).stream().filter(lesson -> lesson.duration() == it.duration()).count(), it.amount().minimum(), it.amount().maximum())));
            case Demand.AvoidSplitAssignments it -> it.groups().stream().map(group ->
                List.of(Math.max(0, (int) group.slots().stream().flatMap(this::fillings).filter(each -> each >= 0).distinct().count() - 1)));
            case Demand.SpreadEvents it -> it.groups().stream().map(group -> it.shares().stream().map(share -> outside(
                (int) group.events().stream().flatMap(event -> ofEvent.get(event).stream()).filter(lesson -> share.times().times().contains(lesson.time())).count(),
                share.amount().minimum(), share.amount().maximum())).toList());
            case Demand.LinkEvents it -> it.groups().stream().map(group -> List.of(unlinked(group.events())));
            case Demand.OrderEvents it -> it.pairs().stream().map(pair -> List.of(disorder(pair)));
            case Demand.AvoidClashes it -> it.resources().stream().map(each -> IntStream.of(covering[each]).map(count -> Math.max(0, count - 1)).boxed().toList());
            case Demand.AvoidUnavailableTimes it -> it.resources().stream().map(each -> List.of((int) it.times().stream().filter(time -> covering[each][time] > 0).count()));
            case Demand.LimitIdleTimes it -> it.resources().stream().map(each ->
                List.of(outside(it.groups().stream().mapToInt(group -> idle(each, group)).sum(), it.amount().minimum(), it.amount().maximum())));
            case Demand.ClusterBusyTimes it -> it.resources().stream().map(each ->
                List.of(outside((int) it.groups().stream().filter(group -> busy(each, group) > 0).count(), it.amount().minimum(), it.amount().maximum())));
            case Demand.LimitBusyTimes it -> it.resources().stream().map(each -> it.groups().stream()
                .map(group -> busy(each, group) == 0 ? 0 : outside(busy(each, group), it.amount().minimum(), it.amount().maximum())).toList());
            case Demand.LimitWorkload it -> it.resources().stream().map(each -> List.of(overworked(each, it.amount().minimum(), it.amount().maximum())));
            default -> beyond.points(demand);
        };
    }

    private static int outside(int value, int minimum, int maximum) {
        if (value < minimum) {
            return minimum - value;
        }
        return value > maximum ? value - maximum : 0;
    }

    private static List<Integer> running(Lesson lesson) {
        return lesson.time() < 0 ? List.of() : IntStream.range(lesson.time(), lesson.time() + lesson.duration()).boxed().toList();
    }

    private int periods(int event, java.util.function.Predicate<Lesson> which) {
        return ofEvent.get(event).stream().filter(which).mapToInt(Lesson::duration).sum();
    }

    private int resource(Lesson lesson, int slot) {
        return lesson.resources().get(slot - problem.events().get(lesson.event()).firstSlot());
    }

    private Stream<Integer> fillings(int slot) {
        return ofEvent.get(problem.slots().get(slot).event()).stream().map(lesson -> resource(lesson, slot));
    }

    private int filled(int slot, IntPredicate by) {
        return periods(problem.slots().get(slot).event(), lesson -> by.test(resource(lesson, slot)));
    }

    private int unlinked(List<Integer> events) {
        List<Set<Integer>> running = events.stream().map(event -> ofEvent.get(event).stream().flatMap(lesson -> running(lesson).stream()).collect(Collectors.toSet())).toList();
        Set<Integer> some = new HashSet<>();
        running.forEach(some::addAll);
        return (int) some.stream().filter(time -> !running.stream().allMatch(each -> each.contains(time))).count();
    }

    private int disorder(Demand.OrderEvents.Pair pair) {
        List<Lesson> first = ofEvent.get(pair.first());
        List<Lesson> second = ofEvent.get(pair.second());
        if (Stream.concat(first.stream(), second.stream()).anyMatch(lesson -> lesson.time() < 0)) {
            return 0;
        }
        int end = first.stream().mapToInt(lesson -> lesson.time() + lesson.duration()).max().getAsInt();
        int start = second.stream().mapToInt(Lesson::time).min().getAsInt();
        return outside(start - end, pair.separation().minimum(), pair.separation().maximum());
    }

    private int busy(int resource, TimeGroup group) {
        return (int) group.times().stream().filter(time -> covering[resource][time] > 0).count();
    }

    private int idle(int resource, TimeGroup group) {
        List<Integer> busy = group.times().stream().filter(time -> covering[resource][time] > 0).toList();
        int idle = 0;
        for (int time : group.times()) {
            idle += !busy.isEmpty() && busy.getFirst() < time && time < busy.getLast() && covering[resource][time] == 0 ? 1 : 0;
        }
        return idle;
    }

    /// With exact fractions: numerator and denominator.
    private int overworked(int resource, int minimum, int maximum) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Lesson lesson : lessons) {
            Event event = problem.events().get(lesson.event());
            for (int slot : problem.slotsOf(lesson.event()).toArray()) {
                if (resource(lesson, slot) == resource) {
                    Slot it = problem.slots().get(slot);
                    BigInteger part = BigInteger.valueOf((long) lesson.duration() * it.workload());
                    BigInteger whole = BigInteger.valueOf(event.duration());
                    above = above.multiply(whole).add(part.multiply(below));
                    below = below.multiply(whole);
                    BigInteger common = above.gcd(below);
                    above = above.divide(common);
                    below = below.divide(common);
                }
            }
        }
        BigInteger missing = BigInteger.valueOf(minimum).multiply(below).subtract(above);
        BigInteger beyond = above.subtract(BigInteger.valueOf(maximum).multiply(below));
        BigDecimal off = new BigDecimal(missing.max(beyond).max(BigInteger.ZERO));
        return off.divide(new BigDecimal(below), 0, RoundingMode.CEILING).intValueExact();
    }
}
