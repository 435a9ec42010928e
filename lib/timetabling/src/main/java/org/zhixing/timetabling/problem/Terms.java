package org.zhixing.timetabling.problem;

/// How much a demand matters.
/// @param required hard: its cost is infeasibility; otherwise it counts towards the objective
public record Terms(String id, String name, boolean required, int weight, CostFunction function) {}
