package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;

/// A point of application that deviates.
/// @param point the event, resource or group it is
/// @param cost weighted
public record Violation(String point, int deviation, long cost, Sentence sentence) {}
