package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;
import org.zhixing.timetabling.problem.Terms;

import java.util.Arrays;

/// A point that follows where somebody is.
abstract class RoutePoint extends GroupPoint {

    private final int[] slots;
    private final int[] places;

    /// At each time the place, or `Problem.FREE`; filled by `walk()`.
    final int[] placeAt;

    RoutePoint(Terms terms, Route route, int[] places, int times, Schedule schedule) {
        super(terms, new EventGroup(route.name(), route.slots().stream().map(slot -> schedule.problem().slots().get(slot).event()).toList()), schedule);
        this.slots = route.slots().stream().mapToInt(each -> each).toArray();
        this.places = places;
        this.placeAt = new int[times];
    }

    /// Finds the place at each time; where two lessons clash, the place of the greater number.
    void walk() {
        Arrays.fill(placeAt, Problem.FREE);
        for (int slot : slots) {
            int event = schedule.problem().slots().get(slot).event();
            for (int which = 0; which < schedule.lessonCount(event); which++) {
                int lesson = schedule.lessonOf(event, which);
                int resource = schedule.fillingOf(lesson, slot);
                int place = resource < 0 ? Problem.FREE : places[resource];
                int start = schedule.time(lesson);
                for (int time = start; start >= 0 && time < start + schedule.duration(lesson); time++) {
                    placeAt[time] = Math.max(placeAt[time], place);
                }
            }
        }
    }
}
