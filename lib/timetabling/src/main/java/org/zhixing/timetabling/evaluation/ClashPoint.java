package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// Lessons beyond the first that a resource attends at once.
final class ClashPoint extends LoadPoint {

    ClashPoint(Terms terms, Load load, Words words) {
        super(terms, load, words);
    }

    @Override
    int deviation() {
        return load.clashes;
    }

    @Override
    long value() {
        return terms.function().placewise() ? clashing().mapToLong(time -> terms.function().of(load.lessons[time] - 1)).sum() : super.value();
    }

    private IntStream clashing() {
        return IntStream.range(0, load.lessons.length).filter(time -> load.lessons[time] > 1);
    }

    @Override
    Sentence sentence() {
        String where = words.times(clashing());
        return new Sentence("%s 同时要上几门课，多出 %d 节：%s".formatted(name(), load.clashes, where), "%s has %s too many at one and the same time: %s".formatted(name(), Bounds.count(load.clashes, "lesson"), where));
    }
}
