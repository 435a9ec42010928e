package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Terms;

/// A point that follows the lessons of an event.
abstract class LessonPoint extends Point {

    LessonPoint(Terms terms) {
        super(terms);
    }

    /// A lesson is there (sign 1) or is there no more (sign -1); a lesson that moves does both.
    abstract void lesson(int event, int duration, int time, int sign);
}
