package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.problem.Problem;

import java.util.List;
import java.util.Map;

/// What a file of FET says.
/// @param mode FET's mode: official, mornings and afternoons, block planning, terms
/// @param counts days, hours, teachers, students sets and so on, in the order to tell them
/// @param understood for each kind of constraint how many became demands
/// @param unsupported what did not
public record FetSchool(Problem problem, String mode, Map<String, Integer> counts, Map<String, Integer> understood, List<Unsupported> unsupported) {}
