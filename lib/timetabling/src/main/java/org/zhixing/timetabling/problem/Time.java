package org.zhixing.timetabling.problem;

/// A period of the timetable; what follows it in `Problem.times()` follows it in school.
public record Time(String id, String name) {}
