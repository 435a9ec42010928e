package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// Times at which somebody is where they should not be.
final class AvoidedPlacePoint extends RoutePoint {

    private final int[] times;

    /// @param places for each resource 0 where it is avoided, else `Problem.FREE`
    AvoidedPlacePoint(Terms terms, Route route, int[] places, int[] times, Schedule schedule) {
        super(terms, route, places, schedule.problem().times().size(), schedule);
        this.times = times;
    }

    private IntStream there() {
        walk();
        return IntStream.of(times).filter(time -> placeAt[time] != Problem.FREE);
    }

    @Override
    int deviation() {
        return (int) there().count();
    }

    @Override
    Sentence sentence() {
        String where = schedule.words().times(there());
        return new Sentence("%s 有 %d 个时间在不应去的地方：%s".formatted(name(), deviation(), where), "%s is at a place not wanted at %s: %s".formatted(name(), Bounds.count(deviation(), "time"), where));
    }
}
