package org.zhixing.timetabling.problem;

/// How a deviation becomes a cost.
///
/// The last two are of XHSTT's editions before 2014, where a point of application could deviate in several places:
/// they are applied place by place, the others to the sum.
public enum CostFunction {
    LINEAR, QUADRATIC, STEP, SUM_OF_SQUARES, SUM_OF_STEPS;

    public long of(long deviation) {
        return switch (this) {
            case LINEAR -> deviation;
            case QUADRATIC, SUM_OF_SQUARES -> deviation * deviation;
            case STEP, SUM_OF_STEPS -> deviation > 0 ? 1 : 0;
        };
    }

    /// Whether each place of a point counts for itself.
    public boolean placewise() {
        return this == SUM_OF_SQUARES || this == SUM_OF_STEPS;
    }
}
