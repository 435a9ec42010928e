package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.problem.Plan;

/// The best plan that a search found.
/// @param moves how many were tried, by all threads
public record Result(Plan plan, Evaluation evaluation, long moves) {}
