package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Required demands that two lessons keep or miss between them, whatever the others do: that they are some days apart, or
/// start alike. For events that are held in one go.
final class Bonds {

    private static final int NONE = -1;
    private static final Range ALIKE = new Range(0, 0);

    /// @param dayOf of each time its day, or -1
    private record Bond(int[] events, int[] dayOf, Range distance) {}

    private final Schedule schedule;
    private final Bond[][] of;

    Bonds(Problem problem, Schedule schedule) {
        this.schedule = schedule;
        List<List<Bond>> bonds = new ArrayList<>();
        problem.events().forEach(each -> bonds.add(new ArrayList<>(0)));
        Map<Days, int[]> known = new HashMap<>();
        for (Demand demand : problem.demands()) {
            if (demand instanceof Demand.SeparateDays it && it.terms().required()) {
                add(bonds, it.groups(), known.computeIfAbsent(it.days(), days -> dayOf(days, problem.times().size())), it.distance());
            } else if (demand instanceof Demand.ShareStarts it && it.terms().required()) {
                add(bonds, it.groups(), known.computeIfAbsent(it.alike(), days -> dayOf(days, problem.times().size())), ALIKE);
            }
        }
        this.of = bonds.stream().map(each -> each.toArray(Bond[]::new)).toArray(Bond[][]::new);
    }

    private static void add(List<List<Bond>> bonds, List<EventGroup> groups, int[] dayOf, Range distance) {
        for (EventGroup group : groups) {
            Bond bond = new Bond(group.events().stream().mapToInt(each -> each).toArray(), dayOf, distance);
            IntStream.of(bond.events()).forEach(event -> bonds.get(event).add(bond));
        }
    }

    private static int[] dayOf(Days days, int times) {
        int[] dayOf = new int[times];
        Arrays.fill(dayOf, NONE);
        for (int day = 0; day < days.groups().size(); day++) {
            for (int time : days.groups().get(day).times()) {
                dayOf[time] = day;
            }
        }
        return dayOf;
    }

    /// Puts together the lessons that cannot stay where they are when a lesson of the event starts then.
    /// @return how many they are, some perhaps counted more than once
    int against(int event, int start, int[] into) {
        int count = 0;
        for (Bond bond : of[event]) {
            int day = bond.dayOf[start];
            for (int other : bond.events) {
                int lesson = schedule.lessonOf(other, 0);
                int time = schedule.time(lesson);
                if (day != NONE && other != event && time >= 0 && bond.dayOf[time] != NONE && bond.distance.missedBy(Math.abs(day - bond.dayOf[time])) > 0) {
                    into[count++] = lesson;
                }
            }
        }
        return count;
    }

    /// The events that an event has a bond with.
    IntStream others(int event) {
        return Arrays.stream(of[event]).flatMapToInt(bond -> IntStream.of(bond.events)).filter(other -> other != event).distinct();
    }

    /// Whether two events keep what is between them when they start then.
    boolean kept(int event, int start, int other, int otherStart) {
        for (Bond bond : of[event]) {
            int day = bond.dayOf[start];
            int otherDay = bond.dayOf[otherStart];
            if (day != NONE && otherDay != NONE && bond.distance.missedBy(Math.abs(day - otherDay)) > 0 && IntStream.of(bond.events).anyMatch(each -> each == other)) {
                return false;
            }
        }
        return true;
    }
}
