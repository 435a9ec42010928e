package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Terms;

/// A point that reads when a resource is busy.
abstract class LoadPoint extends Point {

    final Load load;
    final Words words;

    /// Whether lessons yet to come can mend it, one unit each period.
    boolean patient;

    LoadPoint(Terms terms, Load load, Words words) {
        super(terms);
        this.load = load;
        this.words = words;
    }

    /// Adds the times at which lessons have to do with what is missed.
    void concerned(long[] into) {
        Times.add(into, load.busy);
    }

    /// How many periods more it takes at least until nothing is missed.
    int needed() {
        return deviation();
    }

    @Override
    long value() {
        return terms.function().of(patient ? Math.max(0, needed() - Math.max(0, load.awaited)) : deviation());
    }

    @Override
    String name() {
        return words.resource(load.resource);
    }
}
