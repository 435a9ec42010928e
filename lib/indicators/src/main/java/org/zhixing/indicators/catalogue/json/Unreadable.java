package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.catalogue.Problem;

/// Ends the reading of one piece; what stands beside it is read on.
final class Unreadable extends RuntimeException {

    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.sentence().en());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
