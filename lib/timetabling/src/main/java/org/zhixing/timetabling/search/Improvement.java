package org.zhixing.timetabling.search;

/// A better plan was found.
/// @param spent how much of the budget was spent, from 0 to 1
public record Improvement(double spent, long infeasibility, long objective) {

    boolean betterThan(Improvement other) {
        return infeasibility < other.infeasibility || infeasibility == other.infeasibility && objective < other.objective;
    }
}
