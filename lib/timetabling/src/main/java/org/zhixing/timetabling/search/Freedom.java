package org.zhixing.timetabling.search;

import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Where lessons may go and who may fill slots without breaking, by that alone, a demand that must be met; and which
/// events run together. Where nothing would be left, everything is allowed: the demands themselves then say what is wrong.
///
/// It only steers what the search tries; what a plan costs the schedule says. Demands it does not know steer nothing.
final class Freedom {

    private static final int[] NONE = {};

    final Problem problem;
    final int times;

    /// Of each event, the other events that a link ties it to, directly or not.
    final int[][] partners;

    /// Of each slot, who may fill it; empty where it is given.
    final int[][] candidates;

    /// Whether a resource should not attend two lessons at once.
    final boolean[] exclusive;

    private final BitSet[] forbidden;
    private final List<List<Demand.PreferTimes>> preferences;
    private final int[][][] starts;

    Freedom(Problem problem) {
        this.problem = problem;
        this.times = problem.times().size();
        this.exclusive = new boolean[problem.resources().size()];
        this.forbidden = new BitSet[problem.events().size()];
        this.preferences = new ArrayList<>();
        problem.events().forEach(each -> preferences.add(new ArrayList<>(0)));
        this.starts = problem.events().stream().map(each -> new int[each.duration() + 1][]).toArray(int[][][]::new);
        this.candidates = candidates();
        this.partners = partners();
        BitSet[] unavailable = new BitSet[problem.resources().size()];
        for (Demand demand : problem.demands()) {
            if (demand instanceof Demand.AvoidClashes it) {
                it.resources().forEach(each -> exclusive[each] = true);
            } else if (demand instanceof Demand.PreferTimes it && it.terms().required()) {
                it.events().forEach(each -> preferences.get(each).add(it));
            } else if (demand instanceof Demand.AvoidTimes it && it.terms().required()) {
                for (int each : it.events()) {
                    forbidden[each] = forbidden[each] == null ? new BitSet() : forbidden[each];
                    it.times().forEach(forbidden[each]::set);
                }
            } else if (demand instanceof Demand.AvoidUnavailableTimes it && it.terms().required()) {
                for (int each : it.resources()) {
                    unavailable[each] = unavailable[each] == null ? new BitSet() : unavailable[each];
                    it.times().forEach(unavailable[each]::set);
                }
            }
        }
        for (int each = 0; each < forbidden.length; each++) {
            BitSet never = forbidden[each] == null ? new BitSet() : forbidden[each];
            problem.slotsOf(each).map(slot -> problem.slots().get(slot).resource()).filter(who -> who >= 0 && unavailable[who] != null).forEach(who -> never.or(unavailable[who]));
            forbidden[each] = never;
        }
    }

    private int[][] candidates() {
        int[][] ofType = IntStream.range(0, problem.types().size())
            .mapToObj(type -> IntStream.range(0, problem.resources().size()).filter(each -> problem.resources().get(each).type() == type).toArray()).toArray(int[][]::new);
        int[][] all = problem.slots().stream().map(slot -> slot.free() ? ofType[slot.type()] : NONE).toArray(int[][]::new);
        for (Demand demand : problem.demands()) {
            if (demand instanceof Demand.PreferResources it && it.terms().required()) {
                BitSet preferred = new BitSet();
                it.resources().forEach(preferred::set);
                for (int slot : it.slots()) {
                    int[] left = Arrays.stream(all[slot]).filter(preferred::get).toArray();
                    all[slot] = left.length == 0 ? all[slot] : left;
                }
            }
        }
        return all;
    }

    private int[][] partners() {
        List<TreeSet<Integer>> of = new ArrayList<>();
        problem.events().forEach(each -> of.add(new TreeSet<>(List.of(of.size()))));
        for (Demand demand : problem.demands()) {
            List<EventGroup> groups = switch (demand) {
                case Demand.LinkEvents it -> it.groups();
                case Demand.ShareStarts it when it.terms().required() && atOneTime(it) -> it.groups();
                default -> List.of();
            };
            groups.forEach(group -> group.events().forEach(event -> join(of, group.events().getFirst(), event)));
        }
        return IntStream.range(0, of.size()).mapToObj(event -> of.get(event).stream().mapToInt(each -> each).filter(each -> each != event).toArray()).toArray(int[][]::new);
    }

    private static boolean atOneTime(Demand.ShareStarts demand) {
        return demand.alike().groups().stream().allMatch(each -> each.times().size() == 1);
    }

    private static void join(List<TreeSet<Integer>> of, int one, int other) {
        if (of.get(one) != of.get(other)) {
            TreeSet<Integer> joined = of.get(one);
            joined.addAll(of.get(other));
            joined.forEach(each -> of.set(each, joined));
        }
    }

    boolean fixed(int event) {
        return !problem.events().get(event).free();
    }

    /// The starts that a lesson of so many periods of the event may have, ascending.
    int[] starts(int event, int duration) {
        int[] known = starts[event][duration];
        if (known == null) {
            known = find(event, duration);
            starts[event][duration] = known;
        }
        return known;
    }

    private int[] find(int event, int duration) {
        int last = times - duration;
        BitSet fit = new BitSet();
        fit.set(0, Math.max(0, last + 1));
        BitSet preferred = (BitSet) fit.clone();
        for (Demand.PreferTimes each : preferences.get(event)) {
            if (each.duration() == 0 || each.duration() == duration) {
                BitSet wanted = new BitSet();
                each.times().forEach(wanted::set);
                preferred.and(wanted);
            }
        }
        BitSet both = (BitSet) preferred.clone();
        for (int start = 0; start <= last; start++) {
            int busy = forbidden[event].nextSetBit(start);
            if (busy >= 0 && busy < start + duration) {
                both.clear(start);
            }
        }
        return (both.isEmpty() ? preferred.isEmpty() ? fit : preferred : both).stream().toArray();
    }

    boolean allows(int event, int duration, int start) {
        return start >= 0 && start + duration <= times && Arrays.binarySearch(starts(event, duration), start) >= 0;
    }

    /// Events with something to decide when.
    int[] movable() {
        return IntStream.range(0, problem.events().size()).filter(each -> !fixed(each)).toArray();
    }

    Event event(int event) {
        return problem.events().get(event);
    }
}
