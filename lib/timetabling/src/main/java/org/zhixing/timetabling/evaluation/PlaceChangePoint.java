package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitPlaceChanges;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;

/// How often somebody changes places.
final class PlaceChangePoint extends RoutePoint {

    private final LimitPlaceChanges demand;
    private final int[][] days;

    PlaceChangePoint(LimitPlaceChanges demand, Route route, int[] places, int[][] days, Schedule schedule) {
        super(demand.terms(), route, places, schedule.problem().times().size(), schedule);
        this.demand = demand;
        this.days = days;
    }

    @Override
    int deviation() {
        walk();
        int beyond = 0;
        int all = 0;
        for (int[] day : days) {
            int changes = changes(day);
            all += changes;
            beyond += Math.max(0, changes - demand.most());
        }
        return demand.daily() ? beyond : Math.max(0, all - demand.most());
    }

    private int changes(int[] day) {
        int changes = 0;
        int last = Problem.FREE;
        for (int time : day) {
            int place = placeAt[time];
            if (place != Problem.FREE) {
                changes += last != Problem.FREE && last != place ? 1 : 0;
                last = place;
            }
        }
        return changes;
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s %s更换地点不应超过 %d 次，多出 %d 次".formatted(name(), demand.daily() ? "每天" : "每周", demand.most(), deviation()),
            "%s should change places %d times at most in a %s; there are %d more".formatted(name(), demand.most(), demand.daily() ? "day" : "week", deviation()));
    }
}
