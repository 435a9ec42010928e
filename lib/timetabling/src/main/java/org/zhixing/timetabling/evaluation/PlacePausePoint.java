package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.PauseForPlaceChanges;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;

/// How much time there is to change places.
final class PlacePausePoint extends RoutePoint {

    private final int least;
    private final int[][] days;

    PlacePausePoint(PauseForPlaceChanges demand, Route route, int[] places, int[][] days, Schedule schedule) {
        super(demand.terms(), route, places, schedule.problem().times().size(), schedule);
        this.least = demand.least();
        this.days = days;
    }

    @Override
    int deviation() {
        walk();
        int missing = 0;
        for (int[] day : days) {
            int last = Problem.FREE;
            int since = 0;
            for (int time : day) {
                int place = placeAt[time];
                if (place == Problem.FREE) {
                    since++;
                    continue;
                }
                missing += last != Problem.FREE && last != place ? Math.max(0, least - since) : 0;
                last = place;
                since = 0;
            }
        }
        return missing;
    }

    @Override
    Sentence sentence() {
        return new Sentence("%s 更换地点之间至少应空 %d 节，缺 %d 节".formatted(name(), least, deviation()), "%s should have %s at least to change places; %d are lacking".formatted(name(), Bounds.count(least, "free time"), deviation()));
    }
}
