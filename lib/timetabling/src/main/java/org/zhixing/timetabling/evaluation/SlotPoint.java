package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Terms;

/// A point that follows who fills a slot.
abstract class SlotPoint extends Point {

    SlotPoint(Terms terms) {
        super(terms);
    }

    /// So many periods of the slot are filled by the resource, or by nobody (sign 1), or are so no more (sign -1).
    abstract void filled(int duration, int resource, int sign);
}
