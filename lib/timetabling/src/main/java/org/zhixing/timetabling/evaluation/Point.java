package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Terms;

import java.util.List;

/// A point of application of a demand: it counts what it must know while lessons move, and answers when asked.
abstract class Point {

    final Terms terms;

    /// As of the last settling of the ledger, which alone uses these two.
    long value;
    boolean touched;

    final boolean required;
    final long weight;

    /// What a unit of its value weighs in the search, which may weigh demands otherwise than the cost does.
    long pull;

    /// Where it stands among the points that cost something, or -1.
    int standing = -1;

    /// The events whose lessons can mend it; empty where it is a resource's.
    int[] events = {};

    Point(Terms terms) {
        this.terms = terms;
        this.required = terms.required();
        this.weight = terms.weight();
        this.pull = weight;
    }

    abstract int deviation();

    /// The deviation as the cost function sees it; points that can deviate in several places tell them apart.
    long value() {
        return terms.function().of(deviation());
    }

    /// The ways to mend it by taking lessons away, where one lesson alone may be too few; none where each lesson helps by itself.
    List<Way> ways() {
        return List.of();
    }

    /// Which event, resource or group it is.
    abstract String name();

    /// What is wrong, where something is.
    abstract Sentence sentence();
}
