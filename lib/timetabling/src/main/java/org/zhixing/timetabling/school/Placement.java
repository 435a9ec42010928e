package org.zhixing.timetabling.school;

/// When and where a block of a task is held.
/// @param block which block of the task, from 0 on
/// @param day from 0 on, as the period
/// @param room its id; empty where it has none
public record Placement(String task, int block, int day, int period, String room) {}
