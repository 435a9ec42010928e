package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Demand;

import java.util.List;

/// What one demand costs, and where.
public record Outcome(Demand demand, long cost, List<Violation> violations) {}
