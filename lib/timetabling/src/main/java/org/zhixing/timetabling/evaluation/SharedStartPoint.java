package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Terms;

/// Lessons of a group that do not start where most of them do.
final class SharedStartPoint extends GroupPoint {

    private final Calendar alike;

    SharedStartPoint(Terms terms, EventGroup group, Calendar alike, Schedule schedule) {
        super(terms, group, schedule);
        this.alike = alike;
    }

    @Override
    int deviation() {
        int count = gather();
        int placed = 0;
        int most = 0;
        for (int each = 0; each < count; each++) {
            int where = alike.day(start(each));
            if (where == Calendar.NONE) {
                continue;
            }
            placed++;
            int same = 0;
            for (int other = 0; other < count; other++) {
                same += alike.day(start(other)) == where ? 1 : 0;
            }
            most = Math.max(most, same);
        }
        return placed - most;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”的开始时间应一致：%s".formatted(name(), when()), "%s should start alike: %s".formatted(name(), when()));
    }
}
