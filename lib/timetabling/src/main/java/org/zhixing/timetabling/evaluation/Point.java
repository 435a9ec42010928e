package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

/// A point of application of a demand: it counts what it must know while lessons move, and answers when asked.
abstract class Point {

    final Terms terms;

    /// As of the last settling of the ledger, which alone uses these two.
    long cost;
    boolean touched;

    Point(Terms terms) {
        this.terms = terms;
    }

    abstract int deviation();

    /// The deviation as the cost function sees it; points that can deviate in several places tell them apart.
    long value() {
        return terms.function().of(deviation());
    }

    /// Which event, resource or group it is.
    abstract String name();

    /// What is wrong, where something is.
    abstract Sentence sentence();
}
