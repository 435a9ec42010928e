package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.List;

/// What a plan costs.
/// @param infeasibility the cost of the demands that must be met
/// @param objective the cost of the others
/// @param outcomes one for each demand, in the problem's order
public record Evaluation(long infeasibility, long objective, List<Outcome> outcomes) {

    public static Evaluation of(Problem problem, Plan plan) {
        return new Schedule(problem, plan).evaluation();
    }
}
