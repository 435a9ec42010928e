package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Terms;

/// A point that reads when a resource is busy.
abstract class LoadPoint extends Point {

    final Load load;
    final Words words;

    LoadPoint(Terms terms, Load load, Words words) {
        super(terms);
        this.load = load;
        this.words = words;
    }

    @Override
    String name() {
        return words.resource(load.resource);
    }
}
